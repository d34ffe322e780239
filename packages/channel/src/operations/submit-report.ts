import { findAgency, findPresentAgency, findTopic } from "@lapor/directory";
import type { NewReport, SubmittedReport } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { type IdempotencyContext, withNewIdempotencyKey } from "../keys/idempotency.ts";
import type { OnceTransactions } from "../keys/store.ts";
import { actsAtOf, freshClock } from "../life-cycle/clocks.ts";
import { dueAtOf, dueStageOf, offsetOf } from "../life-cycle/deadlines.ts";
import { nationalAtFirst } from "../life-cycle/holder.ts";
import type { Caller } from "../limits/client-info.ts";
import type { RightCodes } from "../limits/right-codes.ts";
import { rememberReceipt } from "../limits/throttle-access-codes.ts";
import { subscribeToMail } from "../mail/queue-mail.ts";
import type { MailTransaction } from "../mail/store.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { localDate } from "../platform/local-time.ts";
import { createUuid } from "../platform/uuid.ts";
import { hasOneAgency, onlyAgencyOf } from "../policy/channel-mode.ts";
import { policyFor } from "../policy/site-deadlines.ts";
import type { PrivacyTransaction } from "../privacy/store.ts";
import type { Policy } from "../records/policy.ts";
import type { System } from "../records/ports.ts";
import {
  type LocationRecord,
  type OptionalField,
  optionalFields,
  type ReportRecord,
} from "../records/report.ts";
import { checkAttachmentCount, linkAttachments } from "../report/link-attachments.ts";
import { isKnownRegion } from "../report/regions.ts";
import { TrackingIdTaken } from "../report/store.ts";
import { createTrackingId } from "../report/tracking-id.ts";
import { hashAccessCode, type Secrets } from "../sealing/secrets.ts";
import {
  type ChangeContext,
  type ChangeTransaction,
  recordSubmission,
} from "../transitions/record-change.ts";
import { viewChannelIdentity } from "../views/channel-identity.ts";
import { viewDue, viewResponsible, viewSubmitted } from "../views/views.ts";

export type SubmitTransaction = ChangeTransaction & MailTransaction & PrivacyTransaction;

type Context = ChangeContext &
  IdempotencyContext<SubmitTransaction> &
  Pick<System, "policy"> & {
    store: OnceTransactions<SubmitTransaction>;
    rightCodes: RightCodes;
    secrets: Secrets;
    sendsMail: boolean;
  };

/**
 * The UTC offset of the easternmost time zone, where the date changes first. Used when the place is unknown.
 */
const easternOffset = 9;

/**
 * Validates the fields against the directory, the clock and the policy. Separate from `submitReport`, so a
 * body that the contract also rejects gets all errors in one response.
 */
export async function validateNewReport(
  { clock, policy }: Pick<System, "clock" | "policy">,
  input: Partial<NewReport>,
): Promise<FieldError[]> {
  const fieldErrors: FieldError[] = [];
  const regionCode = input.location?.regionCode;
  const regionKnown = !regionCode || (await isKnownRegion(regionCode));
  if (!regionKnown) fieldErrors.push({ pointer: "#/location/regionCode", code: "not_found" });
  const offset = regionCode && regionKnown ? offsetOf({ regionCode }) : easternOffset;
  if (input.classification === "complaint" && input.occurredOn === undefined)
    fieldErrors.push({ pointer: "#/occurredOn", code: "required" });
  if (input.occurredOn !== undefined && input.occurredOn > localDate(clock.now(), offset))
    fieldErrors.push({ pointer: "#/occurredOn", code: "in_future" });
  if (input.agencyId !== undefined && !findAgency(input.agencyId))
    fieldErrors.push({ pointer: "#/agencyId", code: "not_found" });
  if (input.categoryId !== undefined && !findTopic(input.categoryId))
    fieldErrors.push({ pointer: "#/categoryId", code: "not_found" });
  if (input.classification !== undefined && !policy.classifications.includes(input.classification))
    fieldErrors.push({
      pointer: "#/classification",
      code: "not_allowed_value",
      limits: { allowed: policy.classifications },
    });
  for (const field of ["name", "email", "phone"] as const) {
    const given = input.reporter?.[field] !== undefined;
    if (policy.reporter[field] === "required" && !given)
      fieldErrors.push({ pointer: `#/reporter/${field}`, code: "required" });
    if (policy.reporter[field] === "off" && given)
      fieldErrors.push({ pointer: `#/reporter/${field}`, code: "not_permitted" });
  }
  fieldErrors.push(...checkAttachmentCount(policy, input.attachmentIds));
  return fieldErrors;
}

/** The contract requires this rounding. Adding 0 turns -0 into 0, because stores return 0. */
const toMillionth = (degrees: number): number => Math.round(degrees * 1e6) / 1e6 + 0;

/** Returns a submitted place in its stored form. */
export const placeOf = ({
  regionCode,
  address,
  latitude,
  longitude,
}: NewReport["location"]): LocationRecord => ({
  ...(regionCode !== undefined && { regionCode }),
  ...(address !== undefined && { address }),
  ...(latitude !== undefined && { latitude: toMillionth(latitude) }),
  ...(longitude !== undefined && { longitude: toMillionth(longitude) }),
});

/**
 * Returns the agency that receives a new report, or null for national triage. An abolished agency can be
 * named: its successor for the topic receives the report.
 */
