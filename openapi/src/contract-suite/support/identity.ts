import type { ReporterIdentity } from "../../schemas.gen.ts";
import { expectSuccess, type RequestParts } from "./exchange.ts";
import type { ContractTarget } from "./target.ts";

/** The reason that the suite states for reading identities. */
export const usualReason = "Menelepon pelapor untuk meninjau lokasi – besok";

export const identityRequest = (
  key: string,
  trackingId: string,
  reason: string = usualReason,
): RequestParts => ({
  key,
  path: { trackingId },
  headers: { "identity-reason": encodeURIComponent(reason) },
});

export const readIdentity = async (
  target: ContractTarget,
  key: string,
  trackingId: string,
): Promise<ReporterIdentity> =>
  (await expectSuccess(target, "getReporterIdentity", identityRequest(key, trackingId))).body;
