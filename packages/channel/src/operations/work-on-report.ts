import { findPresentAgency, findTopic } from "@lapor/directory";
import type {
  AgencyReport,
  AnswerReport,
  ArchiveReport,
  AssignReport,
  CloseReport,
  RequestInformation,
  StartFollowUp,
  TransferReport,
  VerifyReport,
} from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import type { KeyRecord } from "../keys/store.ts";
import {
  examinationAfter,
  examinationText,
  judgeExamination,
  judgeReexamination,
} from "../life-cycle/examination.ts";
import { advance, permit, routeTransfer, type Step } from "../life-cycle/life-cycle.ts";
import type { OfficerAction, Transition } from "../life-cycle/life-cycle-table.ts";
import { requireVersion } from "../life-cycle/require-version.ts";
import { DomainError, refuse } from "../platform/domain-error.ts";
import { publicCopyOf } from "../public/public-copy.ts";
import { checkAttachmentCount, tieAttachments } from "../report/link-attachments.ts";
import type { ReleasedWordsRecord, ReportFile, ReportRecord } from "../report/store.ts";
import { type Happening, recordChange } from "../transitions/record-change.ts";
import { viewAgencyReport } from "../views/agency-views.ts";
import { openForOfficer } from "./read-report.ts";

/** Which report an officer works on: the version is that of the `ETag` last read, undefined when none was sent. */
export interface Target {
  trackingId: string;
  version: number | undefined;
}

/** What one action makes of a report: the step, and the words and files that go with it. */
interface Decision extends Step {
  movesTo?: Transition["movesTo"];
  message?: string | undefined;
  /** What the channel says when the officer has said nothing, of the report after the step. */
  unsaid?(next: ReportRecord): string | undefined;
  attachmentIds?: readonly string[] | undefined;
  pingPong?: boolean;
  /** What the public reads from now on. */
  released?: ReleasedWordsRecord;
}

type Decide<Input> = (file: ReportFile, input: Input, context: ChannelContext) => Decision;

const given = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });

/** Who an officer is on a timeline. */
export const officerOf = ({ role, agencyId }: KeyRecord): Pick<Happening, "actorKind" | "actorAgencyId"> => ({
  actorKind: role === "national_admin" ? "national_triage" : "agency",
  actorAgencyId: agencyId,
});

/**
 * The way of every officer's action: see the report, be allowed to, have read its present version, find the step in the table,
 * judge the fields, write report and timeline in one transaction.
 */
export const act =
  <Input>(action: OfficerAction, decide: Decide<Input>, variantOf?: (input: Input) => string) =>
  async (context: ChannelContext, caller: Caller, target: Target, input: Input): Promise<AgencyReport> => {
    const seen = await openForOfficer(context, caller, target.trackingId);
    await context.store.transaction(async (transaction) => {
      const report = await transaction.lockReport(seen.report.id);
      if (!report) throw new DomainError("report_not_found");
      const { policy } = context;
      const now = context.clock.now();
      const asked = { action, variant: variantOf?.(input) };
      const steps = permit({ report, policy, now }, asked, caller.key, () =>
        requireVersion(report, target.version),
      );
      const decision = decide({ ...seen, report }, input, context);
      refuse(checkAttachmentCount(policy, decision.attachmentIds));
      const row = steps.find(({ movesTo }) => movesTo === decision.movesTo);
      if (!row) throw new DomainError("invalid_transition");
      const next = advance(policy, report, row, decision, now);
      if (decision.released) next.releasedAt = next.updatedAt;
      const { message = decision.unsaid?.(next) ?? null, pingPong = false } = decision;
      const happening = { kind: row.kind, ...officerOf(caller.key), message, pingPong };
      const entry = await recordChange(context, transaction, next, happening);
      if (decision.released) await transaction.release(next, publicCopyOf(next, decision.released));
      await tieAttachments(context, transaction, decision.attachmentIds, {
        reportId: report.id,
        entryId: entry.id,
        keyId: caller.key.id,
      });
    });
    return viewAgencyReport(context, caller, await openForOfficer(context, caller, target.trackingId));
  };

/** The agency finds the report in order and its own; it may correct classification and category, and find that it needs an examination. */
export const verifyReport = act<VerifyReport>("verifyReport", ({ report }, input) => {
  const { classification = report.classification, categoryId, message } = input;
  refuse([
    ...(categoryId !== undefined && !findTopic(categoryId)
      ? [{ pointer: "#/categoryId", code: "not_found" } as const]
      : []),
    ...judgeExamination(report, input, classification),
  ]);
  const examination = examinationAfter(report, input, classification);
  return {
    verified: true,
    changes: { classification, ...given("categoryId", categoryId), ...examination },
    message,
  };
});

