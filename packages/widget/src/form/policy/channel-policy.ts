import { type AgencySummary, isLaporError, LaporError } from "@lapor/sdk";
import { html, nothing } from "lit";
import { clientOf, reportError } from "../../client.ts";
import { LazyPart } from "../../lazy-part.ts";
import type { Language } from "../../strings/load/languages.ts";
import { isEmpty } from "../../values/stored-values.ts";
import { type FormContext, loadWithExtra } from "../state/form-host.ts";
import { readPolicy } from "./read-policy.ts";

/**
 * Error codes that mean that the page is at fault, so no retry can succeed. The form then shows the fallback.
 */
const pageFaults = [
  ..."unauthorized wrong_key_kind origin_not_allowed not_found method_not_allowed".split(" "),
  "csp",
];

/**
 * Milliseconds to wait before the first two retries while the policy is missing. Later retries wait a minute.
 */
const pauses = [5_000, 30_000];

/**
 * Requests the channel's policy when the form starts, when its attributes change, and again while the policy
 * is missing. If a request fails, determines whether the network is missing or the page is at fault. A fault
 * of the page is logged to the console and shown with the site's fallback.
 */
export class ChannelPolicy {
  /** The language in which the current policy was requested. */
  language: Language | undefined;
  /** The time when the policy with its privacy notice was shown to the citizen. */
  seenAt = "";
  private readonly form: FormContext;
  private readonly faults: LazyPart<typeof import("./page-fault.ts")>;
  private asking = 0;
  private askedIn: Language | undefined;
  /** The number of consecutive failed requests. */
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether something was entered on this page. If so, the fallback does not replace the form. */
  private isUsed = false;
  /** The code of the fault that was last logged to the console. */
  private named = "";

  constructor(form: FormContext) {
    this.form = form;
    this.faults = new LazyPart(form.host, () => loadWithExtra(form, () => import("./page-fault.ts")));
    form.store.subscribe(() => {
      const { values, files } = form.store.state;
      this.isUsed ||= !isEmpty(values) || files.length > 0;
    });
  }

  /** Whether the fallback replaces the form, because the page cannot send and nothing was entered. */
  get replacesForm(): boolean {
    const { refusal, device } = this.form.store.state;
    const holds = this.isUsed || device.reports.length > 0 || device.drafts.length > 0;
    return !!refusal && !holds && this.isPageFault;
  }

  /** Renders the message that this page cannot send, with the site's fallback. */
  faultBox(): unknown {
    const { refusal } = this.form.store.state;
    if (!refusal) return nothing;
    return this.faults.part?.faultBox(this.form, this.isPageFault, !this.replacesForm) ?? html`<slot></slot>`;
  }

  /** Whether the page is at fault, so no request to the channel can succeed. */
  get isPageFault(): boolean {
    return pageFaults.includes(this.form.store.state.refusal?.code ?? "");
  }

  /** Requests the policy when a field receives the focus, unless it is loaded or being requested. */
  async loadIfMissing(): Promise<void> {
    if (!this.form.store.state.channel && !this.asking) await this.load();
  }

  /**
   * Requests the policy again when the language changes, because the channel's notice is in the request's
   * language.
   */
  followLanguage(): void {
    if (this.askedIn && this.askedIn !== this.form.host.language) void this.load();
  }

  async load(): Promise<void> {
    const { host, store } = this.form;
    const { language } = host;
    this.askedIn = language;
    clearTimeout(this.timer);
    this.asking++;
    const block = watchForBlock(host.client ? undefined : host.baseUrl);
    try {
      const channel = readPolicy(await clientOf(host).getChannel({ signal: block.signal }));
      // The policy was requested in another language in the meantime, so this response is outdated.
      if (this.askedIn !== language) return;
      this.language = language;
      this.failures = 0;
      this.named = "";
      this.seenAt = new Date().toISOString();
      store.dispatch({ type: "learn", channel });
      host.emit("lapor-ready", {});
      void this.loadSiteAgency(channel.agency);
    } catch (error) {
      await this.findFault(block.signal.aborted ? blocked() : error, block.signal.aborted);
    } finally {
      block.stop();
      this.asking--;
    }
  }

  /**
   * Loads the agency that the page names. Until it is loaded, the line about the destination says "the owner
   * of this site".
   */
  private async loadSiteAgency(known: AgencySummary | undefined): Promise<void> {
    const { host, store } = this.form;
    const id = host.agency;
    const other =
      id &&
      id !== known?.id &&
      clientOf(host)
        .getAgency(id)
        .catch(() => undefined);
    const siteAgency = other ? await other : known;
    if (siteAgency) store.dispatch({ type: "look_up", found: { siteAgency } });
  }

  private async findFault(error: unknown, isBlocked: boolean): Promise<void> {
    const { host, store } = this.form;
    const failure = reportError(host, error);
    const { client, baseUrl } = host;
    const code =
      isBlocked || (isMixed(client ? "" : baseUrl) && failure.code === "network") ? "csp" : failure.code;
    const isFinal = pageFaults.includes(code);
    if (!isFinal) {
      const pause = pauses[this.failures++] ?? 60_000;
      this.timer = setTimeout(() => host.isConnected && void this.loadIfMissing(), pause);
      if (client || this.failures < 2 || !/^(network|timeout|bad_response)$/.test(code)) return;
    }
    const part = await this.faults.load();
    if (!isFinal && (store.state.channel || !(await part?.hasNetwork()))) return;
    store.dispatch({ type: "refuse_site", refusal: { ...failure, code } });
    // An error that is not a LaporError means that an attribute is invalid, which the console already states.
    if (!part || this.named === code || !isLaporError(error)) return;
    this.named = code;
    part.nameFault(this.form, code, isFinal);
  }
}

const blocked = () => new LaporError({ code: "network", message: "Blocked by the page's policy." });

/** An HTTPS page cannot request an HTTP URL, except on this machine. */
const isMixed = (baseUrl: string): boolean =>
  location.protocol === "https:" && /^http:(?!\/\/(localhost|127\.))/.test(baseUrl);

/** Returns a signal that aborts when the page's Content-Security-Policy blocks requests to the channel. */
function watchForBlock(baseUrl: string | undefined): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const follow = ({ disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (baseUrl === undefined || disposition !== "enforce" || effectiveDirective !== "connect-src") return;
    const { href, origin } = new URL(baseUrl, document.baseURI);
    // Some browsers report only the blocked URL's origin.
    if (blockedURI === origin || blockedURI.startsWith(`${href.replace(/\/+$/, "")}/v1/`)) controller.abort();
  };
  document.addEventListener("securitypolicyviolation", follow);
  return {
    signal: controller.signal,
    stop: () => document.removeEventListener("securitypolicyviolation", follow),
  };
}
