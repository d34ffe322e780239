import type { IdentityRead } from "@lapor/openapi";
import type { IdentityReadRecord } from "../privacy/store.ts";
import { viewAgency } from "./views.ts";

/** An identity access as a response shows it. Reporters see who read it, but not which key. */
export const viewRead = (read: IdentityReadRecord, forReporter: boolean): IdentityRead => ({
  id: read.id,
  at: read.at.toISOString(),
  trackingId: read.trackingId,
  reader: read.reader,
  ...(read.agencyId !== null && { agency: viewAgency(read.agencyId) }),
  ...(read.keyId !== null && !forReporter && { keyId: read.keyId }),
  operation: read.operation,
  ...(read.reason !== null && { reason: read.reason }),
});
