import { createHash } from "node:crypto";
import type { CeremonyKind, CeremonyRecord } from "../store/tables/account-records.ts";
import { AccountError } from "./account-error.ts";
import type { AccountsContext, SignInClient } from "./accounts-context.ts";

/**
 * Minutes until a ceremony expires. The identity provider gets more time, because officers may have to look
 * for a second device.
 */
const minutes: Record<CeremonyKind, number> = {
  passkey_registration: 5,
  passkey_sign_in: 5,
  password_enrolment: 15,
  oidc: 10,
};

/** The data that the server keeps for each kind of ceremony. */
interface CeremonyData {
  passkey_registration: { challenge: string; officerId: string; invitation?: string };
  /** The session that the passkey confirms, if any. */
  passkey_sign_in: { challenge: string; session?: { token: string; officerId: string } };
  password_enrolment: { officerId: string; totpSecret: string; invitation?: string };
  oidc: {
    state: string;
    nonce: string;
    codeVerifier: string;
    /** Milliseconds since the epoch (1970). */
    startedAt: number;
    invitation?: string;
    /** The session that the sign-in confirms, if any. */
    session?: { token: string; officerId: string };
  };
}

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");
const contextOf = (tokenHash: string): string => `sign-in ceremony ${tokenHash}`;

/**
 * Stores a ceremony, which is a sign-in or registration in two requests, until its second request.
 * @returns A token for a cookie that ties the ceremony to the browser.
 */
export async function startCeremony<Kind extends CeremonyKind>(
  { store, secrets, clock, random }: AccountsContext,
  kind: Kind,
  data: CeremonyData[Kind],
): Promise<string> {
  const token = Buffer.from(random.bytes(32)).toString("base64url");
  const tokenHash = hashOf(token);
  await store.insertCeremony({
    tokenHash,
    kind,
    data: await secrets.seal(JSON.stringify(data), contextOf(tokenHash), random),
    expiresAt: new Date(clock.now().getTime() + minutes[kind] * 60_000),
  });
  return token;
}

/** Returns the ceremony that the browser began, and leaves it open. Throws `ceremony_ended`. */
export async function readCeremony<Kind extends CeremonyKind>(
  context: AccountsContext,
  { ceremony }: Pick<SignInClient, "ceremony">,
  kind: Kind,
): Promise<CeremonyData[Kind]> {
  if (ceremony === undefined) throw new AccountError("ceremony_ended");
  return open(context, await context.store.findCeremony(hashOf(ceremony), kind, context.clock.now()));
}

/**
 * Returns the ceremony that the browser began and ends it, so it can be used only once. Throws
 * `ceremony_ended`.
 */
export async function takeCeremony<Kind extends CeremonyKind>(
  context: AccountsContext,
  { ceremony }: Pick<SignInClient, "ceremony">,
  kind: Kind,
): Promise<CeremonyData[Kind]> {
  if (ceremony === undefined) throw new AccountError("ceremony_ended");
  return open(context, await context.store.takeCeremony(hashOf(ceremony), kind, context.clock.now()));
}

async function open<Kind extends CeremonyKind>(
  { secrets }: AccountsContext,
  record: CeremonyRecord | undefined,
): Promise<CeremonyData[Kind]> {
  if (!record) throw new AccountError("ceremony_ended");
  return JSON.parse(await secrets.unseal(record.data, contextOf(record.tokenHash)));
}
