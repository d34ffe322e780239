import type { Clock, Random } from "@lapor/channel";
import type { LimitStore, Secrets } from "@lapor/channel/store";
import type { AccountStore } from "../store/accounts/account-store.ts";
import type { Officers } from "./officers.ts";
import type { OidcClient } from "./oidc/oidc-client.ts";
import type { PasswordHashing } from "./passwords/hash-password.ts";
import type { SignInSettings } from "./sign-in-file.ts";

/** The parts that sign-in uses. */
export interface AccountsContext {
  store: AccountStore & Pick<LimitStore, "consumeFromBuckets">;
  officers: Officers;
  secrets: Pick<Secrets, "seal" | "unseal" | "pseudonym">;
  clock: Clock;
  random: Random;
  settings: SignInSettings;
  hashing: PasswordHashing;
  /** Undefined without an identity provider. */
  oidc: OidcClient | undefined;
  /** The channel's name, which authenticators and apps for codes show. */
  channelName: string;
}

/** The browser that signs in. */
export interface SignInClient {
  /** The URL at which the browser reaches the channel, without a trailing slash. */
  baseUrl: string;
  /** The client's networks for limits (`addressNetwork`, `addressSite`); undefined where they are unknown. */
  network: string | undefined;
  site: string | undefined;
  /** Set when the client is unknown: the network of the unlisted proxy that it shares with others. */
  sharedProxy: string | undefined;
  /** The client's network for the list of sign-ins, such as 203.0.113.0/24. */
  shownNetwork: string | null;
  userAgent: string;
  /** The token of the ceremony that the browser began. */
  ceremony: string | undefined;
  /** The token that marks a browser in which an officer signed in before. */
  device: string | undefined;
  /** Aborts when the client leaves. */
  signal: AbortSignal;
}
