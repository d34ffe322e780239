import type {
  AnswerTemplate,
  Challenge,
  FullAgencyReport,
  MinimalAgencyReport,
} from "@lapor/openapi/schemas";
import type { Hooks } from "./call/hooks.ts";

/** Where the channel is, and as whom to speak to it. */
export interface LaporOptions {
  /**
   * The channel's address without `/v1`; in a page it may be relative. Redirects are not followed: name the
   * address that answers.
   */
  baseUrl: string;
  /** `pk_…` of a site, or, never in a browser, `sk_…` of an officer's system. */
  key: string;
  /** Sends each request in the place of the platform's fetch, which is looked up anew for each one. A channel app's or a mock's fits. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds for each try, 30,000 unless told, `0` for no limit. An upload gets a second more for each 8 kB. */
  timeout?: number | undefined;
  /** Milliseconds for a whole call with its retries, pauses and challenges; no limit unless told. An upload gets a second more for each 8 kB. */
  totalTimeout?: number | undefined;
  /** How often a request that is safe to repeat is repeated; 2 unless told. */
  maxRetries?: number | undefined;
  /** Language of texts for people, `id` or `en`; unless told, what the browser asks for, else `id`. */
  locale?: string | undefined;
  /** Told of every try; secrets and citizens' words are struck out. */
  hooks?: Hooks | undefined;
  /**
   * Solves what the channel asks for while many reports come, or after many wrong access codes; the call then goes on. Without it such a call
   * throws `challenge_required`, with the `challenge`. `solveChallenge` of `@lapor/sdk/challenge` fits; import it only when it is called. Its `signal` ends with the call's and its total timeout.
   */
  solveChallenge?:
    | ((challenge: Challenge, options: { signal?: AbortSignal | undefined }) => Promise<string>)
    | undefined;
}

/** What opens a report to who sent it: both stand on the receipt. */
export interface ReportAccess {
  trackingId: string;
  accessCode: string;
}

/**
 * A report as an officer last saw it; an `AgencyReport` and each entry of the inbox fits. Of a report with
 * `access: "minimal"`, which has no version, the channel refuses every step (`forbidden`).
 */
export type SeenReport = Pick<FullAgencyReport, "trackingId" | "version"> | MinimalAgencyReport;

/** An answer template as an officer last saw it; each entry of the list fits. */
export type SeenTemplate = Pick<AnswerTemplate, "id" | "version">;
