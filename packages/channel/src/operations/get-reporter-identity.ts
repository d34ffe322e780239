import type { ReporterIdentity } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller } from "../limits/client-info.ts";
import { listPresent } from "../officers/officers.ts";
import { requireConfirmed } from "../officers/principal.ts";
import type { OfficerStore } from "../officers/store.ts";
import { cleanText } from "../platform/clean-text.ts";
import { DomainError } from "../platform/domain-error.ts";
import {
  type IdentityAccessContext,
  identityAccessOf,
  identityRoles,
  readIdentityToShow,
} from "../privacy/identity-access.ts";
import type { Principal } from "../records/principal.ts";
import type { ReportRecord } from "../records/report.ts";
import { mayReadIdentity } from "../report/report-access.ts";
import type { ReportStore, ReportTransaction } from "../report/store.ts";
import { openForOfficer } from "./officer-action.ts";

const shortest = 10;
const longest = 500;

function refuseReason(fieldError: Pick<FieldError, "code" | "limits">): never {
  throw new DomainError("invalid_request", {
    fieldErrors: [{ parameter: "Identity-Reason", ...fieldError }],
  });
}

/** Returns the reason in an `Identity-Reason` header. Throws `invalid_request`. */
function readReason(header: string): string {
  let reason: string;
  try {
    // Kept on one line, because the access log shows one line per entry.
    reason = cleanText(decodeURIComponent(header), { lines: false });
  } catch {
    return refuseReason({ code: "invalid_format" });
  }
  const { length } = [...reason];
  if (length < shortest) return refuseReason({ code: "too_short", limits: { limit: shortest } });
  if (length > longest) return refuseReason({ code: "too_long", limits: { limit: longest } });
  return reason;
}

function requireIdentityAccess(report: ReportRecord | undefined, { principal }: Caller): void {
  if (!report || !mayReadIdentity(report, principal)) throw new DomainError("not_responsible");
}

/**
 * Requires a role that can see identities. If the party has an identity custodian, nobody else in it can see
 * them. Throws `role_not_allowed`.
 */
async function requireIdentityRole(
  { store }: { store: OfficerStore },
  { role, agencyId }: Principal,
): Promise<void> {
  if (role === "identity_custodian") return;
  if (!identityRoles.some((one) => one === role)) throw new DomainError("role_not_allowed");
  const officers = await listPresent(store, agencyId);
  if (officers.some((officer) => officer.role === "identity_custodian" && officer.state === "active"))
    throw new DomainError("role_not_allowed");
}

/**
 * Identitas pelapor. Records the access and its reason, then returns the reporter's identity to an officer of
 * the holder, or of national triage once the report is escalated. Throws `invalid_request` for an invalid
 * reason, `report_not_found`, `not_responsible` for an officer who can read the report but not the identity,
 * `role_not_allowed`, and `step_up_required`.
 */
export async function getReporterIdentity(
  context: IdentityAccessContext & {
    store: OfficerStore & ReportStore;
    onDecryptError(error: unknown): void;
  },
  caller: Caller,
  trackingId: string,
  reasonHeader: string,
): Promise<ReporterIdentity> {
  const reason = readReason(reasonHeader);
  const { report } = await openForOfficer(context, caller, trackingId);
  requireIdentityAccess(report, caller);
  await requireIdentityRole(context, caller.principal);
  requireConfirmed(caller.principal, context.clock.now());
  if (report.anonymous) return { trackingId: report.trackingId, reporter: null };
  // Locks the report, so a concurrent transfer takes effect either before or after this access.
  const stillHeld = async (transaction: ReportTransaction): Promise<void> =>
    requireIdentityAccess(await transaction.lockReport(report.id), caller);
  const access = { ...identityAccessOf(caller), reason };
  const { reporter, isUndecryptable } = await readIdentityToShow(context, report, access, stillHeld);
  return { trackingId: report.trackingId, reporter, ...(isUndecryptable && { unreadable: ["reporter"] }) };
}
