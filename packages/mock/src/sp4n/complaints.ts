/** A complaint as the ministry's mock keeps it. */
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

/** Texts are those that integrators filter by; the numbers are this mock's own: none were seen in public. */
export const statusNames: Readonly<Record<number, string>> = {
  1: "Belum Terverifikasi",
  2: "Dalam Proses",
  3: "Selesai",
  4: "Diarsipkan",
  5: "Ditolak",
};

/** A few institutions and templates, as master data gives them. */
export const institutions: readonly { id: number; name: string }[] = [
  { id: 1, name: "Admin Nasional SP4N-LAPOR!" },
  { id: 151, name: "Pemerintah Kota Bandung" },
  { id: 152, name: "Pemerintah Provinsi Jawa Barat" },
  { id: 153, name: "Kementerian Pekerjaan Umum dan Perumahan Rakyat" },
];
export const templates: readonly { id: number; name: string }[] = [
  { id: 1, name: "Laporan diteruskan" },
  { id: 2, name: "Laporan ditindaklanjuti" },
  { id: 3, name: "Laporan selesai" },
];

/** A time as the ministry writes it, `24-11-2026 09:15:00`, in western Indonesia and without saying so. */
export const writeTime = (at: Date): string => {
  const [date = "", time = ""] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split("T");
  return `${date.split("-").reverse().join("-")} ${time.slice(0, 8)}`;
};

/** Reads attachments in any form that clients were seen to send: a list, a text with a dot behind it, or `false`. */
export const readAttachmentIds = (sent: unknown): number[] => {
  if (Array.isArray(sent)) return sent.map(Number).filter(Number.isInteger);
  return typeof sent === "string" ? [...sent.matchAll(/\d+/g)].map(([digits]) => Number(digits)) : [];
};
