import type { Lapor } from "@lapor/sdk";
import type { SignInStrings } from "../strings/id/officers.ts";
import type { Language } from "../strings/strings.ts";
import { AccountFailure, type PageSettings, type SendToAccount } from "./account.ts";
import { officerIdOf } from "./officer-tabs.ts";

/** The values that a page with sign-in passes to the desk. */
export interface SignInHost {
  client: Lapor;
  send: SendToAccount;
  settings: PageSettings;
  /** The identity provider's redirect contained this error instead of starting a session. */
  error?: string | undefined;
}

/** The values that the sign-in elements need. */
export interface SignInParts extends Pick<SignInHost, "send" | "settings"> {
  strings: SignInStrings;
  language: Language;
  /** Returns the officer whose page is open, or undefined before the first sign-in. */
  officerId: () => string | undefined;
}

/** Returns the message for a refused sign-in request. Throws any other error. */
export function sentenceFor(error: unknown, { errors, wait }: SignInStrings): string {
  if (!(error instanceof AccountFailure)) throw error;
  if (error.code === "rate_limited") return wait(Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)));
  return errors[error.code] ?? errors.other;
}

const returnName = "lapor-desk-return";

/** The URL from which the officer was redirected to the identity provider. */
interface ReturnAddress {
  address: string;
  /** The officer whose page was open. Undefined before the first sign-in. */
  officerId?: string | undefined;
}

/** Redirects to the identity provider, which later redirects to the desk's first page. */
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

/**
 * Returns and removes the URL that the officer left for the identity provider. Returns undefined if another
 * officer has signed in.
 */
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
