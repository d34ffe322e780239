import { createSeededRandom } from "../seeded-random.ts";

/**
 * Behaviour of the ministry's API that public client code shows, or that a bridge must handle. Each quirk can
 * be turned on for all calls or for a share of them.
 */
export const apiQuirks = {
  attachments_text: {
    id: "Lampiran berupa teks dengan titik di belakang.",
    en: "The attachments of a complaint are a text that ends with a dot.",
  },
  attachments_false: {
    id: "Lampiran yang kosong berupa false.",
    en: "Attachments are false in place of an empty list.",
  },
  html_content: {
    id: "Isi tindak lanjut memuat HTML.",
    en: "The content of follow-ups contains HTML.",
  },
  zoneless_times: {
    id: "Waktu ditulis 24-11-2026 09:15:00, waktu Jakarta, tanpa zona. Menyala sejak awal.",
    en: "Times are 24-11-2026 09:15:00, in Jakarta's time, without a zone. On by default.",
  },
  upload_without_ids: {
    id: "Unggahan berhasil, tetapi tanpa id.",
    en: "An upload succeeds but returns no ids.",
  },
  create_without_id: {
    id: "Laporan dibuat dan dijawab 200 tanpa complaint_id.",
    en: "A complaint is created, and the 200 response has no complaint_id.",
  },
  old_complaint_id: {
    id: "Id laporan ada di results.complaint.id, seperti versi lama.",
    en: "The id of a new complaint is in results.complaint.id, as in an earlier version.",
  },
  error_after_write: {
    id: "Laporan atau balasan disimpan, lalu dijawab 500.",
    en: "A complaint or reply is stored, and the response is 500.",
  },
  lost_response: {
    id: "Laporan atau balasan disimpan, tetapi koneksi putus sebelum dijawab.",
    en: "A complaint or reply is stored, and the connection is dropped.",
  },
  late_create: {
    id: "Dijawab 504; laporannya baru ada beberapa detik kemudian (120).",
    en: "The response is 504, and the complaint exists only some seconds later (120).",
  },
  refused_create: {
    id: "Laporan ditolak dengan 422.",
    en: "A complaint is refused with 422.",
  },
  slow: {
    id: "Jawaban datang beberapa detik kemudian (5).",
    en: "Responses are some seconds late (5).",
  },
  rate_limited: {
    id: "429, dengan Retry-After (60).",
    en: "429, with Retry-After (60).",
  },
  unauthorized: {
    id: "401, walaupun kredensialnya benar.",
    en: "401, although the credentials are right.",
  },
  outage: {
    id: "503 dengan halaman HTML.",
    en: "503 with an HTML page.",
  },
  offline: {
    id: "Koneksi putus sebelum permintaan diproses.",
    en: "Connections are dropped before the request is handled.",
  },
} as const;

/** The name of a quirk. */
export type ApiQuirk = keyof typeof apiQuirks;

/** The settings of one quirk. */
export interface QuirkSetting {
  /** The share of calls that the quirk affects, from 0 to 1. */
  share: number;
  /** The delay in seconds. Every quirk with a delay has a default. */
  seconds?: number;
  /** The number of calls after which the quirk stops. Default: never. */
  times?: number;
}

/** Settings for some quirks. `null` turns a quirk off. */
export type QuirkSettings = Partial<Record<ApiQuirk, QuirkSetting | null>>;

const defaultSeconds: Partial<Record<ApiQuirk, number>> = { late_create: 120, slow: 5, rate_limited: 60 };

const isApiQuirk = (name: string): name is ApiQuirk => Object.hasOwn(apiQuirks, name);
const isCount = (value: unknown): boolean =>
  value === undefined || (Number.isInteger(value) && Number(value) > 0);

/**
 * Parses settings by name: a share, an object with `share`, `seconds` and `times`, or null. Throws a
 * RangeError that describes valid settings.
 */
export function readQuirkSettings(sent: Readonly<Record<string, unknown>>): QuirkSettings {
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, readSetting(name, value)]));
}

function readSetting(name: string, sent: unknown): QuirkSetting | null {
  if (!isApiQuirk(name))
    throw new RangeError(`Unknown quirk "${name}". Quirks: ${Object.keys(apiQuirks).join(", ")}.`);
  if (sent === null) return null;
  const { share, seconds, times } = (
    typeof sent === "number" ? { share: sent } : sent
  ) as Partial<QuirkSetting>;
  if (typeof share !== "number" || !(share >= 0 && share <= 1))
    throw new RangeError(`The share of ${name} must be from 0 to 1, or null to switch it off.`);
  if (!isCount(times)) throw new RangeError(`The times of ${name} must be a whole number of at least 1.`);
  if (seconds !== undefined && !(seconds >= 0))
    throw new RangeError(`The seconds of ${name} must be a number of at least 0.`);
  return {
    share,
    ...(seconds !== undefined && { seconds: Number(seconds) }),
    ...(times !== undefined && { times }),
  };
}

/**
 * Creates the switch that determines which quirks affect each call. The same seed and calls always give the
 * same result.
 */
export function createQuirkSwitch(seed: number, initial: QuirkSettings = {}) {
  const start: QuirkSettings = { zoneless_times: { share: 1 }, ...initial };
  let random = createSeededRandom(seed);
  let settings: QuirkSettings = { ...start };
  const fraction = (): number => new DataView(random.bytes(4).buffer).getUint32(0) / 2 ** 32;

  return {
    /** Returns the delay if the quirk affects this call, or undefined if it does not. */
    affects(name: ApiQuirk): { seconds: number } | undefined {
      const setting = settings[name];
      if (!setting || fraction() >= setting.share) return undefined;
      const { times, seconds = defaultSeconds[name] ?? 0 } = setting;
      if (times !== undefined) settings[name] = times > 1 ? { ...setting, times: times - 1 } : null;
      return { seconds };
    },
    set(changed: QuirkSettings): void {
      settings = { ...settings, ...changed };
    },
    get settings(): Partial<Record<ApiQuirk, QuirkSetting>> {
      const on = Object.entries(settings).filter(([, setting]) => setting && setting.share > 0);
      return Object.fromEntries(on) as Partial<Record<ApiQuirk, QuirkSetting>>;
    },
    reset(): void {
      random = createSeededRandom(seed);
      settings = { ...start };
    },
  };
}

export type QuirkSwitch = ReturnType<typeof createQuirkSwitch>;
