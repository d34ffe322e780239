import type { OperationId } from "../../operation.ts";
import { operationTable } from "../../operations.gen.ts";
import type { OfficerRole } from "../../schemas.gen.ts";
import { ContractFailure } from "./assertion.ts";
import type { RequestParts } from "./exchange.ts";
import { agencyIds } from "./samples/reports.ts";
import type { ContractTarget } from "./target.ts";

/** Whether only officers who signed in may call the operation. */
export const isForSessions = (operation: OperationId): boolean => {
  const schemes: readonly string[] = operationTable[operation].security.flat();
  return schemes.length > 0 && schemes.every((scheme) => scheme === "officerSession");
};

/** The headers that a page of the channel sends with the cookie of a session. */
export const sessionHeaders = (
  { baseUrl }: Pick<ContractTarget, "baseUrl">,
  cookie: string,
): Record<string, string> => ({
  cookie,
  origin: new URL(baseUrl).origin,
  "sec-fetch-site": "same-origin",
  "lapor-officer": "1",
});

/** Signs an officer in, and returns the parts of a request in that session. A null `agencyId` is national triage. */
export async function asOfficer(
  target: ContractTarget,
  role: OfficerRole = "liaison",
  agencyId: string | null = role === "national_admin" ? null : agencyIds.own,
): Promise<RequestParts & { key: null; headers: Record<string, string> }> {
  if (!target.signIn) throw new ContractFailure("The target has no `signIn`, which this case needs.");
  return { key: null, headers: sessionHeaders(target, await target.signIn({ role, agencyId })) };
}
