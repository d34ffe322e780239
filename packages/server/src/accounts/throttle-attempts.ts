import { timingSafeEqual } from "node:crypto";
import type { Rate } from "@lapor/channel";
import { type Charge, sharedProxyFactor } from "@lapor/channel/store";
import { AccountError } from "./account-error.ts";
import type { AccountsContext, SignInClient } from "./accounts-context.ts";
import type { HashingClient } from "./passwords/hash-password.ts";

/**
 * - `address`: wrong passwords and codes from one network, for any account.
 * - `account`: attempts on one account, from all browsers in which its officer has not signed in before.
 * - `device`: attempts on one account, from a browser in which its officer has signed in before.
 * - `requests`: units of all requests (`routes.ts`), from one network, or from a browser in which any officer
 *   has signed in before.
 *
 * An attacker can exhaust only the limits of a network and an account, so officers can still sign in with a
 * browser that the channel knows (OWASP: device cookies).
 */
const rates = {
  address: { quota: 30, seconds: 600 },
  account: { quota: 10, seconds: 3600 },
  device: { quota: 10, seconds: 900 },
  requests: { quota: 3000, seconds: 600 },
} satisfies Record<string, Rate>;

/** A customer's whole IPv6 site (/48) gets this many times the quota of one of its networks (/64). */
const siteFactor = 3;

/**
 * Charges a request to the request limit. Throws `rate_limited`.
 * @returns A function to call when the secret was right. It refunds all but one unit.
 */
export async function throttleRequests(
  context: AccountsContext,
  client: SignInClient,
  cost: number,
): Promise<() => Promise<void>> {
  const device = await readDevice(context, client);
  const charge = { rate: rates.requests, cost };
  const chain = device
    ? [{ ...charge, bucket: `signInDeviceRequests ${device.id}` }]
    : await networkCharges(context, client, "signInRequests", charge);
  await consume(context, chain);
  return async () => {
    if (cost > 1) await returnCharges(context, chain, cost - 1);
  };
}

/**
 * Counts an attempt on an account before its password is compared, so simultaneous attempts get no more tries
 * than the limit. Unknown accounts are treated the same. Throws `rate_limited`.
 * @returns The lane in which the password is compared, and `undo`, which reverts the count after a correct
 *   password.
 */
export async function throttleAttempts(
  context: AccountsContext,
  client: SignInClient,
  account: { email: string; officerId: string | undefined },
): Promise<{ lane: HashingClient["lane"]; undo: () => Promise<void> }> {
  const name = await context.secrets.pseudonym(`sign-in account ${account.email.trim().toLowerCase()}`);
  const device = await readDevice(context, client);
  const isKnown = device !== undefined && (await device.isOf(account.officerId ?? ""));
  const chain = isKnown
    ? [{ bucket: `signInDevice ${name} ${device.id}`, rate: rates.device }]
    : [
        ...(await networkCharges(context, client, "signInAddress", { rate: rates.address })),
        // The account's bucket comes last, so a network that is over its own limit does not use up the
        // account's limit.
        { bucket: `signInAccount ${name}`, rate: rates.account },
      ];
  await consume(context, chain);
  return { lane: isKnown ? "known" : "unknown", undo: () => returnCharges(context, chain, 1) };
}

/**
 * Returns the charges for a limit per network: for the client's own network and, with IPv6, for its site.
 * Clients behind an unlisted proxy share one wider bucket, as in the channel. There are no charges when the
 * network is unknown.
 */
async function networkCharges(
  { secrets }: AccountsContext,
  { network, site, sharedProxy }: SignInClient,
  name: string,
  { rate, ...charge }: Omit<Charge, "bucket">,
): Promise<Charge[]> {
  const toBucketOf = async (who: string, factor: number): Promise<Charge> => ({
    ...charge,
    bucket: `${name} ${await secrets.pseudonym(`sign-in network ${who}`)}`,
    rate: { ...rate, quota: rate.quota * factor },
  });
  if (sharedProxy !== undefined) return [await toBucketOf(`proxy ${sharedProxy}`, sharedProxyFactor)];
  if (network === undefined || site === undefined) return [];
  const own = await toBucketOf(network, 1);
  return site === network ? [own] : [own, await toBucketOf(site, siteFactor)];
}

async function consume({ store, clock }: AccountsContext, chain: readonly Charge[]): Promise<void> {
  const [levels = []] = chain.length === 0 ? [] : await store.consumeFromBuckets([chain], clock.now());
  const refused = levels.find(({ granted }) => !granted);
  if (refused) throw new AccountError("rate_limited", { retryAfter: refused.retryAfter });
}

async function returnCharges(
  { store, clock }: AccountsContext,
  chain: readonly Charge[],
  units: number,
): Promise<void> {
  if (chain.length === 0) return;
  await store.consumeFromBuckets([chain.map((charge) => ({ ...charge, cost: -units }))], clock.now());
}

const marks = {
  any: (id: string): string => `sign-in device ${id}`,
  of: (id: string, officerId: string): string => `sign-in device ${id} ${officerId}`,
};

/**
 * Creates a token that marks a browser after a sign-in of this officer. It grants no access and contains no
 * name.
 */
export async function createDevice({ secrets, random }: AccountsContext, officerId: string): Promise<string> {
  const id = Buffer.from(random.bytes(16)).toString("base64url");
  const [any, own] = await Promise.all([marks.any(id), marks.of(id, officerId)].map(secrets.pseudonym));
  return `${id}.${any}.${own}`;
}

/** A browser that the channel has marked after a sign-in. */
interface KnownDevice {
  id: string;
  /** Whether the browser was marked after a sign-in of this officer. */
  isOf(officerId: string): Promise<boolean>;
}

async function readDevice(
  { secrets }: AccountsContext,
  { device }: SignInClient,
): Promise<KnownDevice | undefined> {
  const [id = "", any = "", own = ""] = (device ?? "").split(".");
  const isRight = async (given: string, text: string): Promise<boolean> => {
    const [left, right] = [Buffer.from(given), Buffer.from(await secrets.pseudonym(text))];
    return left.length === right.length && timingSafeEqual(left, right);
  };
  const isMarked = await isRight(any, marks.any(id));
  return isMarked ? { id, isOf: (officerId) => isRight(own, marks.of(id, officerId)) } : undefined;
}
