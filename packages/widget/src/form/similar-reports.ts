import {
  isLaporError,
  type PublicReport,
  type PublicReportSummary,
  type SimilarReportRequest,
} from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clientOf } from "../client.ts";
import type { PublicWords } from "../public/public-report.ts";
import { FollowedReport } from "./followed-report.ts";
import type { FormChannel } from "./form-channel.ts";
import type { LaporForm } from "./lapor-form.ts";
import { similarList } from "./similar-template.ts";

/** Milliseconds without a keystroke before the words so far are sent. */
const pause = 900;
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

/** What is known of a report's story. */
export type Story = PublicReport | "reading" | "failed";

/**
 * Public reports that may be about the same matter, while it is being written: never in the way, never a reason to wait, silent when it
 * fails. One of them can be followed instead of sending another.
 */
export class SimilarReports {
  words: PublicWords;
  /** Those whose story is open, or on its way. */
  readonly stories: Map<string, Story> = new Map();
  private readonly form: LaporForm;
  private readonly channel: FormChannel;
  /** What stands in the list. */
  private offered: readonly PublicReportSummary[] = [];
  /** What the newest words point at; waits behind a button while the list's place is in view. */
  private found: readonly PublicReportSummary[] = [];
  private followed: FollowedReport | undefined;
  private readonly told: Set<string> = new Set();
  /** The citizen has closed the list: it does not open by itself again. */
  private closed = false;
  private refused = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | undefined;
  private asked = "";

  constructor(form: LaporForm, channel: FormChannel, words: PublicWords) {
    this.form = form;
    this.channel = channel;
    this.words = words;
  }

  /** Asks once typing has paused; what was asked before is called off. */
  ask(question: SimilarReportRequest): void {
    this.stop();
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
        this.take(data.slice(0, mostShown));
      } catch (error) {
        if (isLaporError(error) && refusals.includes(error.code)) this.refused = true;
      }
    }, pause);
  }

  /** Ends what is under way. */
  stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  /** Forgets what was found. */
  clear(): void {
    this.stop();
    this.found = this.offered = [];
    this.stories.clear();
    this.told.clear();
    this.followed = undefined;
    this.closed = false;
    this.asked = "";
  }

  /** Asks again what was refused. */
  restart(): void {
    this.refused = false;
  }

  /** The list, and the line that brings what is new. */
  render(): TemplateResult {
    const { offered, words } = this;
    return html`${offered.length ? similarList(offered, this) : nothing}
      <div class="similar-news" id="similar-news">${this.hasNews ? html`<button type="button" id="similar-show" class="link" @click=${this.show}>${words.own.similar.show(this.found.length)}</button>` : nothing}</div>`;
  }

  screen(): TemplateResult | undefined {
    return this.followed?.render(this.words, this.channel.forgetLine());
  }

  /** Opens a report's story, or closes it. */
  async toggle({ trackingId }: PublicReportSummary): Promise<void> {
    const { stories, form } = this;
    const known = stories.get(trackingId);
    if (known === "reading") return;
    if (known && known !== "failed") {
      stories.delete(trackingId);
      form.requestUpdate();
      return;
    }
    stories.set(trackingId, "reading");
    form.requestUpdate();
    const story = await clientOf(form)
      .getPublicReport(trackingId)
      .catch(() => "failed" as const);
    // Cleared meanwhile.
    if (stories.get(trackingId) !== "reading") return;
    stories.set(trackingId, story);
    form.requestUpdate();
  }

  /** Shows how to follow a report, in the place of the form. What was typed stays. */
  follow(report: PublicReportSummary): void {
    const { form } = this;
    this.stop();
    this.followed = new FollowedReport(form, report, () => this.resume());
    form.emit("lapor-follow", { trackingId: report.trackingId });
    form.requestUpdate();
    void form.focusOn("#follow-heading");
  }

  /** Takes the list away. */
  hide(): void {
    this.closed = true;
    this.offered = [];
    this.form.requestUpdate();
    void this.form.focusOn(this.found.length ? "#similar-show" : "#body");
  }

  private take(found: readonly PublicReportSummary[]): void {
    const { form, told, words } = this;
    this.found = found;
    if (!this.closed && !this.inView) this.offered = found;
    const isNew = found.some(({ trackingId }) => !told.has(trackingId));
    for (const { trackingId } of found) told.add(trackingId);
    if (isNew) form.say(words.own.similar.found(found.length));
    form.requestUpdate();
  }

  private get hasNews(): boolean {
    const { found, offered, form } = this;
    if (form.state.values.confidential) return false;
    return found.some(({ trackingId }) => !offered.some((offer) => offer.trackingId === trackingId));
  }

  /** Whether something that is seen would move: then nothing comes under the citizen's finger by itself. */
  private get inView(): boolean {
    // The list where there is one, else the line's place.
    const place = this.form.renderRoot.querySelector(".similar, #similar-news")?.getBoundingClientRect();
    return !place || place.top < innerHeight;
  }

  private show = (): void => {
    this.closed = false;
    this.offered = this.found;
    this.form.requestUpdate();
    // The button that was pressed goes away.
    void this.form.focusOn("#similar-heading");
  };

  /** Back to what was typed. */
  private resume(): void {
    const { form, channel } = this;
    this.followed = undefined;
    this.closed = true;
    this.offered = [];
    // The place that was watched is gone with the form that was there before.
    channel.files.unwatch();
    form.requestUpdate();
    void form.focusOn("#body");
  }
}
