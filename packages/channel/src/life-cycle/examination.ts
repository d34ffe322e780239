import type { Classification } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { type Policy, policyFor } from "../policy.ts";
import type { ReportRecord } from "../report/store.ts";
import { dateInWords } from "./clock-texts.ts";
import { deadlineOf, offsetOf } from "./deadlines.ts";

/** What an officer says of a complaint that cannot be answered without an examination (berkadar pengawasan). */
interface Marking {
  needsExamination?: boolean | undefined;
  message?: string | undefined;
}

/** Only complaints are examined, and whoever marks one tells the reporter why the answer takes longer. */
export const judgeExamination = (
  report: ReportRecord,
  { needsExamination, message }: Marking,
  classification: Classification,
): FieldError[] => {
  if (!needsExamination) return [];
  return [
    ...(classification === "complaint"
      ? []
      : [{ pointer: "#/needsExamination", code: "not_permitted" } as const]),
    ...(message === undefined && !report.needsExamination
      ? [{ pointer: "#/message", code: "required" } as const]
      : []),
  ];
};

/** As `judgeExamination`, where the reporter knows the mark already and is told too why it is taken back. */
export const judgeReexamination = (report: ReportRecord, marking: Marking): FieldError[] => [
  ...judgeExamination(report, marking, report.classification),
  ...(report.needsExamination && marking.needsExamination === false && marking.message === undefined
    ? [{ pointer: "#/message", code: "required" } as const]
    : []),
];

/** The mark after a finding: what is not said of it stays, and another classification has none. */
export const examinationAfter = (
  report: ReportRecord,
  { needsExamination = report.needsExamination }: Marking,
  classification: Classification,
): Pick<ReportRecord, "needsExamination"> => ({
  needsExamination: needsExamination && classification === "complaint",
});

/** What the reporter reads when the answer of such a complaint becomes due and its officer says nothing. In Indonesian, as on every timeline. */
export const examinationText = (policy: Policy, report: ReportRecord): string | undefined => {
  const { needsExamination, dueAt, dueStage, siteAgencyId, location } = report;
  if (!needsExamination || !dueAt || dueStage !== "answer") return undefined;
  const { days, dayKind } = deadlineOf(policyFor(policy, siteAgencyId), dueStage, report);
  const counted = `${days} hari ${dayKind === "working" ? "kerja" : "kalender"}`;
  const until = dateInWords(dueAt, offsetOf(location, siteAgencyId));
  return `Laporan Anda perlu diperiksa lebih dalam sebelum dapat dijawab. Jawabannya paling lambat ${until} (${counted}).`;
};
