import type { AgencyReport, AgencyReportSummary } from "@lapor/sdk";

type Headed = Pick<AgencyReport & AgencyReportSummary, "title" | "erasure" | "unreadable">;

/** What stands over a report: its title, or why there is none. */
export const headingOf = ({ title, erasure, unreadable }: Headed): string => {
  if (unreadable?.includes("words")) return "(isi tidak terbaca)";
  if (erasure?.erasedAt) return "(isi sudah dihapus)";
  return title;
};

const partNames = {
  words: "judul, isi, dan alamat",
  timeline: "sebagian riwayat",
  attachments: "nama berkas",
  notes: "catatan internal",
  reporter: "identitas pelapor",
} as const;

/** What of a report cannot be read just now, and who can mend it; undefined where all of it can. */
export const unreadableSentence = ({ unreadable }: Headed): string | undefined =>
  unreadable &&
  `Tidak terbaca untuk sementara: ${unreadable.map((part) => partNames[part]).join("; ")}. Data ini tersimpan tersegel dan tidak hilang. Hubungi pengelola kanal: kunci penyegelannya tidak tersedia.`;
