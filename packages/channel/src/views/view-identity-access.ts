import type { IdentityAccess, OfficerSummary } from "@lapor/openapi";
import type { IdentityAccessRecord } from "../records/privacy.ts";
import { viewAgency } from "./views.ts";

/**
 * The reader of an entry: the reporter, or an officer. `officer` names the person who had access, if the
 * officer is allowed to know this.
 */
type AccessReader = "reporter" | { officer: OfficerSummary | undefined };

/**
 * Returns an entry of the access log. The reporter sees which party had access, but not which key or person.
 */
export const viewIdentityAccess = (access: IdentityAccessRecord, reader: AccessReader): IdentityAccess => ({
  id: access.id,
  at: access.at.toISOString(),
  trackingId: access.trackingId,
  reader: access.reader,
  ...(access.agencyId !== null && { agency: viewAgency(access.agencyId) }),
  ...(access.keyId !== null && reader !== "reporter" && { keyId: access.keyId }),
  ...(reader !== "reporter" && reader.officer && { officer: reader.officer }),
  operation: access.operation,
  ...(access.reason !== null && { reason: access.reason }),
  ...(access.actorReference !== null && reader !== "reporter" && { actorReference: access.actorReference }),
});
