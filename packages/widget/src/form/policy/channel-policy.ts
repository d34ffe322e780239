import { type AgencySummary, isLaporError, LaporError } from "@lapor/sdk";
import { html, nothing } from "lit";
import { clientOf, reportError } from "../../client.ts";
import { LazyPart } from "../../lazy-part.ts";
import type { Language } from "../../strings/load/languages.ts";
import { type FormContext, loadWithExtra } from "../state/form-host.ts";
import { isEmpty } from "../values/stored-values.ts";
import { readPolicy } from "./read-policy.ts";

/**
 * Faults of the page that no retry heals: the fallback is shown instead of a form that cannot be sent.
 */
const pageFaults = [
  ..."unauthorized wrong_key_kind origin_not_allowed not_found method_not_allowed".split(" "),
  "csp",
];

/** Milliseconds before the next request for a missing policy. */
const pauses = [5_000, 30_000];

/**
 * Asks the channel for its policy: when the form starts, when its attributes change, and again when it is
 * missing. Finds out why it is missing: no signal, or a fault of the page, which is named in the console and
 * shown with the site's fallback.
 */
export class ChannelPolicy {
  /** The language in which the known policy was asked for. */
  language: Language | undefined;
  /** When the policy was seen, with the privacy notice in it. */
  seenAt = "";
  private readonly form: FormContext;
  private readonly faults: LazyPart<typeof import("./page-fault.ts")>;
  private asking = 0;
  private askedIn: Language | undefined;
  /** Requests in a row that failed. */
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Something was entered on this page: the form stays. */
  private isUsed = false;
  /** The fault that the console has named. */
  private named = "";

  constructor(form: FormContext) {
    this.form = form;
    this.faults = new LazyPart(form.host, () => loadWithExtra(form, () => import("./page-fault.ts")));
    form.store.subscribe(() => {
      const { values, files } = form.store.state;
      this.isUsed ||= !isEmpty(values) || files.length > 0;
    });
  }

  /** The page can send nothing, and holds nothing: the fallback takes the place of the form. */
  get replacesForm(): boolean {
    const { refusal, device } = this.form.store.state;
    const holds = this.isUsed || device.reports.length > 0 || device.drafts.length > 0;
    return !!refusal && !holds && this.isPageFault;
  }

  /** The message that this page cannot send, with the site's fallback. */
  faultBox(): unknown {
    const { refusal } = this.form.store.state;
    if (!refusal) return nothing;
    return this.faults.part?.faultBox(this.form, this.isPageFault, !this.replacesForm) ?? html`<slot></slot>`;
  }

  /** A fault of this page that no retry heals: nothing that it sends can arrive. */
  get isPageFault(): boolean {
    return pageFaults.includes(this.form.store.state.refusal?.code ?? "");
  }

  /** Tries again when a field is entered, unless the policy is known or on its way. */
  async loadIfMissing(): Promise<void> {
    if (!this.form.store.state.channel && !this.asking) await this.load();
  }

  /** The channel's notice is in the language of the request: another language asks again. */
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
      // Asked again in another language meanwhile.
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

  /** The agency that the page named; without it the line that names it says "the owner of this site". */
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
    // Without a response an attribute is invalid, and the console has its name.
    if (!part || this.named === code || !isLaporError(error)) return;
    this.named = code;
    part.nameFault(this.form, code, isFinal);
  }
}

const blocked = () => new LaporError({ code: "network", message: "Blocked by the page's policy." });

/** A page under HTTPS may not use an address under HTTP, but for this machine's. */
const isMixed = (baseUrl: string): boolean =>
  location.protocol === "https:" && /^http:(?!\/\/(localhost|127\.))/.test(baseUrl);

/** A signal that aborts when the page's Content-Security-Policy blocks requests to the channel. */
function watchForBlock(baseUrl: string | undefined): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const follow = ({ disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (baseUrl === undefined || disposition !== "enforce" || effectiveDirective !== "connect-src") return;
    const { href, origin } = new URL(baseUrl, document.baseURI);
    // Some browsers give the origin only.
    if (blockedURI === origin || blockedURI.startsWith(`${href.replace(/\/+$/, "")}/v1/`)) controller.abort();
  };
  document.addEventListener("securitypolicyviolation", follow);
  return {
    signal: controller.signal,
    stop: () => document.removeEventListener("securitypolicyviolation", follow),
  };
}
