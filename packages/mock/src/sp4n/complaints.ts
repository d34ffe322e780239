/** A complaint in the mock of the SP4N API. */
export interface Complaint {
  id: number;
  title: string;
  content: string;
  isSecret: boolean;
  isAnonymous: boolean;
  statusCode: number;
  dispositionId: number;
  attachmentIds: number[];
  logs: { note: string; at: Date }[];
  followups: Followup[];
}

/** One entry of a complaint's history. */
export interface Followup {
  content: string;
  at: Date;
  institutionFrom: number;
  institutionTo: number;
  statusOld: number;
  statusNew: number;
  attachments: { path: string; file_name: string; extension: string }[];
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

/** Some institutions and templates of the master data. */
export const institutions: readonly { id: number; name: string }[] = [
  { id: 1, name: "Admin Nasional SP4N-LAPOR!" },
  { id: 151, name: "Pemerintah Kota Bandung" },
  { id: 152, name: "Pemerintah Provinsi Jawa Barat" },
  { id: 153, name: "Kementerian Pekerjaan Umum" },
];
export const templates: readonly { id: number; name: string }[] = [
  { id: 1, name: "Laporan diteruskan" },
  { id: 2, name: "Laporan ditindaklanjuti" },
  { id: 3, name: "Laporan selesai" },
];

/**
 * Formats a time as the SP4N API does, `24-11-2026 09:15:00`, in western Indonesian time without
 * saying so.
 */
export function writeTime(at: Date): string {
  const [date = "", time = ""] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split("T");
  return `${date.split("-").reverse().join("-")} ${time.slice(0, 8)}`;
}

/**
 * Reads attachment ids in every form that clients were seen to send: a list, a text followed by a
 * dot, or `false`.
 */
export function readAttachmentIds(sent: unknown): number[] {
  if (Array.isArray(sent)) return sent.map(Number).filter(Number.isInteger);
  return typeof sent === "string" ? [...sent.matchAll(/\d+/g)].map(([digits]) => Number(digits)) : [];
}
