import type { Clock, Random } from "@lapor/channel";
import type { LimitStore, Secrets } from "@lapor/channel/store";
import type { AccountStore } from "../store/accounts/account-store.ts";
import type { Officers } from "./officers.ts";
import type { OidcClient } from "./oidc/oidc-client.ts";
import type { PasswordHashing } from "./passwords/hash-password.ts";
import type { SignInSettings } from "./sign-in-file.ts";

export interface AccountsContext {
  store: AccountStore & Pick<LimitStore, "consumeFromBuckets">;
  officers: Officers;
  secrets: Pick<Secrets, "seal" | "unseal" | "pseudonym">;
  clock: Clock;
  random: Random;
  settings: SignInSettings;
  hashing: PasswordHashing;
  /** Undefined if no identity provider is configured. */
  oidc: OidcClient | undefined;
  /** The channel's name, which authenticators and authenticator apps show. */
  channelName: string;
}

/** The browser that sends a sign-in request. */
export interface SignInClient {
  /** The URL at which the browser reaches the channel, without a trailing slash. */
  baseUrl: string;
  /**
   * The client's networks for rate limits (`addressNetwork`, `addressSite`). Undefined when they are unknown.
   */
  network: string | undefined;
  site: string | undefined;
  /**
   * The network of an unlisted proxy that the client shares with others. Set when the client's own address is
   * unknown.
   */
  sharedProxy: string | undefined;
  /** The client's network as the list of sign-ins shows it, such as 203.0.113.0/24. */
  shownNetwork: string | null;
  userAgent: string;
  /** The token of the sign-in or registration that this browser began. */
  ceremony: string | undefined;
  /** The token that marks a browser in which an officer has signed in before. */
  device: string | undefined;
  /** Aborts when the client disconnects. */
  signal: AbortSignal;
}
