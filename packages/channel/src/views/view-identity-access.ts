import type { IdentityAccess } from "@lapor/openapi";
import type { IdentityAccessRecord } from "../privacy/store.ts";
import { viewAgency } from "./views.ts";

/** An entry of the access log. The reporter sees which party, but not which key and person. */
export const viewIdentityAccess = (access: IdentityAccessRecord, forReporter: boolean): IdentityAccess => ({
  id: access.id,
  at: access.at.toISOString(),
  trackingId: access.trackingId,
  reader: access.reader,
  ...(access.agencyId !== null && { agency: viewAgency(access.agencyId) }),
  ...(access.keyId !== null && !forReporter && { keyId: access.keyId }),
  operation: access.operation,
  ...(access.reason !== null && { reason: access.reason }),
  ...(access.actorReference !== null && !forReporter && { actorReference: access.actorReference }),
});
