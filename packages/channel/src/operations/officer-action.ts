import type { AgencyReport } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import type { KeyRecord } from "../keys/store.ts";
import { advance, permit, type Step } from "../life-cycle/life-cycle.ts";
import { requireVersion } from "../life-cycle/require-version.ts";
import type { OfficerAction, Transition } from "../life-cycle/transition.ts";
import { DomainError, throwIfInvalid } from "../platform/domain-error.ts";
import { publicCopyOf } from "../public/public-copy.ts";
import { checkAttachmentCount, linkAttachments } from "../report/link-attachments.ts";
import { accessOf, type GrantedAccess, isGranted } from "../report/report-access.ts";
import type { ReleasedTextRecord, ReportFile, ReportRecord } from "../report/store.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import { type Happening, recordChange } from "../transitions/record-change.ts";
import { viewAgencyReport } from "../views/agency-views.ts";

/** The report that an officer changes. `version` is that of the last `ETag`; undefined without `If-Match`. */
export interface Target {
  trackingId: string;
  version: number | undefined;
}

/** A report, with the access of the officer who opened it. */
export interface OpenedReport extends ReportFile {
  access: GrantedAccess;
}

/**
 * Opens a report for an officer. The result is complete: show it only through the views, which respect
 * `access`. Throws `report_not_found` when the party of the officer must not know that the report exists.
 */
export async function openForOfficer(
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<OpenedReport> {
  const file = await context.store.findReport(requireTrackingId(trackingId));
  const access = file && accessOf(file.report, file.departures, caller.key);
  if (!access || !isGranted(access)) throw new DomainError("report_not_found");
  return { ...file, access };
}

/** The changes of an action: the step, with its message and files. */
interface Decision extends Step {
  movesTo?: Transition["movesTo"];
  message?: string | undefined;
  /** The message when the officer wrote none, from the report after the step. */
  defaultMessage?(next: ReportRecord): string | undefined;
  attachmentIds?: readonly string[] | undefined;
  pingPong?: boolean;
  /** The request asks for what the report already has: nothing is recorded. */
  changesNothing?: boolean;
  /** The text that becomes public. */
  released?: ReleasedTextRecord;
}

type DecideAction<Input> = (
  file: ReportFile,
  input: Input,
  context: ChannelContext & { now: Date },
) => Decision;

/**
 * Creates an action of an officer. It checks access, permission and version, finds the step in the life-cycle
 * table, validates the fields, and writes report and timeline in one transaction.
 */
export const officerAction =
  <Input>(action: OfficerAction, decide: DecideAction<Input>, variantOf?: (input: Input) => string) =>
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
      const decision = decide({ ...seen, report }, input, { ...context, now });
      if (decision.changesNothing) return;
      throwIfInvalid(checkAttachmentCount(policy, decision.attachmentIds));
      const row = steps.find(({ movesTo }) => movesTo === decision.movesTo);
      if (!row) throw new DomainError("invalid_transition");
      const next = advance(policy, report, row, decision, now);
      if (decision.released) next.releasedAt = next.updatedAt;
      const { message = decision.defaultMessage?.(next) ?? null, pingPong = false } = decision;
      const actor = row.relayed ? { actorKind: "sp4n" as const } : {};
      const happening = { kind: row.kind, ...officerOf(caller.key), ...actor, message, pingPong };
      const entry = await recordChange(context, transaction, next, happening);
      if (decision.released) await transaction.release(next, publicCopyOf(next, decision.released));
      await linkAttachments(context, transaction, decision.attachmentIds, {
        reportId: report.id,
        entryId: entry.id,
        keyId: caller.key.id,
      });
    });
    return viewAgencyReport(context, caller, await openForOfficer(context, caller, target.trackingId));
  };

/** The officer as the actor of a timeline entry. */
export const officerOf = ({ role, agencyId }: KeyRecord): Pick<Happening, "actorKind" | "actorAgencyId"> => ({
  actorKind: role === "national_admin" ? "national_triage" : "agency",
  actorAgencyId: agencyId,
});
