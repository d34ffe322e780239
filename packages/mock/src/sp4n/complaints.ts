/** A file that the mock holds: of a complaint, or of a follow-up. */
export interface StoredFile {
  id: number;
  fileName: string;
  mediaType: string;
  /** Empty when it was discarded, so that a mock under load does not grow. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** One entry of a complaint's history. */
export interface Followup {
  id: number;
  content: string;
  at: Date;
  institutionFrom: number;
  institutionTo: number;
  statusOld: number;
  statusNew: number;
  /** As a client sent it, or a number of `templates`. */
  templateCode: number | string | null;
  files: StoredFile[];
}

/** A complaint as the ministry holds it. */
export interface Complaint {
  id: number;
  /** The public number, which the reporter sees. */
  trackingId: string;
  title: string;
  content: string;
  tags: string;
  isSecret: boolean;
  isAnonymous: boolean;
  statusCode: number;
  dispositionId: number;
  attachmentIds: number[];
  /** All fields as they were sent. */
  sent: Readonly<Record<string, unknown>>;
  /** When it was created. It does not exist before. */
  at: Date;
  logs: { note: string; at: Date }[];
  followups: Followup[];
}

/** An institution or a template of the master data. */
export interface MasterEntry {
  id: number;
  name: string;
}

/**
 * The texts are those that integrators filter by. The numbers are this mock's own: none were
 * published.
 */
export const statusNames: Readonly<Record<number, string>> = {
  1: "Belum Terverifikasi",
  2: "Dalam Proses",
  3: "Selesai",
  4: "Diarsipkan",
  5: "Ditolak",
};

/** The status numbers that actions of the mock set. */
export const statusCodes = { unverified: 1, inProgress: 2, done: 3 } as const;

/** The national administrators, to whom a complaint goes that names no institution. */
export const nationalAdmin = 1;

/** Some institutions. A mock can be created with others. */
export const defaultInstitutions: readonly MasterEntry[] = [
  { id: nationalAdmin, name: "Admin Nasional SP4N-LAPOR!" },
  { id: 151, name: "Pemerintah Kota Bandung" },
  { id: 152, name: "Pemerintah Provinsi Jawa Barat" },
  { id: 153, name: "Kementerian Pekerjaan Umum" },
];

/** Some templates. */
export const templates: readonly MasterEntry[] = [
  { id: 1, name: "Laporan diteruskan" },
  { id: 2, name: "Laporan ditindaklanjuti" },
  { id: 3, name: "Laporan selesai" },
];

/** The numbers of `templates`. */
export const templateCodes = { transfer: 1, followup: 2, answer: 3 } as const;

/**
 * Formats a time as the SP4N API does, `24-11-2026 09:15:00`, in western Indonesian time without
 * saying so; with a zone, by RFC 3339.
 */
export function writeTime(at: Date, hasZone: boolean): string {
  const [date = "", time = ""] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split("T");
  const seconds = time.slice(0, 8);
  return hasZone ? `${date}T${seconds}+07:00` : `${date.split("-").reverse().join("-")} ${seconds}`;
}

/**
 * Reads attachment ids in every form that clients were seen to send: a list, a text followed by a
 * dot, or `false`.
 */
export function readAttachmentIds(sent: unknown): number[] {
  if (Array.isArray(sent)) return sent.map(Number).filter(Number.isInteger);
  return typeof sent === "string" ? [...sent.matchAll(/\d+/g)].map(([digits]) => Number(digits)) : [];
}

/** Whether a complaint carries a tag, with or without `#`. */
export const hasTag = ({ tags }: Complaint, tag: string): boolean =>
  tags
    .split(/[\s,]/)
    .map((each) => each.replace(/^#/, ""))
    .includes(tag.replace(/^#/, ""));
