import type { Challenge, FullAgencyReport, MinimalAgencyReport } from "@lapor/openapi/schemas";
import type { Hooks } from "./hooks.ts";

/** Options of `createLapor`, with either a key or a session. */
export type LaporOptions = ClientOptions & (KeyOption | SessionOption);

/** Calls with a key. */
export interface KeyOption {
  /** `pk_…` of a site, or `sk_…` of an officer's system, which must never be in a browser. */
  key: string;
  session?: undefined;
}

/** Calls as the officer who signed in at the channel. */
export interface SessionOption {
  /**
   * Uses the session cookie of the officer instead of a key. Only in a page that the channel itself serves,
   * such as the officers' desk: browsers send the cookie nowhere else.
   */
  session: true;
  key?: undefined;
}

/** Options of every client. */
export interface ClientOptions {
  /**
   * The channel's URL without `/v1`; in a page it may be relative. Redirects are not followed, so give the
   * final URL.
   */
  baseUrl: string;
  /**
   * Lets a secret key into a browser. Whoever opens the page can read the key and all reports of the agency.
   * Only for tests in jsdom, and for a desktop application (Electron, Tauri) on an officer's computer.
   */
  dangerouslyAllowSecretKeyInBrowser?: boolean | undefined;
  /**
   * Replaces the global `fetch`, for a proxy or in tests: called as `fetch(url, init)`, so the `fetch` of
   * undici, a mock or a tracing tool fits. An error in its code ends the call unchanged and is not retried.
   */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Limit for each attempt in milliseconds. Default 30,000; `0`: no limit. Uploads get one more second per 8
   * kB.
   */
  timeout?: number | undefined;
  /**
   * Limit for a whole call in milliseconds, including retries, pauses and challenges. Default: no limit.
   * Uploads get one more second per 8 kB.
   */
  totalTimeout?: number | undefined;
  /**
   * Maximum number of requests at the same time; others wait for their turn. Default: no limit. After a 429
   * the client's calls of that operation wait together, and then go on one by one. Neither concerns calls
   * with `maxRetries: 0`.
   */
  concurrency?: number | undefined;
  /** Maximum number of retries of requests that are safe to repeat. Default 2. */
  maxRetries?: number | undefined;
  /** Language of texts for people: `id` or `en`. Default: the browser's language, or else `id`. */
  locale?: string | undefined;
  /**
   * Added to every request, such as the credentials of a gateway. The client's own headers (`Authorization`,
   * `Idempotency-Key` …) cannot be replaced. In a page, the channel must allow them (CORS). Not sent by
   * `getAttachment`, whose URL may belong to another server.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * The name of your program. It tells the operator of the channel which programs a change affects. Sent in
   * `User-Agent`, or in `Lapor-Client` by a page.
   */
  appInfo?: AppInfo | undefined;
  /** Writes each request, response and retry to the console, without secrets and citizens' text. */
  debug?: boolean | undefined;
  /** Called for every attempt, without secrets and citizens' text. */
  hooks?: Hooks | undefined;
  /**
   * Solves the challenges that the channel requires while many reports arrive, or after many wrong access
   * codes. Without it, such a call throws `challenge_required`. Use `solveChallenge` of
   * `@lapor/sdk/challenge`, imported when it is called. `signal` is aborted with the call and after its total
   * timeout.
   */
  solveChallenge?:
    | ((challenge: Challenge, options: { signal?: AbortSignal | undefined }) => Promise<string>)
    | undefined;
}

/** The name, version and website of a program. */
export interface AppInfo {
  name: string;
  version?: string | undefined;
  url?: string | undefined;
}

/**
 * An argument of a method for a type of the contract: lists may be `readonly`, and a field that may be left
 * out may be `undefined`, as the values of forms are. It is then not sent.
 */
export type Input<Body> = Body extends readonly (infer Item)[]
  ? readonly Input<Item>[]
  : Body extends object
    ? {
        [Name in keyof Body]: object extends Pick<Body, Name>
          ? Input<Body[Name]> | undefined
          : Input<Body[Name]>;
      }
    : Body;

/** Tracking ID and access code, which open a report to its reporter. Both are on the receipt. */
export interface ReportAccess {
  trackingId: string;
  accessCode: string;
}

/** Tracking ID and follow code of a support. The supporter's device generated the code. */
export interface SupportAccess {
  trackingId: string;
  followCode: string;
}

/**
 * A report as an officer last saw it: an `AgencyReport` or an inbox entry. A report with `access: "minimal"`
 * has no version; the channel refuses every step on it (`not_responsible`).
 */
export type SeenReport = Pick<FullAgencyReport, "trackingId" | "version"> | MinimalAgencyReport;

/** An answer template or a unit as an officer last saw it, such as a list entry. */
export interface SeenRecord {
  id: string;
  version: number;
}
