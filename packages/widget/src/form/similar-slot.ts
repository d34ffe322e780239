import { isLaporError, type PublicReportSummary, type SimilarReportRequest } from "@lapor/sdk";
import { clientOf } from "../client.ts";
import { loadPart } from "../load-part.ts";
import { loadStrings } from "../strings/languages.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import { reportStyles } from "../styles/report-styles.ts";
import type { FormChannel } from "./form-channel.ts";
import type { FormValues } from "./form-state.ts";
import type { LaporForm } from "./lapor-form.ts";
import type { SimilarReports } from "./similar-reports.ts";

/** Milliseconds without a keystroke before the words so far are sent. */
const pause = 900;
/** Shorter words point at nothing yet. */
const shortest = 15;
/** Longer words are refused by the contract; what they are about is said by then. */
const longest = 10_000;
/** More would be a list to read, not a hint. */
const mostShown = 3;
/** The channel has no public side, or has too much to do: it is left in peace. */
const refusals = [
  "not_found",
  "method_not_allowed",
  "unauthorized",
  "forbidden",
  "rate_limited",
  "unavailable",
];

/**
 * The place of public reports that are like what is being written. The channel is asked once typing has paused; the part that shows them is
 * fetched only when there are some.
 */
export class SimilarSlot {
  private readonly form: LaporForm;
  private readonly channel: FormChannel;
  private readonly styles: AddedStyles;
  private reports: SimilarReports | undefined;
  private spoken = "";
  private found: readonly PublicReportSummary[] = [];
  private refused = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | undefined;
  private asked = "";

  constructor(form: LaporForm, channel: FormChannel, styles: AddedStyles) {
    this.form = form;
    this.channel = channel;
    this.styles = styles;
  }

  /** Follows what the citizen enters. Nothing of a confidential report leaves, nor the exact place of any. */
  follow({ title, body, region, category, confidential }: FormValues): void {
    this.stop();
    const text = `${title} ${body}`.trim().slice(0, longest);
    if (this.isOff || confidential || text.length < shortest) return;
    this.ask({
      text,
      ...(region && { regionCode: region.code }),
      ...(category && { categoryId: category }),
    });
  }

  /** Ends what is under way. */
  stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  /** Forgets what was found. */
  clear(): void {
    this.stop();
    this.found = [];
    this.asked = "";
    this.reports?.clear();
  }

  /** Another channel may have what this one has not. */
  restart(): void {
    this.refused = false;
  }

  render(): unknown {
    this.speak();
    return this.isOff ? undefined : this.reports?.render();
  }

  /** A report that is followed, in the place of the form. */
  screen(): ReturnType<SimilarReports["screen"]> {
    this.speak();
    return this.reports?.screen();
  }

  private speak(): void {
    if (this.reports && this.spoken !== this.form.language) void this.fetch();
  }

  private get isOff(): boolean {
    return this.form.similar === "off";
  }

  /** Asks once typing has paused. */
  private ask(question: SimilarReportRequest): void {
    const asked = JSON.stringify(question);
    if (this.refused || asked === this.asked) return;
    this.timer = setTimeout(async () => {
      const abort = new AbortController();
      const { signal } = abort;
      this.abort = abort;
      try {
        const { data } = await clientOf(this.form).findSimilarReports(question, { signal, maxRetries: 0 });
        if (signal.aborted) return;
        this.asked = asked;
        this.found = data.slice(0, mostShown);
        if (this.reports) this.reports.take(this.found);
        else if (this.found.length) void this.fetch();
      } catch (error) {
        if (isLaporError(error) && refusals.includes(error.code)) this.refused = true;
      }
    }, pause);
  }

  private async fetch(): Promise<void> {
    const { form, channel } = this;
    const { language } = form;
    if (this.spoken === language) return;
    this.spoken = language;
    try {
      const [part, status, { report }] = await Promise.all([
        loadPart(() => import("./similar-part.ts")),
        loadStrings("status", language),
        loadStrings("late", language),
      ]);
      // Another language has its own call.
      if (this.spoken !== language) return;
      const words = { strings: { ...report, ...status }, own: status.publicReports };
      if (!this.reports) {
        this.styles.add(reportStyles, part.similarStyles);
        this.reports = new part.SimilarReports(form, channel, words);
        this.reports.take(this.found);
      }
      this.reports.words = words;
      form.requestUpdate();
    } catch {
      // The citizen writes on without it; the next answer tries again.
      this.spoken = "";
    }
  }
}
