import { isLaporError, type PublicReportSummary, type SimilarReportRequest } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import { loadLateStrings, loadStatusStrings } from "../../strings/load/languages.ts";
import { reportStyles } from "../../styles/report-styles.ts";
import type { FormContext } from "../state/form-host.ts";
import { type FormAction, mayAsk, typingPauses } from "../state/form-state.ts";
import type { SimilarReports } from "./similar-reports.ts";

/** The minimum number of characters for a search. */
const shortest = 15;
/** The maximum number of characters that the contract permits. */
const longest = 10_000;
/** The maximum number of similar reports to show. A longer list would take too long to read. */
const mostShown = 3;
/**
 * After one of these codes, the channel is not queried again, because it publishes no reports or is
 * overloaded.
 */
const refusals = [
  "not_found",
  "method_not_allowed",
  "unauthorized",
  "wrong_key_kind",
  "rate_limited",
  "unavailable",
];

/**
 * Searches the channel for public reports about the same matter once typing pauses. The part that shows them
 * is loaded only if there are any.
 */
export class SimilarSearch {
  private readonly form: FormContext;
  private readonly shown: LazyPart<SimilarReports>;
  private reports: SimilarReports | undefined;
  private found: readonly PublicReportSummary[] = [];
  private refused = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | undefined;
  private asked = "";

  constructor(form: FormContext) {
    this.form = form;
    this.shown = new LazyPart(form.host, async (language, signal) => {
      const [part, status, { report }] = await Promise.all([
        loadPart(() => import("./similar-reports.ts")),
        loadStatusStrings(language),
        loadLateStrings(language),
      ]);
      const words = { strings: { ...report, ...status }, own: status.publicReports };
      if (!this.reports) {
        form.styles.add(reportStyles, part.similarStyles);
        this.reports = new part.SimilarReports(form, words);
        this.reports.take(this.found);
      }
      if (!signal.aborted) this.reports.words = words;
      return this.reports;
    });
    form.store.subscribe((action) => this.follow(action));
    // Search for text written before this part was loaded, unless it is being sent.
    if (!form.store.state.busy) this.search();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  render(): unknown {
    return this.isOff ? undefined : this.shown.part?.render();
  }

  /** Renders the followed report, which replaces the form. */
  screen(forget: () => unknown): unknown {
    return this.shown.part?.screen(forget);
  }

  private follow(action: FormAction): void {
    if (action.type === "send" || !mayAsk(this.form.store.state)) this.stop();
    // A change of channel resets the refusal, because another channel may publish reports.
    if (action.type === "learn") this.refused = false;
    if (action.type === "reset" || action.type === "restart" || action.type === "forgotten") this.clear();
    if (
      action.type === "consent" ||
      action.type === "choose_visibility" ||
      (action.type === "edit" &&
        ["title", "body", "region", "category"].some((name) => name in action.values))
    )
      this.search();
  }

  /**
   * Starts a search for the current text. Sends nothing before the citizen has chosen who can see the report,
   * nothing of a confidential report, and never the exact location.
   */
  private search(): void {
    const { state } = this.form.store;
    const { title, body, region, category } = state.values;
    this.stop();
    const text = `${title} ${body}`.trim().slice(0, longest);
    if (this.isOff || !mayAsk(state) || text.length < shortest) return;
    this.ask({
      text,
      ...(region && { regionCode: region.code }),
      ...(category && { categoryId: category }),
    });
  }

  private clear(): void {
    this.stop();
    this.found = [];
    this.asked = "";
    this.reports?.clear();
  }

  private get isOff(): boolean {
    return this.form.host.similar === "off";
  }

  /** Sends the query once typing pauses. */
  private ask(question: SimilarReportRequest): void {
    const asked = JSON.stringify(question);
    if (this.refused || asked === this.asked) return;
    this.timer = setTimeout(async () => {
      const abort = new AbortController();
      const { signal } = abort;
      this.abort = abort;
      try {
        const { data } = await clientOf(this.form.host).findSimilarReports(question, {
          signal,
          maxRetries: 0,
        });
        if (signal.aborted) return;
        this.asked = asked;
        this.found = data.slice(0, mostShown);
        if (this.reports) this.reports.take(this.found);
        else if (this.found.length) void this.shown.load();
      } catch (error) {
        if (isLaporError(error) && refusals.includes(error.code)) this.refused = true;
      }
    }, typingPauses.words);
  }
}
