import type { OperationId } from "../../operation.ts";
import { operationTable } from "../../operations.gen.ts";
import type { OfficerRole } from "../../schemas.gen.ts";
import { ContractFailure } from "./assertion.ts";
import { expectSuccess, type RequestParts } from "./exchange.ts";
import { agencyIds } from "./samples/reports.ts";
import type { ContractTarget } from "./target.ts";

/** Returns whether only signed-in officers can call the operation. */
export const isForSessions = (operation: OperationId): boolean => {
  const schemes: readonly string[] = operationTable[operation].security.flat();
  return schemes.length > 0 && schemes.every((scheme) => scheme === "officerSession");
};

/** Returns the headers that a page of the channel sends with a session's cookie. */
export const sessionHeaders = (
  { baseUrl }: Pick<ContractTarget, "baseUrl">,
  cookie: string,
): Record<string, string> => ({
  cookie,
  origin: new URL(baseUrl).origin,
  "sec-fetch-site": "same-origin",
  "lapor-officer": "1",
});

/**
 * The number of officers signed in at the suite's agency since the last offboarding, by the target's keys.
 */
const signedIn = new WeakMap<ContractTarget["keys"], number>();
/**
 * At this number of active officers, the suite offboards those from earlier cases, because a party can have
 * at most 500.
 */
const mostSignedIn = 300;
/** The number of latest officers that are not offboarded, because they may belong to a running case. */
const latest = 100;

async function letEarlierOfficersLeave(target: ContractTarget): Promise<void> {
  const key = target.keys.agencyAdmin;
  const { data } = (await expectSuccess(target, "listOfficers", { key })).body;
  const active = data
    .filter(({ state }) => state === "active")
    .sort((left, right) => left.updatedAt.localeCompare(right.updatedAt));
  for (const { id, version } of active.slice(0, -latest)) {
    const request = { key, path: { officerId: id }, ifMatch: `"${version}"`, json: {} };
    await expectSuccess(target, "offboardOfficer", request);
  }
}

/**
 * Signs in an officer and returns the request parts for that session. A null `agencyId` is national triage.
 */
export async function asOfficer(
  target: ContractTarget,
  role: OfficerRole = "liaison",
  agencyId: string | null = role === "national_admin" ? null : agencyIds.own,
  unitId?: string,
): Promise<RequestParts & { key: null; headers: Record<string, string> }> {
  if (!target.signIn) throw new ContractFailure("The target has no `signIn`, which this case needs.");
  if (agencyId === agencyIds.own) {
    const count = (signedIn.get(target.keys) ?? 0) + 1;
    signedIn.set(target.keys, count % (mostSignedIn - latest));
    if (count === mostSignedIn - latest) await letEarlierOfficersLeave(target);
  }
  return {
    key: null,
    headers: sessionHeaders(target, await target.signIn({ role, agencyId, ...(unitId && { unitId }) })),
  };
}

/** Returns the id and name of a session's officer. */
export async function whoIs(
  target: ContractTarget,
  session: RequestParts,
): Promise<{ id: string; name: string }> {
  const { body } = await expectSuccess(target, "getMe", session);
  if (body.kind !== "officer") throw new ContractFailure(`getMe: expected an officer, not ${body.kind}`);
  return { id: body.id, name: body.name };
}

export interface SignedIn {
  session: RequestParts & { headers: Record<string, string> };
  who: { id: string; name: string };
}

/** Signs in an officer as `asOfficer` does, and also returns the officer's id and name. */
export async function signInNew(
  target: ContractTarget,
  role?: OfficerRole,
  { unitId, agencyId }: { unitId?: string; agencyId?: string | null } = {},
): Promise<SignedIn> {
  const session = await asOfficer(target, role, agencyId, unitId);
  return { session, who: await whoIs(target, session) };
}