function firstHolder(policy: Policy, { agencyId, categoryId }: NewReport): string | null {
  if (hasOneAgency(policy)) return onlyAgencyOf(policy);
  return agencyId === undefined ? null : (findPresentAgency(agencyId, categoryId)?.id ?? null);
}

function optionalFieldsOf(input: NewReport): Pick<ReportRecord, OptionalField> {
  const kept: Partial<Pick<ReportRecord, OptionalField>> = {};
  for (const field of optionalFields) kept[field] = input[field] ?? null;
  return kept as Required<typeof kept>;
}

function draftReport(
  context: Pick<System, "clock" | "random" | "policy">,
  caller: Caller,
  input: NewReport,
): ReportRecord {
  const now = context.clock.now();
  const siteAgencyId = caller.principal.agencyId as string;
  const location = placeOf(input.location);
  const state = {
    status: "submitted" as const,
    responsibleAgencyId: firstHolder(context.policy, input),
    custodianAgencyId: null,
    verifiedAt: null,
  };
  const dueStage = dueStageOf({ ...state, national: null });
  const matter = { classification: input.classification, needsExamination: false };
  const offset = offsetOf(location, siteAgencyId);
  const policy = policyFor(context.policy, siteAgencyId);
  const draft: ReportRecord = {
    ...state,
    ...freshClock,
    id: createUuid(context),
    trackingId: createTrackingId(context.random),
    accessCodeHash: "",
    version: 1,
    ...matter,
    title: input.title,
    body: input.body,
    ...optionalFieldsOf(input),
    location,
    categoryId: input.categoryId === undefined ? null : (findTopic(input.categoryId)?.id ?? null),
    original: null,
    chosenAgencyId: input.agencyId === undefined ? null : (findAgency(input.agencyId)?.id ?? null),
    siteAgencyId,
    anonymous: input.anonymous ?? false,
    confidential: input.confidential ?? false,
    notice: input.notice ?? null,
    unitId: null,
    officerId: null,
    transferCount: 0,
    contestCount: 0,
    pingPong: false,
    pausedStatus: null,
    pausedDays: null,
    archiveReason: null,
    mergedIntoId: null,
    duplicateCount: 0,
    rating: null,
    national: nationalAtFirst(context.policy, { confidential: input.confidential ?? false }),
    releasedAt: null,
    submittedAt: now,
    updatedAt: now,
    endedAt: null,
    erasureRequestedAt: null,
    erasedAt: null,
    historyHead: "",
    dueStage,
    dueAt: dueStage && dueAtOf(policy, dueStage, matter, now, offset),
    dueFrom: dueStage && now,
    promise: null,
    actsAt: null,
  };
  return { ...draft, actsAt: actsAtOf(policy, draft) };
}

/**
 * Retries with another tracking ID when the generated one is taken, and throws after ten attempts. With ten
 * million reports, one generated ID in a hundred thousand is taken.
 */
async function withFreeTrackingId<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; tries < 10; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TrackingIdTaken)) throw error;
    }
  }
  throw new Error("No free tracking ID was found in ten tries.");
}

/**
 * Submits a report to the chosen agency, or to national triage if none is chosen. A channel for a single
 * agency always submits to that agency and ignores the choice. The same idempotency key returns the same
 * receipt, including the access code. Throws `validation_failed` with every rejected field.
 */
export async function submitReport(
  context: Context,
  caller: Caller,
  input: NewReport,
  idempotencyKey: string,
): Promise<{ receipt: SubmittedReport; replayed: boolean }> {
  const scope = `submitReport:${caller.principal.id}`;
  const record = async (transaction: SubmitTransaction) => {
    // Validation runs only for a new request, so a repeated request that was accepted the first time is not
    // rejected by a newer rule.
    throwIfInvalid(await validateNewReport(context, input));
    const report = draftReport(context, caller, input);
    const accessCode = await context.secrets.accessCode(report.id, idempotencyKey);
    report.accessCodeHash = await hashAccessCode(report.id, accessCode, context.hashing);
    const entry = await recordSubmission(context, transaction, report);
    await linkAttachments(context, transaction, input.attachmentIds, {
      reportId: report.id,
      entryId: null,
      keyId: caller.principal.id,
    });
    if (input.reporter && Object.keys(input.reporter).length > 0) {
      const sealed = await context.secrets.seal(JSON.stringify(input.reporter), report.id, context.random);
      await transaction.insertIdentity(report.id, sealed);
      const { email: address } = input.reporter;
      if (address !== undefined)
        await subscribeToMail(context, transaction, report, caller.mailLocale, {
          address,
          entryId: entry.id,
        });
    }
    const body: Omit<SubmittedReport, "accessCode"> = {
      trackingId: report.trackingId,
      status: report.status,
      channel: viewChannelIdentity(context.policy, report.siteAgencyId, caller.locale),
      responsible: viewResponsible(report),
      submittedAt: viewSubmitted(report),
      dueAt: viewDue(report) as string,
      dueStage: report.dueStage as SubmittedReport["dueStage"],
    };
    return { body, reportId: report.id };
  };
  const { body, reportId, replayed } = await withFreeTrackingId(() =>
    withNewIdempotencyKey(context, { scope, idempotencyKey, content: input }, record),
  );
  // The access code is derived rather than stored, so no copy of the database contains it.
  const accessCode = await context.secrets.accessCode(reportId as string, idempotencyKey);
  const receipt = { ...body, accessCode };
  await rememberReceipt(context, caller, receipt);
  return { receipt, replayed };
}
