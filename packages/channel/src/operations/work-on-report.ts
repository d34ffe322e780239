import { findAgency, findTopic } from "@lapor/directory";
import type {
  AgencyReport,
  AnswerReport,
  AssignReport,
  CloseReport,
  StartFollowUp,
  TransferReport,
  VerifyReport,
} from "@lapor/openapi";
import type { FieldViolation } from "@lapor/openapi/validators";
import { checkAttachmentCount, tieAttachments } from "../attachment-ties.ts";
import type { Caller, ChannelContext } from "../context.ts";
import { DomainError, refuse } from "../domain-error.ts";
import {
  advance,
  type OfficerAction,
  permit,
  routeTransfer,
  type Step,
  type Transition,
} from "../life-cycle.ts";
import type { KeyRecord, ReportFile, ReportRecord, TimelineRecord } from "../ports.ts";
import { createUuid } from "../uuid.ts";
import { viewAgencyReport } from "../views.ts";
import { openForOfficer } from "./read-report.ts";

/** Which report an officer works on: the version is that of the `ETag` last read, undefined when none was sent. */
export interface Target {
  trackingId: string;
  version: number | undefined;
}

/** What one action makes of a report: the step, and the words and files that go with it. */
interface Decision extends Omit<Step, "to"> {
  movesTo?: Transition["movesTo"];
  message?: string | undefined;
  attachmentIds?: readonly string[] | undefined;
  pingPong?: boolean;
}

type Decide<Input> = (file: ReportFile, input: Input, caller: Caller) => Decision;

const given = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });

const entryOf = (
  context: ChannelContext,
  key: KeyRecord,
  report: ReportRecord,
  kind: TimelineRecord["kind"],
  { message, pingPong }: Decision,
): TimelineRecord => ({
  id: createUuid(context),
  reportId: report.id,
  version: report.version,
  at: report.updatedAt,
  kind,
  actorKind: key.role === "national_admin" ? "national_triage" : "agency",
  actorAgencyId: key.agencyId,
  status: report.status,
  responsibleAgencyId: report.responsibleAgencyId,
  message: message ?? null,
  pingPong: pingPong ?? false,
});

const requireVersion = (report: ReportRecord, version: number | undefined): void => {
  if (version === undefined)
    throw new DomainError("precondition_required", {
      violations: [{ parameter: "If-Match", code: "required" }],
    });
  if (version !== report.version) throw new DomainError("precondition_failed");
};

/**
 * The way of every officer's action: see the report, be allowed to, have read its present version, find the step in the table,
 * judge the fields, write report and timeline in one transaction.
 */
const act =
  <Input>(action: OfficerAction, decide: Decide<Input>) =>
  async (context: ChannelContext, caller: Caller, target: Target, input: Input): Promise<AgencyReport> => {
    const seen = await openForOfficer(context, caller, target.trackingId);
    await context.store.transaction(async (transaction) => {
      const report = await transaction.lockReport(seen.report.id);
      if (!report) throw new DomainError("report_not_found");
      const steps = permit(report, action, caller.key, () => requireVersion(report, target.version));
      const decision = decide({ ...seen, report }, input, caller);
      refuse(checkAttachmentCount(context.policy, decision.attachmentIds));
      const step = steps.find(({ movesTo }) => movesTo === decision.movesTo);
      if (!step) throw new DomainError("invalid_transition");
      const next = advance(context.policy, report, { ...decision, to: step.to }, context.clock.now());
      const entry = entryOf(context, caller.key, next, step.kind, decision);
      if (!(await transaction.updateReport(next))) throw new DomainError("precondition_failed");
      await transaction.insertTimeline(entry);
      await tieAttachments(context, transaction, decision.attachmentIds, {
        reportId: report.id,
        entryId: entry.id,
        keyId: caller.key.id,
      });
    });
    return viewAgencyReport(context, caller, await openForOfficer(context, caller, target.trackingId));
  };

/** The agency finds the report in order and its own; it may correct classification and category. */
export const verifyReport = act<VerifyReport>(
  "verifyReport",
  (_file, { classification, categoryId, message }) => {
    if (categoryId !== undefined && !findTopic(categoryId))
      refuse([{ pointer: "#/categoryId", code: "not_found" }]);
    return {
      verified: true,
      changes: { ...given("classification", classification), ...given("categoryId", categoryId) },
      message,
    };
  },
);

const judgeAssignment = (triage: boolean, { agencyId, unit }: AssignReport): FieldViolation[] => {
  const violations: FieldViolation[] = [];
  if (triage && agencyId === undefined) violations.push({ pointer: "#/agencyId", code: "required" });
  if (triage && agencyId !== undefined && !findAgency(agencyId))
    violations.push({ pointer: "#/agencyId", code: "not_found" });
  if (triage && unit !== undefined) violations.push({ pointer: "#/unit", code: "not_permitted" });
  if (!triage && agencyId !== undefined) violations.push({ pointer: "#/agencyId", code: "not_permitted" });
  if (!triage && unit === undefined) violations.push({ pointer: "#/unit", code: "required" });
  return violations;
};

/** Disposisi. National triage names the agency, an agency names its unit and thereby takes the report as its own. */
export const assignReport = act<AssignReport>("assignReport", ({ report }, input) => {
  const triage = report.responsibleAgencyId === null;
  refuse(judgeAssignment(triage, input));
  const { agencyId, unit, message } = input;
  if (triage)
    return { movesTo: "agency", responsibleAgencyId: findAgency(agencyId as string)?.id as string, message };
  return { verified: report.verifiedAt === null, changes: given("unit", unit), message };
});

/** Bukan wewenang. Moves the report; never ends it. */
export const transferReport = act<TransferReport>(
  "transferReport",
  ({ report, timeline }, { toAgencyId, reason }) => {
    const agency = toAgencyId === undefined ? undefined : findAgency(toAgencyId);
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

/** Tindak lanjut. The agency begins to work on the report. */
export const startFollowUp = act<StartFollowUp>("startFollowUp", (_file, { message }) => ({ message }));

/** Tanggapan. The agency's answer, with files if any. */
export const answerReport = act<AnswerReport>("answerReport", (_file, { message, attachmentIds }) => ({
  message,
  attachmentIds,
}));

/** Penutupan. Ends an answered report, with a reason that the reporter reads. */
export const closeReport = act<CloseReport>("closeReport", (_file, { message }) => ({ message }));
