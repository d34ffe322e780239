import type { AgencyReport, AgencyReportSummary, FullAgencyReport } from "@lapor/sdk";
import { displayName } from "./strings.ts";

/** The heading of a report: its title, or a note on why the title is missing. */
export function headingOf(report: AgencyReport | AgencyReportSummary): string {
  if (report.access === "minimal") return "(isi tidak dapat dibaca)";
  if (report.unreadable?.includes("text")) return "(isi tidak terbaca)";
  if (report.access === "full" && report.erasure?.erasedAt) return "(isi sudah dihapus)";
  return report.title;
}

const partNames = {
  text: "judul, isi, dan alamat",
  timeline: "sebagian riwayat",
  attachments: "nama berkas",
  notes: "catatan internal",
  reporter: "identitas pelapor",
} as const;

/**
 * Names the parts of a report that cannot be decrypted now, and who can fix it; undefined when
 * everything is readable.
 */
export const unreadableSentence = ({
  unreadable,
}: Pick<FullAgencyReport, "unreadable">): string | undefined =>
  unreadable &&
  `Tidak terbaca untuk sementara: ${unreadable.map((part) => displayName(partNames, part)).join("; ")}. Data tersimpan terenkripsi dan tidak hilang. Hubungi pengelola kanal: kunci enkripsinya tidak tersedia.`;