const judgeAssignment = (report: ReportRecord, input: AssignReport): FieldError[] => {
  const { responsibleAgencyId, verifiedAt, classification } = report;
  const { agencyId, unit, needsExamination } = input;
  const triage = responsibleAgencyId === null;
  const fieldErrors = judgeExamination(report, input, classification);
  if (verifiedAt && needsExamination !== undefined)
    fieldErrors.push({ pointer: "#/needsExamination", code: "not_permitted" });
  if (triage && agencyId === undefined) fieldErrors.push({ pointer: "#/agencyId", code: "required" });
  if (triage && agencyId !== undefined && !findPresentAgency(agencyId))
    fieldErrors.push({ pointer: "#/agencyId", code: "not_found" });
  if (triage && unit !== undefined) fieldErrors.push({ pointer: "#/unit", code: "not_permitted" });
  if (!triage && agencyId !== undefined) fieldErrors.push({ pointer: "#/agencyId", code: "not_permitted" });
  if (!triage && unit === undefined) fieldErrors.push({ pointer: "#/unit", code: "required" });
  return fieldErrors;
};

/** Disposisi. National triage names the agency, an agency names its unit and thereby takes the report as its own. */
export const assignReport = act<AssignReport>("assignReport", ({ report }, input) => {
  refuse(judgeAssignment(report, input));
  const { agencyId, unit, message } = input;
  const examination = examinationAfter(report, input, report.classification);
  if (report.responsibleAgencyId === null) {
    const responsibleAgencyId = findPresentAgency(agencyId as string)?.id as string;
    return { movesTo: "agency", responsibleAgencyId, changes: examination, message };
  }
  return {
    verified: report.verifiedAt === null,
    changes: { ...given("unit", unit), ...examination },
    message,
  };
});

/** Bukan wewenang. Moves the report; never ends it. */
export const transferReport = act<TransferReport>(
  "transferReport",
  ({ report, timeline }, { toAgencyId, reason }) => {
    const agency = toAgencyId === undefined ? undefined : findPresentAgency(toAgencyId);
    if (toAgencyId !== undefined && !agency) refuse([{ pointer: "#/toAgencyId", code: "not_found" }]);
    if (agency && agency.id === report.responsibleAgencyId)
      refuse([{ pointer: "#/toAgencyId", code: "same_agency" }]);
    const { responsibleAgencyId, pingPong } = routeTransfer(report, timeline, agency?.id);
    return {
      movesTo: responsibleAgencyId === null ? "national_triage" : "agency",
      responsibleAgencyId,
      changes: { transferCount: report.transferCount + 1, pingPong: report.pingPong || pingPong },
      message: reason,
      pingPong,
    };
  },
);

/** Tindak lanjut. The agency begins to work on the report; what it finds of an examination counts for the answer that is due from now on. */
export const startFollowUp = act<StartFollowUp>("startFollowUp", ({ report }, input, { policy }) => {
  refuse(judgeReexamination(report, input));
  return {
    changes: examinationAfter(report, input, report.classification),
    message: input.message,
    unsaid: (next) => examinationText(policy, next),
  };
});

/** Permintaan kelengkapan. The agency's clock stands still until the reporter has told what is missing. */
export const requestInformation = act<RequestInformation>("requestInformation", (_file, { message }) => ({
  message,
}));

/** As many as replies: bounds the size of a report and the cost of reading it. */
const mostAnswers = 200;

/** Tanggapan. The agency's answer, with files if any. A new answer clears the rating of the last one. */
export const answerReport = act<AnswerReport>("answerReport", ({ timeline }, { message, attachmentIds }) => {
  if (timeline.filter(({ kind }) => kind === "answered").length >= mostAnswers)
    refuse([{ pointer: "#", code: "too_many", limits: { limit: mostAnswers } }]);
  return { message, attachmentIds, changes: { rating: null } };
});

/** Penutupan. Ends an answered report, with a reason that the reporter reads. */
export const closeReport = act<CloseReport>("closeReport", (_file, { message }) => ({ message }));

/** Pengarsipan. Ends a report without an answer, for a reason of the closed list; the reporter can contest it. */
export const archiveReport = act<ArchiveReport>(
  "archiveReport",
  (_file, { reason, message }) => ({ message, changes: { archiveReason: reason } }),
  ({ reason }) => reason,
);
