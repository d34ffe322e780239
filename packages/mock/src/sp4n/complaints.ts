/** A file of a complaint or a follow-up. */
export interface StoredFile {
  id: number;
  fileName: string;
  mediaType: string;
  /** The content. It is empty after it was discarded to limit the mock's memory. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** An entry in a complaint's history. */
export interface Followup {
  id: number;
  content: string;
  at: Date;
  institutionFrom: number;
  institutionTo: number;
  statusOld: number;
  statusNew: number;
  /** The template code as the client sent it, or a number from `templates`. */
  templateCode: number | string | null;
  files: StoredFile[];
}

/** A complaint as the ministry stores it. */
export interface Complaint {
  id: number;
  /** The public number that the reporter sees. */
  trackingId: string;
  title: string;
  content: string;
  tags: string;
  isSecret: boolean;
  isAnonymous: boolean;
  statusCode: number;
  dispositionId: number;
  attachmentIds: number[];
  /** All fields as the client sent them. */
  sent: Readonly<Record<string, unknown>>;
  /** The time of creation. The complaint does not exist before that time. */
  at: Date;
  logs: { note: string; at: Date }[];
  followups: Followup[];
}

/** An institution or a template in the master data. */
export interface MasterEntry {
  id: number;
  name: string;
}

/**
 * The names and numbers of the statuses. Integrators filter by these names. The numbers are invented, because
 * none were published.
 */
export const statusNames: Readonly<Record<number, string>> = {
  1: "Belum Terverifikasi",
  2: "Dalam Proses",
  3: "Selesai",
  4: "Diarsipkan",
  5: "Ditolak",
};

/** The status numbers that the mock's actions set. */
export const statusCodes = { unverified: 1, inProgress: 2, done: 3 } as const;

/** The institution of the national administrators, who receive complaints that name no institution. */
export const nationalAdmin = 1;

/** A selection of institutions. A mock can be created with others. */
export const defaultInstitutions: readonly MasterEntry[] = [
  { id: nationalAdmin, name: "Admin Nasional SP4N-LAPOR!" },
  { id: 151, name: "Pemerintah Kota Bandung" },
  { id: 152, name: "Pemerintah Provinsi Jawa Barat" },
  { id: 153, name: "Kementerian Pekerjaan Umum" },
];

export const templates: readonly MasterEntry[] = [
  { id: 1, name: "Laporan diteruskan" },
  { id: 2, name: "Laporan ditindaklanjuti" },
  { id: 3, name: "Laporan selesai" },
];

export const templateCodes = { transfer: 1, followup: 2, answer: 3 } as const;

/**
 * Formats a time as the SP4N API does: `24-11-2026 09:15:00`, in western Indonesian time without the zone.
 * With `hasZone`, formats it according to RFC 3339.
 */
export function writeTime(at: Date, hasZone: boolean): string {
  const [date = "", time = ""] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split("T");
  const seconds = time.slice(0, 8);
  return hasZone ? `${date}T${seconds}+07:00` : `${date.split("-").reverse().join("-")} ${seconds}`;
}

/**
 * Parses attachment ids in every form that real clients send: a list, a text that ends with a dot, or
 * `false`.
 */
export function readAttachmentIds(sent: unknown): number[] {
  if (Array.isArray(sent)) return sent.map(Number).filter(Number.isInteger);
  return typeof sent === "string" ? [...sent.matchAll(/\d+/g)].map(([digits]) => Number(digits)) : [];
}

/** Returns whether a complaint has a tag, which may be written with or without `#`. */
export const hasTag = ({ tags }: Complaint, tag: string): boolean =>
  tags
    .split(/[\s,]/)
    .map((each) => each.replace(/^#/, ""))
    .includes(tag.replace(/^#/, ""));
