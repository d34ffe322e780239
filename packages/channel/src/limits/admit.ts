import type { Operation } from "@lapor/openapi/operations";
import { sharedProxyFactor } from "../body-memory/body-budget.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { LimitName } from "../records/policy.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { Caller, ClientInfo } from "./client-info.ts";
import {
  consumeLocal,
  consumeShared,
  keyCharge,
  type LimitCharge,
  type LimitContext,
  limitCharge,
  rateLimited,
} from "./consume-limits.ts";
import { isLookUp } from "./look-ups.ts";
import { type ChallengeContext, checkSolution, makeChallenge } from "./make-challenge.ts";
import type { LimitStore } from "./store.ts";

export type AdmitContext = ChallengeContext & LimitContext & { localLimits: LimitStore };

/**
 * Runs work while the key is confirmed, in the same round trip. If the key is invalid, its error takes
 * precedence over the work's outcome.
 */
export async function whileConfirming<Result>(
  { confirmKey }: Pick<Caller, "confirmKey">,
  work: () => Promise<Result>,
): Promise<Result> {
  const confirmed = confirmKey();
  confirmed.catch(() => {});
  try {
    return await work();
  } finally {
    await confirmed;
  }
}

/** Returns the name of a client's network in buckets: a keyed hash, which does not reveal the address. */
export async function networkName(
  { secrets }: { secrets: Secrets },
  client: Pick<ClientInfo, "network" | "networkName">,
): Promise<string | undefined> {
  if (client.network === undefined) return undefined;
  client.networkName ??= secrets.pseudonym(`network ${client.network}`);
  return client.networkName;
}

/**
 * The clients behind an unlisted proxy share one bucket. It is larger than a city needs, and no client can
 * evade limits with a forged forwarding header.
 */
const forSharedProxy = (charges: readonly LimitCharge[]): LimitCharge[] =>
  charges.map(({ rate, ...charge }) => ({
    ...charge,
    rate: { ...rate, quota: rate.quota * sharedProxyFactor },
  }));

/**
 * Returns the charge for a limit per address. It goes to the bucket of the client's network or, behind an
 * unlisted proxy, to the shared bucket. `network` defaults to the client's network.
 */
export const addressCharge = async (
  context: Pick<System, "policy"> & { secrets: Secrets },
  client: ClientInfo,
  name: LimitName,
  {
    network = client.network,
    ...more
  }: Pick<LimitCharge, "cost"> & Partial<Pick<ClientInfo, "network">> = {},
): Promise<LimitCharge[]> => {
  const { sharedProxy } = client;
  if (!context.policy.limits[name]) return [];
  const named = network === client.network ? client : { network };
  if (sharedProxy === undefined) return limitCharge(context, name, await networkName(context, named), more);
  return forSharedProxy(
    limitCharge(context, name, await context.secrets.pseudonym(`proxy ${sharedProxy}`), more),
  );
};

/** Returns the charges for limits per address that each process counts in its own memory. */
const localCharge = (
  context: Pick<System, "policy">,
  { network, sharedProxy }: ClientInfo,
  name: LimitName,
): LimitCharge[] =>
  sharedProxy === undefined
    ? limitCharge(context, name, network)
    : forSharedProxy(limitCharge(context, name, `proxy ${sharedProxy}`));

/** Admits a request before anything is read from the store for it. Throws `rate_limited`. */
export const admitRequest = (
  context: Pick<System, "clock" | "policy"> & { localLimits: LimitStore },
  operation: Pick<Operation, "id">,
  client: ClientInfo,
): Promise<void> => {
  const lookUps = isLookUp(operation.id) ? localCharge(context, client, "lookUpsPerAddress") : [];
  return consumeLocal(context, client, [...localCharge(context, client, "requestsPerAddress"), ...lookUps]);
};

/** The cost of a request for the contract, which is as large as about twenty other responses. */
const documentCost = 20;

/** Admits a request for the contract document. Throws `rate_limited`. */
export const admitDocument = (
  context: Pick<System, "clock" | "policy"> & { localLimits: LimitStore },
  client: ClientInfo,
): Promise<void> => {
  const charges = localCharge(context, client, "requestsPerAddress");
  // A cost above the quota would never be granted.
  const costs = charges.map((charge) => ({ ...charge, cost: Math.min(documentCost, charge.rate.quota) }));
  return consumeLocal(context, client, costs);
};

/** Creates the error that requests a solved challenge. It contains a new challenge. */
export const challengeError = async (
  context: ChallengeContext,
  { principal }: Caller,
  code: "challenge_required" | "challenge_invalid",
): Promise<DomainError> => new DomainError(code, { challenge: await makeChallenge(context, principal.id) });

