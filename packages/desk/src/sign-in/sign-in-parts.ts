import type { Lapor } from "@lapor/sdk";
import type { SignInStrings } from "../strings/id/officers.ts";
import type { Language } from "../strings/strings.ts";
import { AccountFailure, type PageSettings, type SendToAccount } from "./account.ts";
import { officerIdOf } from "./officer-tabs.ts";

/** The parts of a page whose officers sign in. */
export interface SignInHost {
  /** The SDK's client, with the officer's session. */
  client: Lapor;
  send: SendToAccount;
  settings: PageSettings;
  /** The reason why the identity provider's redirect came back without a session. */
  error?: string | undefined;
}

/** The surroundings of the elements that sign an officer in. */
export interface SignInParts extends Pick<SignInHost, "send" | "settings"> {
  strings: SignInStrings;
  language: Language;
  /** The officer whose page is open; undefined before the first sign-in. */
  officerId: () => string | undefined;
}

/** The sentence for a refusal. Throws any other error. */
export function sentenceFor(error: unknown, { errors, wait }: SignInStrings): string {
  if (!(error instanceof AccountFailure)) throw error;
  if (error.code === "rate_limited") return wait(Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)));
  return errors[error.code] ?? errors.other;
}

const returnName = "lapor-desk-return";

/** The address that an officer left for the identity provider. */
interface ReturnAddress {
  address: string;
  /** The officer whose page it was; undefined before the first sign-in. */
  officerId?: string | undefined;
}

/** Goes to the identity provider, which returns to the desk's first page. */
export async function leaveForOidc(
  { send, officerId }: Pick<SignInParts, "send" | "officerId">,
  body: { invitation?: string | undefined; confirm?: boolean },
): Promise<void> {
  const { url } = await send<{ url: string }>("POST", "sign-in/oidc", body);
  if (body.invitation === undefined) {
    const left: ReturnAddress = { address: location.pathname + location.search, officerId: officerId() };
    sessionStorage.setItem(returnName, JSON.stringify(left));
  }
  location.assign(url);
}

/** The address that the now signed-in officer left for the identity provider. It is removed. */
export async function takeReturnAddress(base: string, client: Lapor): Promise<string | undefined> {
  const text = sessionStorage.getItem(returnName);
  sessionStorage.removeItem(returnName);
  if (text === null) return undefined;
  const { address, officerId } = JSON.parse(text) as ReturnAddress;
  if (!address.startsWith(`${base}/`)) return undefined;
  if (officerId === undefined) return address;
  const me = await client.getMe().catch(() => undefined);
  return officerIdOf(me) === officerId ? address : undefined;
}
