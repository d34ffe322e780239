import { timingSafeEqual } from "node:crypto";
import type { Charge, Rate } from "@lapor/channel";
import { AccountError } from "./account-error.ts";
import type { AccountsContext, SignInClient } from "./accounts-context.ts";

/**
 * - `address`: wrong passwords and codes from one network, for any account.
 * - `account`: for one account, from all browsers in which nobody signed in to it before.
 * - `device`: for one account, from a browser in which its officer signed in before.
 *
 * Attackers can only empty the first two, so that the officer can still sign in with a browser that the
 * account knows, and with a passkey from any browser (OWASP: device cookies).
 */
const rates = {
  address: { quota: 30, seconds: 600 },
  account: { quota: 10, seconds: 3600 },
  device: { quota: 10, seconds: 900 },
} satisfies Record<string, Rate>;

/** Requests of one network to sign-in, of any kind. Many officers may share an address. */
const requestRate: Rate = { quota: 600, seconds: 600 };

/** Counts a request of any kind. Throws `rate_limited`. */
export async function throttleRequests(context: AccountsContext, client: SignInClient): Promise<void> {
  if (client.network === undefined) return;
  const name = await context.secrets.pseudonym(`sign-in network ${client.network}`);
  await consume(context, [{ bucket: `signInRequests ${name}`, rate: requestRate }]);
}

/**
 * Counts an attempt on an account before its password is compared, so that simultaneous attempts get no more
 * tries than the limit. Treats unknown accounts alike. Throws `rate_limited`.
 * @returns Call it after a right password: undoes the count.
 */
export async function throttleAttempts(
  context: AccountsContext,
  client: SignInClient,
  account: { email: string; officerId: string | undefined },
): Promise<() => Promise<void>> {
  const { secrets, store, clock } = context;
  const name = await secrets.pseudonym(`sign-in account ${account.email.trim().toLowerCase()}`);
  const device = await knownDevice(context, client, account.officerId ?? "");
  const own: Charge =
    device === undefined
      ? { bucket: `signInAccount ${name}`, rate: rates.account }
      : { bucket: `signInDevice ${name} ${device}`, rate: rates.device };
  const chain: Charge[] = [];
  if (client.network !== undefined && device === undefined) {
    const network = await secrets.pseudonym(`sign-in network ${client.network}`);
    chain.push({ bucket: `signInAddress ${network}`, rate: rates.address });
  }
  // Last: a network beyond its limit does not use up the account's.
  chain.push(own);
  await consume(context, chain);
  return async () => {
    await store.consumeFromBuckets([chain.map((charge) => ({ ...charge, cost: -1 }))], clock.now());
  };
}

async function consume({ store, clock }: AccountsContext, chain: Charge[]): Promise<void> {
  const [levels = []] = await store.consumeFromBuckets([chain], clock.now());
  const refused = levels.find(({ granted }) => !granted);
  if (refused) throw new AccountError("rate_limited", { retryAfter: refused.retryAfter });
}

const deviceText = (id: string, officerId: string): string => `sign-in device ${id} ${officerId}`;

/** A token that marks a browser after a sign-in of this officer. It grants no access. */
export async function createDevice({ secrets, random }: AccountsContext, officerId: string): Promise<string> {
  const id = Buffer.from(random.bytes(16)).toString("base64url");
  return `${id}.${await secrets.pseudonym(deviceText(id, officerId))}`;
}

/** The id of the browser's mark, if it is this officer's. */
async function knownDevice(
  { secrets }: AccountsContext,
  { device }: SignInClient,
  officerId: string,
): Promise<string | undefined> {
  const [id = "", mac = ""] = (device ?? "").split(".");
  const expected = Buffer.from(await secrets.pseudonym(deviceText(id, officerId)));
  const given = Buffer.from(mac);
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}
