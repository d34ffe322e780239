import type { AgencyReport } from "@lapor/openapi";
import type { DeskTransaction } from "../desk/store.ts";
import {
  findIdempotentResult,
  type IdempotencyContext,
  type OptionalKey,
  withOptionalKey,
} from "../keys/idempotency.ts";
import { headOf } from "../life-cycle/history.ts";
import { advance, permit, type TransitionEffect } from "../life-cycle/life-cycle.ts";
import type { OfficerAction, Transition } from "../life-cycle/transition.ts";
import type { Caller } from "../limits/client-info.ts";
import type { OfficerTransaction } from "../officers/store.ts";
import { DomainError, requireVersion, throwIfInvalid } from "../platform/domain-error.ts";
import { publicCopyOf } from "../public/public-copy.ts";
import type { PublicTransaction } from "../public/store.ts";
import type { System } from "../records/ports.ts";
import type { ReleasedPhotoRecord, ReleasedTextRecord, ReportFile, ReportRecord } from "../records/report.ts";
import { checkAttachmentCount, linkAttachments } from "../report/link-attachments.ts";
import { accessOf, fileFor, type GrantedAccess, isGranted } from "../report/report-access.ts";
import type { ReportStore, ReportTransaction } from "../report/store.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import {
  type ChangeContext,
  type ChangeTransaction,
  type Happening,
  recordChange,
} from "../transitions/record-change.ts";
import { type AgencyViewContext, viewAgencyReport } from "../views/agency-views.ts";

export type ActionTransaction = ChangeTransaction & DeskTransaction & OfficerTransaction & PublicTransaction;

export type OfficerActionContext = AgencyViewContext &
  ChangeContext &
  IdempotencyContext<ActionTransaction> &
  Pick<System, "policy">;

/** The report that an officer changes. `version` comes from `If-Match`, and is undefined without it. */
export interface Target {
  trackingId: string;
  version: number | undefined;
}

export interface ActionTarget extends Target, OptionalKey {}

/** The report as the officer sees it after the action. `replayed` is true if an earlier request took it. */
export interface ActionResult {
  report: AgencyReport;
  replayed: boolean;
}

/** A report with the access level of the officer who opened it. */
export interface OpenedReport extends ReportFile {
  access: GrantedAccess;
}

/**
 * Opens a report for an officer. The result is complete, so show it only through the views, which respect
 * `access`. Throws `report_not_found` when the officer's party must not know that the report exists.
 */
export async function openForOfficer(
  context: { store: ReportStore },
  caller: Caller,
  trackingId: string,
): Promise<OpenedReport> {
  const file = await context.store.findReport({ trackingId: requireTrackingId(trackingId) });
  const access = file && accessOf(file.report, file.departures, caller.principal);
  if (!access || !isGranted(access)) throw new DomainError("report_not_found");
  return { ...fileFor(file, caller.principal), access };
}

/** Loads a report for writing. The officer must have full access. Throws `not_responsible`. */
export async function openToWrite(
  context: { store: ReportStore },
  caller: Caller,
  trackingId: string,
): Promise<ReportRecord> {
  const { report, access } = await openForOfficer(context, caller, trackingId);
  if (access.level !== "full") throw new DomainError("not_responsible");
  return report;
}

/** Identifies an action. Two requests are the same action if all of these values are equal. */
interface ActionRequest {
  action: OfficerAction;
  target: ActionTarget;
  reportId: string;
  content: unknown;
}

const scopeOf = ({ principal }: Caller, { action, reportId }: ActionRequest): string =>
  `${action}:${principal.id}:${reportId}`;

async function showReport(
  context: AgencyViewContext,
  caller: Caller,
  trackingId: string,
): Promise<AgencyReport> {
  return viewAgencyReport(context, caller, await openForOfficer(context, caller, trackingId));
}

/**
 * Returns the result of an action that an earlier request with the same key took, or undefined if there is
 * none.
 */
export async function findTakenAction(
  context: AgencyViewContext & IdempotencyContext<object>,
  caller: Caller,
  requested: ActionRequest,
): Promise<ActionResult | undefined> {
  const { target, content } = requested;
  const request = { scope: scopeOf(caller, requested), idempotencyKey: target.idempotencyKey, content };
  const recorded = await findIdempotentResult(context, request);
  return recorded && { report: await showReport(context, caller, target.trackingId), replayed: true };
}

/**
 * Takes an action in one transaction, once per `Idempotency-Key`. The key is looked up first, because the
 * action itself changes the version and the responsible party, which `work` checks. The idempotency record
 * contains no report data. A repeated request returns what the officer can read now; after a transfer, that
 * is what a former holder can read.
 */
export async function takeAction(
  context: OfficerActionContext,
  caller: Caller,
  requested: ActionRequest,
  work: (transaction: ActionTransaction) => Promise<void>,
): Promise<ActionResult> {
  const { target, content, reportId } = requested;
  const request = { scope: scopeOf(caller, requested), idempotencyKey: target.idempotencyKey, content };
  const { replayed } = await withOptionalKey(context, request, async (transaction: ActionTransaction) => {
    await work(transaction);
    await endDraft(transaction, caller, { reportId, action: requested.action });
    return { body: {}, reportId };
  });
  return { report: await showReport(context, caller, target.trackingId), replayed };
}

/** Deletes the officer's draft after its action has been taken. */
export async function endDraft(
  transaction: DeskTransaction,
  { principal }: Pick<Caller, "principal">,
  { reportId, action }: { reportId: string; action: string },
): Promise<void> {
  if (principal.kind === "officer")
    await transaction.remove("drafts", { reportId, officerId: principal.id, action });
}

