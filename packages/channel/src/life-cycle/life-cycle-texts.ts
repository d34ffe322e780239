import type { ReportStatus } from "@lapor/openapi";
import type { Text } from "../platform/domain-error.ts";
import type { Holder } from "./holder.ts";
import type { OfficerAction, ReporterAction } from "./transition.ts";

const notNow: Record<ReportStatus, Text> = {
  submitted: { id: "Laporan ini belum diverifikasi.", en: "This report is not verified yet." },
  assigned: {
    id: "Laporan ini belum mulai ditindaklanjuti.",
    en: "Follow-up of this report has not started.",
  },
  in_progress: { id: "Laporan ini sedang ditindaklanjuti.", en: "This report is being followed up." },
  awaiting_reporter: {
    id: "Laporan ini menunggu keterangan pelapor.",
    en: "This report is waiting for information from its reporter.",
  },
  answered: { id: "Laporan ini sudah dijawab.", en: "This report has been answered." },
  closed: { id: "Laporan ini sudah selesai.", en: "This report is closed." },
  archived: { id: "Laporan ini sudah diarsipkan.", en: "This report is archived." },
};

const nothingAdded: Partial<Record<ReportStatus, Text>> = {
  closed: {
    id: "Laporan ini sudah selesai; tidak ada yang dapat ditambahkan.",
    en: "This report is closed; nothing can be added.",
  },
  archived: {
    id: "Laporan ini sudah diarsipkan; tidak ada yang dapat ditambahkan.",
    en: "This report is archived; nothing can be added.",
  },
};

const notAnswered: Text = { id: "Laporan ini belum dijawab.", en: "This report is not answered yet." };

/** The detail for an action on a report whose text was erased. */
export const erasedText: Text = {
  id: "Isi laporan ini sudah dihapus. Bila masalahnya masih ada, silakan kirim laporan baru.",
  en: "The text of this report was erased. If the matter is not settled, please send a new report.",
};

/** Returns the detail for a transition that the table does not allow in the current state. */
export function notFromHere(action: OfficerAction | ReporterAction, status: ReportStatus): Text {
  const ended = status === "closed" || status === "archived";
  if (action === "addReply" || action === "uploadAttachment") return nothingAdded[status] ?? notNow[status];
  if (action === "giveFeedback" && !ended && status !== "answered") return notAnswered;
  return notNow[status];
}

/** The detail for an agency's action on a report that no agency holds, by holder. */
export const onlyHere: Partial<Record<Holder, Text>> = {
  national_triage: {
    id: "Laporan di tim verifikasi diteruskan dengan assignReport.",
    en: "A report in national triage is passed on with assignReport.",
  },
  sp4n: {
    id: "Laporan ini sudah diserahkan ke SP4N-LAPOR!. Sampaikan jawabannya dengan answerReport, atau ambil kembali dengan verifyReport.",
    en: "This report was handed over to SP4N-LAPOR!. Pass its answer on with answerReport, or take the report back with verifyReport.",
  },
};
