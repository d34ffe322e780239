import { localDate } from "../platform/local-time.ts";
import { hasOneAgency } from "../policy/channel-mode.ts";
import { nameTeam } from "../policy/name-team.ts";
import type { Policy } from "../records/policy.ts";
import type { ReportRecord } from "../records/report.ts";
import { contestableUntil, offsetOf } from "./deadlines.ts";
import type { ClockAction } from "./transition.ts";

const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

/**
 * Formats a local date in Indonesian, such as "24 November 2026". `offset` is the offset from UTC in hours.
 */
export function dateInWords(at: Date, offset: number): string {
  const [year, month, day] = localDate(at, offset).split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

const startSentence = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Returns the message to the reporter about an automatic transition, in Indonesian. */
export function clockText(action: ClockAction, policy: Policy, report: ReportRecord): string {
  const offset = offsetOf(report.location, report.siteAgencyId);
  const due = report.dueAt ? dateInWords(report.dueAt, offset) : "";
  const missed = report.overdueSince ? dateInWords(report.overdueSince, offset) : "";
  const until = report.endedAt ? dateInWords(contestableUntil(policy, report.endedAt, offset), offset) : "";
  const overseen = hasOneAgency(policy) ? "" : ` ${startSentence(nameTeam(policy, "id"))} ikut mengawasi.`;
  const isToBeTaken = report.dueStage === "taking_to_sp4n";
  const texts: Record<ClockAction, string> = {
    markOverdue: isToBeTaken
      ? `Batas waktu untuk membawa laporan Anda ke SP4N-LAPOR!, ${missed}, sudah lewat. Petugas tetap harus membawanya.`
      : `Batas waktu tahap ini, ${missed}, sudah lewat. Laporan Anda tetap harus ditangani.`,
    escalateReport: `Tahap ini belum selesai, padahal batas waktunya sudah lewat sejak ${missed}.${overseen}`,
    announceClosing: `Bila Anda tidak menanggapi sampai ${due}, laporan ini ditutup. Bila masalahnya belum selesai, ajukan keberatan.`,
    closeBySilence: `Laporan ini ditutup karena Anda tidak menanggapi jawabannya. Anda masih dapat mengajukan keberatan sampai ${until}.`,
    remindReporter: `Pertanyaan kepada Anda belum dijawab. Bila Anda tidak menjawab sampai ${due}, laporan ini diarsipkan karena tidak lengkap.`,
    archiveIncomplete: `Laporan ini diarsipkan karena keterangan yang diminta dari Anda tidak diterima sampai batas waktunya. Anda masih dapat mengajukan keberatan sampai ${until}.`,
  };
  return texts[action];
}

/**
 * Returns the message to the reporter when a report takes over the clock of the report merged into it, or
 * undefined if that report was not more urgent.
 */
export function joinedText(before: ReportRecord, after: ReportRecord): string | undefined {
  if (after.dueAt && before.dueAt && after.dueAt < before.dueAt)
    return `Batas waktu laporan itu lebih awal dan kini berlaku untuk laporan ini: ${dateInWords(after.dueAt, offsetOf(after.location, after.siteAgencyId))}.`;
  if (after.escalation > before.escalation)
    return "Keterlambatan laporan itu kini berlaku untuk laporan ini.";
  return after.pausedDays === before.pausedDays
    ? undefined
    : "Laporan itu lebih mendesak; sisa waktu untuk menangani laporan ini mengikutinya.";
}
