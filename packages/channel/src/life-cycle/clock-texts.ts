import type { Policy } from "../policy.ts";
import type { ReportRecord } from "../report/store.ts";
import { contestableUntil, localDate, offsetOf } from "./deadlines.ts";
import type { ClockAction } from "./life-cycle-table.ts";

const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

/** A day as people say it, at a place so many hours ahead of UTC: 24 November 2026. */
export const dateInWords = (at: Date, offset: number): string => {
  const [year, month, day] = localDate(at, offset).split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
};

/** What the reporter reads when the channel has done something by itself. On a timeline, words are in Indonesian. */
export const clockText = (action: ClockAction, policy: Policy, report: ReportRecord): string => {
  const offset = offsetOf(report.location, report.siteAgencyId);
  const due = report.dueAt ? dateInWords(report.dueAt, offset) : "";
  const missed = report.overdueSince ? dateInWords(report.overdueSince, offset) : "";
  const until = report.endedAt ? dateInWords(contestableUntil(policy, report.endedAt, offset), offset) : "";
  const texts: Record<ClockAction, string> = {
    markOverdue: `Tenggat tahap ini, ${missed}, sudah lewat. Laporan Anda tetap terbuka dan tetap harus ditangani.`,
    escalateReport: `Tahap ini belum selesai, padahal tenggatnya sudah lewat sejak ${missed}. Tim nasional kini ikut mengawasinya.`,
    announceClosing: `Jika tidak ada tanggapan dari Anda sampai ${due}, laporan ini akan ditutup. Jika jawabannya belum menyelesaikan masalah, ajukan keberatan.`,
    closeBySilence: `Laporan ini ditutup karena tidak ada tanggapan dari Anda atas jawabannya. Anda masih dapat mengajukan keberatan sampai ${until}.`,
    remindReporter: `Pertanyaan kepada Anda belum terjawab. Tanpa keterangan dari Anda sampai ${due}, laporan ini akan diarsipkan karena tidak lengkap.`,
    archiveIncomplete: `Laporan ini diarsipkan karena keterangan yang diminta dari Anda tidak diterima sampai tenggatnya. Anda masih dapat mengajukan keberatan sampai ${until}.`,
  };
  return texts[action];
};