interface Decision extends TransitionEffect {
  movesTo?: Transition["movesTo"];
  message?: string | undefined;
  /** Returns the message to use when the officer wrote none. `next` is the report after the action. */
  defaultMessage?(next: ReportRecord): string | undefined;
  attachmentIds?: readonly string[] | undefined;
  pingPong?: boolean;
  /** The officer's findings, if the action also verifies the report. */
  verification?: Verification;
  /** True when the report already has the requested values, so nothing is recorded. */
  changesNothing?: boolean;
  released?: ReleasedTextRecord;
  /** The text that is already public, when the action changes the report's public place. */
  republished?: ReleasedTextRecord | undefined;
}

/** A verification made together with another action: its changes and its message. */
interface Verification {
  changes: Partial<ReportRecord>;
  message?: string | undefined;
}

type DecideAction<Input> = (
  file: ReportFile,
  input: Input,
  // The context does not include the store, because a read from it would wait for the transaction in which
  // the decision runs.
  context: Pick<System, "policy"> & { now: Date },
) => Decision | Promise<Decision>;

interface ActionOptions<Input> {
  variantOf?(input: Input): string;
  /** Returns the officer's input, if `input` was derived from it. Default: `input`. */
  contentOf?(input: Input): unknown;
  /** Completes the input with data that must be read in the transaction. */
  complete?(input: Input, transaction: ActionTransaction): Promise<Input>;
}

/**
 * Creates an officer's action. It checks access, permission and version, finds the transition in the
 * life-cycle table, validates the fields, and writes the report and the timeline in one transaction.
 */
export const officerAction =
  <Input>(
    action: OfficerAction,
    decide: DecideAction<Input>,
    { variantOf, contentOf = (input) => input, complete = async (input) => input }: ActionOptions<Input> = {},
  ) =>
  async (
    context: OfficerActionContext,
    caller: Caller,
    target: ActionTarget,
    input: Input,
  ): Promise<ActionResult> => {
    const seen = await openForOfficer(context, caller, target.trackingId);
    const requested = { action, target, reportId: seen.report.id, content: contentOf(input) };
    return takeAction(context, caller, requested, async (transaction) => {
      const report = await transaction.lockReport(seen.report.id);
      if (!report) throw new DomainError("report_not_found");
      const { policy } = context;
      const now = context.clock.now();
      const asked = { action, variant: variantOf?.(input) };
      const rows = permit({ report, policy, now }, asked, caller.principal, () =>
        requireVersion(report, target.version),
      );
      const completed = await complete(input, transaction);
      const decision = await decide({ ...seen, report }, completed, { policy, now });
      if (decision.changesNothing) return;
      throwIfInvalid(checkAttachmentCount(policy, decision.attachmentIds));
      const row = rows.find(({ movesTo }) => movesTo === decision.movesTo);
      if (!row) throw new DomainError("invalid_transition");
      const before = row.verifies
        ? await recordVerification(context, caller, transaction, {
            report,
            row,
            now,
            ...decision.verification,
          })
        : report;
      const next = advance(policy, before, row, decision, now);
      if (decision.released) next.releasedAt = next.updatedAt;
      const { message = decision.defaultMessage?.(next) ?? null, pingPong = false } = decision;
      const actor = row.relayed ? { actorKind: "sp4n" as const } : {};
      const happening = { kind: row.kind, ...officerOf(caller), ...actor, message, pingPong };
      const entry = await recordChange(context, transaction, next, happening);
      const publicText = decision.released ?? decision.republished;
      if (publicText) {
        const photos = await withoutErased(transaction, publicText.photos);
        await transaction.release(next, publicCopyOf(next, { ...publicText, photos }));
      }
      await linkAttachments(context, transaction, decision.attachmentIds, {
        reportId: report.id,
        entryId: entry.id,
        keyId: caller.principal.id,
      });
    });
  };

/**
 * Records the officer's verification of the report before the action that includes it. Returns the report
 * after the verification.
 */
async function recordVerification(
  context: ChangeContext & Pick<System, "policy">,
  caller: Caller,
  transaction: ChangeTransaction,
  {
    report,
    row,
    now,
    changes = {},
    message,
  }: { report: ReportRecord; row: Transition; now: Date } & Partial<Verification>,
): Promise<ReportRecord> {
  const verified = advance(context.policy, report, row, { verified: true, changes }, now);
  const entry = await recordChange(context, transaction, verified, {
    kind: "verified",
    ...officerOf(caller),
    message: message ?? null,
  });
  return { ...verified, historyHead: headOf(entry) };
}

/**
 * Omits photos that a supporter withdrew after they were read. The remaining photos cannot change while the
 * report is locked.
 */
async function withoutErased(
  transaction: ReportTransaction,
  photos: readonly ReleasedPhotoRecord[],
): Promise<ReleasedPhotoRecord[]> {
  const kept: ReleasedPhotoRecord[] = [];
  for (const photo of photos) {
    const file = await transaction.find("attachments", { id: photo.id });
    if (file && (file.reportId !== null || file.supportId !== null)) kept.push(photo);
  }
  return kept;
}

export const officerOf = ({
  principal: { kind, id, role, agencyId },
  actorReference,
}: Caller): Pick<Happening, "actorKind" | "actorAgencyId" | "actorReference" | "officerId"> => ({
  actorKind: role === "national_admin" ? "national_triage" : "agency",
  actorAgencyId: agencyId,
  actorReference,
  officerId: kind === "officer" ? id : null,
});
