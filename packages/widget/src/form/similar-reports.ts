import type { PublicReport, PublicReportSummary } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clientOf } from "../client.ts";
import type { PublicWords } from "../public/public-report.ts";
import { FollowedReport } from "./followed-report.ts";
import type { FormChannel } from "./form-channel.ts";
import type { LaporForm } from "./lapor-form.ts";
import { similarList } from "./similar-template.ts";

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

  constructor(form: LaporForm, channel: FormChannel, words: PublicWords) {
    this.form = form;
    this.channel = channel;
    this.words = words;
  }

  /** What the newest words point at. */
  take(found: readonly PublicReportSummary[]): void {
    const { form, told, words } = this;
    this.found = found;
    if (!this.closed && !this.inView) this.offered = found;
    const isNew = found.some(({ trackingId }) => !told.has(trackingId));
    for (const { trackingId } of found) told.add(trackingId);
    if (isNew) form.say(words.own.similar.found(found.length));
    form.requestUpdate();
  }

  /** Forgets what was found. */
  clear(): void {
    this.found = this.offered = [];
    this.stories.clear();
    this.told.clear();
    this.followed = undefined;
    this.closed = false;
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

  private get hasNews(): boolean {
    const { found, offered, form } = this;
    if (form.state.values.confidential) return false;
    return found.some(({ trackingId }) => !offered.some((offer) => offer.trackingId === trackingId));
  }

  /** Whether something that is seen would move: then nothing comes under the citizen's finger by itself. */
  private get inView(): boolean {
    // The list where there is one, else the line's place, which comes right below the text.
    const root = this.form.renderRoot;
    const place = root.querySelector(".similar, #similar-news")?.getBoundingClientRect().top;
    const top = place ?? root.querySelector("#body")?.getBoundingClientRect().bottom;
    return top === undefined || top < innerHeight;
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
