import type { Challenge, FullAgencyReport, MinimalAgencyReport } from "@lapor/openapi/schemas";
import type { Hooks } from "./hooks.ts";

/** Options for `createLapor`, with either a key or a session. */
export type LaporOptions = ClientOptions & (KeyOption | SessionOption);

/** Makes calls with a key. */
export interface KeyOption {
  /** A site's `pk_…` key, or the `sk_…` key of an officer's system, which must never be in a browser. */
  key: string;
  session?: undefined;
}

/** Makes calls as the officer who is signed in to the channel. */
export interface SessionOption {
  /**
   * Uses the officer's session cookie instead of a key. Works only in a page that the channel itself serves,
   * such as the officers' desk, because browsers send the cookie nowhere else.
   */
  session: true;
  key?: undefined;
}

/** Options that all clients share. */
export interface ClientOptions {
  /**
   * The channel's URL without `/v1`. In a page it can be relative. Redirects are not followed, so use the
   * final URL.
   */
  baseUrl: string;
  /**
   * Allows a secret key in a browser. Anyone who opens the page can read the key and all reports of the
   * agency. Use it only for tests in jsdom and for a desktop application (Electron, Tauri) on an officer's
   * computer.
   */
  dangerouslyAllowSecretKeyInBrowser?: boolean | undefined;
  /**
   * Replaces the global `fetch`, for a proxy or in tests. It is called as `fetch(url, init)`, so undici's
   * `fetch`, a mock or a tracing tool fits. An error in its code ends the call unchanged and is not retried.
   */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * The time limit for each attempt, in milliseconds. `0` means no limit. Uploads get one more second per 8
   * kB. Default: 30,000.
   */
  timeout?: number | undefined;
  /**
   * The time limit for a whole call, including retries, pauses and challenges, in milliseconds. Uploads get
   * one more second per 8 kB. Default: no limit.
   */
  totalTimeout?: number | undefined;
  /**
   * The maximum number of simultaneous requests. Further requests wait for their turn. Default: no limit.
   * After a 429, the client's other calls of that operation wait too, and then continue one by one. Calls
   * with `maxRetries: 0` are exempt from both rules.
   */
  concurrency?: number | undefined;
  /** The maximum number of retries of requests that are safe to repeat. Default: 2. */
  maxRetries?: number | undefined;
  /** The language of human-readable text: `id` or `en`. Default: the browser's language, or else `id`. */
  locale?: string | undefined;
  /**
   * Headers for every request, such as credentials for a gateway. They cannot replace the SDK's own headers
   * (`Authorization`, `Idempotency-Key` …). In a page, the channel must allow them (CORS). `getAttachment`
   * does not send them, because its URL may belong to another server.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Your program's name. It shows the channel's operator which programs a change affects. Sent in
   * `User-Agent`, or in `Lapor-Client` by a page.
   */
  appInfo?: AppInfo | undefined;
  /** Whether to log each request, response and retry to the console, without secrets and reporters' text. */
  debug?: boolean | undefined;
  /** Callbacks for every attempt. They receive no secrets and no reporters' text. */
  hooks?: Hooks | undefined;
  /**
   * Solves the challenges that the channel requires under a high load of reports or after many wrong access
   * codes. Without it, such a call throws `challenge_required`. Use `solveChallenge` from
   * `@lapor/sdk/challenge`, imported on demand. `signal` is aborted with the call and after its total
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
 * A method's argument of a type in the contract. Lists can be `readonly`, and optional fields can be
 * `undefined`, as form values are; such a field is not sent.
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

/** The tracking ID and access code with which a reporter opens a report. Both are on the receipt. */
export interface ReportAccess {
  trackingId: string;
  accessCode: string;
}

/**
 * The tracking ID and follow code with which a supporter follows a report. The supporter's device generated
 * the code.
 */
export interface SupportAccess {
  trackingId: string;
  followCode: string;
}

/**
 * A report as an officer last saw it: an `AgencyReport` or an inbox entry. A report with `access: "minimal"`
 * has no version, and the channel rejects every action on it (`not_responsible`).
 */
export type SeenReport = Pick<FullAgencyReport, "trackingId" | "version"> | MinimalAgencyReport;

/** An answer template or a unit as an officer last saw it, for example as a list entry. */
export interface SeenRecord {
  id: string;
  version: number;
}
