import type { Operation } from "@lapor/openapi/operations";
import type { Caller, ChannelContext } from "../context.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { ClientInfo } from "./client-info.ts";
import type { LimitName } from "./limit-policy.ts";
import { isLookUp } from "./look-ups.ts";
import { checkSolution, makeChallenge } from "./make-challenge.ts";
import { keyTake, limitTake, type NamedTake, rateLimited, takeLocal, takeShared } from "./take-limits.ts";

/** How a network is named in a bucket: nobody reads the address out of it. */
export const networkName = async (
  { secrets }: Pick<ChannelContext, "secrets">,
  { network }: Pick<ClientInfo, "network">,
): Promise<string | undefined> =>
  network === undefined ? undefined : secrets.pseudonym(`network ${network}`);

/**
 * A crowd may do so many times what one address may: more than a city sends through a proxy that nobody named, and yet no client is without
 * limits for what it says of itself.
 */
const crowdWidth = 20;

const widened = (takes: readonly NamedTake[]): NamedTake[] =>
  takes.map(({ rate, ...take }) => ({ ...take, rate: { ...rate, quota: rate.quota * crowdWidth } }));

/**
 * What a client takes for a limit of an address: of its own, or of the crowd in which it comes. `network`
 * defaults to the client's.
 */
export const addressTake = async (
  context: ChannelContext,
  client: ClientInfo,
  name: LimitName,
  { network = client.network, ...more }: Pick<NamedTake, "cost"> & Partial<Pick<ClientInfo, "network">> = {},
): Promise<NamedTake[]> => {
  const { crowd } = client;
  if (crowd === undefined) return limitTake(context, name, await networkName(context, { network }), more);
  return widened(limitTake(context, name, await context.secrets.pseudonym(`crowd ${crowd}`), more));
};

/** Lets a request in before anything is read from the store for it. Throws `rate_limited`. */
export const admitRequest = (
  context: ChannelContext,
  operation: Pick<Operation, "id">,
  client: ClientInfo,
): Promise<void> => {
  const { network, crowd } = client;
  const take = (name: LimitName): NamedTake[] =>
    crowd === undefined
      ? limitTake(context, name, network)
      : widened(limitTake(context, name, `crowd ${crowd}`));
  const ofLookUps = isLookUp(operation.id) ? take("lookUpsPerAddress") : [];
  return takeLocal(context, client, [...take("requestsPerAddress"), ...ofLookUps]);
};

/** Asks for a solved challenge, with one to solve. */
export const challengeError = async (
  context: ChannelContext,
  { key }: Caller,
  code: "challenge_required" | "challenge_invalid",
): Promise<DomainError> => new DomainError(code, { challenge: await makeChallenge(context, key.id) });

/** What a solution takes so that it counts once. Throws `challenge_invalid` with another challenge when it is none. */
export const readSolution = async (
  context: ChannelContext,
  caller: Caller,
  header: string,
): Promise<NamedTake> => {
  const spent = await checkSolution(context, caller.key.id, header);
  if (!spent) throw await challengeError(context, caller, "challenge_invalid");
  return spent;
};

/** The rates that reports without a solution must keep; beyond them the challenge switches on. */
const freeTakes = ({ policy }: ChannelContext, keyId: string, network: string | undefined): NamedTake[] => {
  const { freeSubmitsPerAddress, freeSubmitsPerKey } = policy.challenge;
  return [
    ...(network === undefined ? [] : [{ bucket: `free ${network}`, rate: freeSubmitsPerAddress }]),
    { bucket: `free ${keyId}`, rate: freeSubmitsPerKey, leased: true },
  ];
};

/**
 * Buckets of others come last: who is refused for himself, or for want of a solution, takes nothing from the key that all citizens of a
 * site share.
 */
const admitSubmit = async (context: ChannelContext, caller: Caller): Promise<void> => {
  const { client, key } = caller;
  const { mode } = context.policy.challenge;
  const own = await networkName(context, client);
  const perAddress = await addressTake(context, client, "submitsPerAddress");
  const perKey = keyTake(context, "submitsPerKey", key.id);
  const solved = mode !== "off" && client.solution !== undefined;
  if (mode === "on" && !solved) throw await challengeError(context, caller, "challenge_required");
  const gate = solved
    ? [await readSolution(context, caller, client.solution as string)]
    : mode === "load"
      ? freeTakes(context, key.id, own)
      : [];
  const refused = await takeShared(context, client, [...perAddress, ...gate, ...perKey]);
  if (!refused) return;
  if (!gate.includes(refused.take)) throw rateLimited(refused.level);
  throw await challengeError(context, caller, solved ? "challenge_invalid" : "challenge_required");
};

/** Lets a request in that was read and found in order. Throws `rate_limited`, `challenge_required`, `challenge_invalid`. */
export const admitOperation = async (
  context: ChannelContext,
  operation: Operation,
  caller: Caller,
): Promise<void> => {
  const { client, key } = caller;
  if (operation.security.length === 0) return;
  if (operation.id === "submitReport") return admitSubmit(context, caller);
  if (key.kind === "secret") {
    const perKey = keyTake(context, "requestsPerKey", key.id);
    if (operation.method === "GET") return takeLocal(context, client, perKey);
    const refused = await takeShared(context, client, perKey);
    if (refused) throw rateLimited(refused.level);
    return;
  }
  // What may be sent twice under one key writes; the rest only looks up.
  if (!operation.parameters.some(({ name }) => name === "Idempotency-Key")) return;
  const perAddress = await addressTake(context, client, "writesPerAddress");
  const perKey = keyTake(context, "writesPerKey", key.id);
  const refused = await takeShared(context, client, [...perAddress, ...perKey]);
  if (refused) throw rateLimited(refused.level);
};