/**
 * Checks a solution. Returns the charge that marks the solution as used, so a second request with the same
 * solution is rejected. Throws `challenge_invalid` with a new challenge for an invalid solution.
 */
export const readSolution = async (
  context: ChallengeContext,
  caller: Caller,
  header: string,
): Promise<LimitCharge> => {
  const spent = await checkSolution(context, caller.principal.id, header);
  if (!spent) throw await challengeError(context, caller, "challenge_invalid");
  return spent;
};

/**
 * Returns the charges for submitting reports and support without a solution. A client that exceeds their
 * rates must solve a challenge.
 */
const freeSubmitCharges = (
  { policy }: Pick<System, "policy">,
  keyId: string,
  network: string | undefined,
): LimitCharge[] => {
  const { freeSubmitsPerAddress, freeSubmitsPerKey } = policy.challenge;
  return [
    ...(network === undefined ? [] : [{ bucket: `free ${network}`, rate: freeSubmitsPerAddress }]),
    { bucket: `free ${keyId}`, rate: freeSubmitsPerKey },
  ];
};

/**
 * The key's bucket comes last in the chain. So a client that is stopped by its own limit or by a missing
 * solution does not consume from the bucket that all users of a site share.
 */
const admitWithChallenge = async (
  context: ChallengeContext & LimitContext,
  caller: Caller,
  limits: { address: LimitName; key: LimitName },
): Promise<void> => {
  const { client, principal } = caller;
  const { mode } = context.policy.challenge;
  const own = await networkName(context, client);
  const perAddress = await addressCharge(context, client, limits.address);
  const perKey = keyCharge(context, limits.key, principal.id);
  const solved = mode !== "off" && client.solution !== undefined;
  if (mode === "on" && !solved) throw await challengeError(context, caller, "challenge_required");
  const gate = solved
    ? [await readSolution(context, caller, client.solution as string)]
    : mode === "load"
      ? freeSubmitCharges(context, principal.id, own)
      : [];
  const refused = await whileConfirming(caller, () =>
    consumeShared(context, client, [...perAddress, ...gate, ...perKey]),
  );
  if (!refused) return;
  if (!gate.includes(refused.charge)) throw rateLimited(refused.level);
  throw await challengeError(context, caller, solved ? "challenge_invalid" : "challenge_required");
};

const consumeForKey = async (
  context: LimitContext & Pick<System, "policy">,
  { client, principal }: Pick<Caller, "client" | "principal">,
  cost: number,
): Promise<void> => {
  const refused = await consumeShared(
    context,
    client,
    keyCharge(context, "requestsPerKey", principal.id, { cost }),
  );
  if (refused) throw rateLimited(refused.level);
};

/** Admits the further actions of an officer's request, after the first action. Throws `rate_limited`. */
export const admitFurtherActions = async (
  context: LimitContext & Pick<System, "policy">,
  caller: Pick<Caller, "client" | "principal">,
  actions: number,
): Promise<void> => {
  const { quota = Number.POSITIVE_INFINITY } = context.policy.limits.requestsPerKey ?? {};
  // A cost higher than a full bucket minus the first action could never be granted.
  const cost = Math.min(actions, quota - 1);
  if (cost > 0) await consumeForKey(context, caller, cost);
};

/**
 * Admits a request that was loaded and validated. Throws `rate_limited`, `challenge_required`,
 * `challenge_invalid`.
 */
export const admitOperation = async (
  context: AdmitContext,
  operation: Operation,
  caller: Caller,
): Promise<void> => {
  const { client, principal } = caller;
  const isKeyless = operation.security.length === 0;
  if (isKeyless && operation.method === "GET") return;
  if (operation.id === "submitReport")
    return admitWithChallenge(context, caller, { address: "submitsPerAddress", key: "submitsPerKey" });
  if (operation.id === "supportReport")
    return admitWithChallenge(context, caller, { address: "writesPerAddress", key: "writesPerKey" });
  if (principal.role !== null) {
    if (operation.method !== "GET" && !isLookUp(operation.id)) return consumeForKey(context, caller, 1);
    return consumeLocal(context, client, keyCharge(context, "requestsPerKey", principal.id));
  }
  // Operations with an idempotency key write. The others read, or delete what an admitted operation has
  // written.
  if (!isKeyless && !operation.parameters.some(({ name }) => name === "Idempotency-Key")) return;
  const perAddress = await addressCharge(context, client, "writesPerAddress");
  const perKey = keyCharge(context, "writesPerKey", principal.id);
  const refused = await consumeShared(context, client, [...perAddress, ...perKey]);
  if (refused) throw rateLimited(refused.level);
};
