import type { PublicReport, PublicReportSummary } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clientOf } from "../../client.ts";
import { nameStatus, type PublicStrings, placeAndDay, publicStory } from "../../public/public-report.ts";
import { OfferedSupport } from "../../public/support/offered-support.ts";
import type { FormContext } from "../state/form-host.ts";
import { FollowedReport } from "./followed-report.ts";

export { similarStyles } from "./similar-styles.ts";

/** The public history of a report, or the state of the request for it. */
export type Story = PublicReport | "reading" | "failed";

/**
 * Shows public reports that may be about the same matter while the citizen types. They never interrupt or
 * delay the citizen, and fail silently. The citizen can follow one of them instead of sending another report.
 */
export class SimilarReports {
  words: PublicStrings;
  /** The histories that are open or being loaded, by tracking ID. */
  readonly stories: Map<string, Story> = new Map();
  private readonly form: FormContext;
  private readonly support: OfferedSupport;
  /** The reports currently in the list. */
  private offered: readonly PublicReportSummary[] = [];
  /**
   * The reports that match the newest text. While the place of the list is in view, they are shown only when
   * the citizen presses a button.
   */
  private found: readonly PublicReportSummary[] = [];
  private followed: FollowedReport | undefined;
  private readonly announced: Set<string> = new Set();
  /** Whether the citizen has closed the list, so it must not reopen automatically. */
  private closed = false;

  constructor(form: FormContext, words: PublicStrings) {
    this.form = form;
    this.support = new OfferedSupport(form.host);
    this.words = words;
  }

  /** Stores the matches for the newest text, and shows them if that shifts no visible content. */
  take(found: readonly PublicReportSummary[]): void {
    const { form, announced, words } = this;
    this.found = found;
    if (!this.closed && !this.inView) this.offered = found;
    const isNew = found.some(({ trackingId }) => !announced.has(trackingId));
    for (const { trackingId } of found) announced.add(trackingId);
    if (isNew) form.store.dispatch({ type: "announce", words: words.own.similar.found(found.length) });
    form.host.requestUpdate();
  }

  clear(): void {
    this.found = this.offered = [];
    this.stories.clear();
    this.announced.clear();
    this.followed = undefined;
    this.closed = false;
  }

  /** Renders the list and the line that shows new results. */
  render(): TemplateResult {
    const { offered, words } = this;
    return html`${offered.length ? similarList(offered, this) : nothing}
      <div class="similar-news" id="similar-news">${this.hasNews ? html`<button type="button" id="similar-show" class="link" @click=${this.show}>${words.own.similar.show(this.found.length)}</button>` : nothing}</div>`;
  }

  /** @param forget Renders the button that deletes the form's content from the device. */
  screen(forget: () => unknown): TemplateResult | undefined {
    return this.followed?.render(this.words, forget());
  }

  /** Opens or closes a report's history. */
  async toggle({ trackingId }: PublicReportSummary): Promise<void> {
    const { stories } = this;
    const { host } = this.form;
    const known = stories.get(trackingId);
    if (known === "reading") return;
    if (known && known !== "failed") {
      stories.delete(trackingId);
      host.requestUpdate();
      return;
    }
    stories.set(trackingId, "reading");
    host.requestUpdate();
    const story = await clientOf(host)
      .getPublicReport(trackingId)
      .catch(() => "failed" as const);
    // The list may have been cleared in the meantime.
    if (stories.get(trackingId) !== "reading") return;
    stories.set(trackingId, story);
    host.requestUpdate();
  }

  /** Replaces the form with the report to follow. The form keeps the typed text. */
  follow(report: PublicReportSummary): void {
    const { form, support } = this;
    const { host } = form;
    const followed = new FollowedReport(form, { support, report, back: () => this.resume() });
    this.followed = followed;
    void support.offer(report, () => this.followed === followed);
    host.emit("lapor-follow", { trackingId: report.trackingId });
    host.requestUpdate();
    void host.focusOn("#follow-heading");
  }

  hide(): void {
    this.closed = true;
    this.offered = [];
    this.form.host.requestUpdate();
    void this.form.host.focusOn(this.found.length ? "#similar-show" : "#body");
  }

  private get hasNews(): boolean {
    const { found, offered, form } = this;
    if (form.store.state.values.confidential) return false;
    return found.some(({ trackingId }) => !offered.some((offer) => offer.trackingId === trackingId));
  }

  /**
   * Whether the place of the list is in view. If so, the list does not open automatically, because it would
   * shift visible content under the citizen's finger.
   */
  private get inView(): boolean {
    // The top of the list. Without a list, the line below the text, where it would open.
    const root = this.form.host.renderRoot;
    const place = root.querySelector(".similar, #similar-news")?.getBoundingClientRect().top;
    const top = place ?? root.querySelector("#body")?.getBoundingClientRect().bottom;
    return top === undefined || top < innerHeight;
  }

  private show = (): void => {
    this.closed = false;
    this.offered = this.found;
    this.form.host.requestUpdate();
    // The pressed button disappears, so the focus moves to the list's heading.
    void this.form.host.focusOn("#similar-heading");
  };

  /** Returns to the form with its content. */
  private resume(): void {
    const { host } = this.form;
    this.followed = undefined;
    this.closed = true;
    this.offered = [];
    host.requestUpdate();
    void host.focusOn("#body");
  }
}

function similarEntry(report: PublicReportSummary, similar: SimilarReports): TemplateResult {
  const { words, stories } = similar;
  const { similar: own, follow } = words.own;
  const { read, reading, close, failed } = own;
  const { trackingId, title } = report;
  const story = stories.get(trackingId);
  const opened = typeof story === "object" ? story : undefined;
  const name = `similar-name-${trackingId}`;
  return html`<li class="box" part="similar-report">
    <h4 id=${name}>${title}</h4>
    <div class="row"><span class="status" part="status">${nameStatus(report, words)}</span></div>
    <p class="hint" part="hint">${placeAndDay(report, words)}</p>
    ${report.supports ? html`<p class="hint" part="hint">${words.own.supports(report.supports)}</p>` : nothing}
    <div class="row">
      <button type="button" class="button plain small" part="button-secondary" aria-expanded=${!!opened} aria-describedby=${name} @click=${() => void similar.toggle(report)}>${opened ? close : story === "reading" ? reading : read}</button>
      <button type="button" class="button plain small" part="button-secondary" aria-describedby=${name} @click=${() => similar.follow(report)}>${follow.heading}</button>
    </div>
    <div role="status">${story === "failed" ? html`<p class="error">${failed}</p>` : nothing}</div>
    ${opened ? publicStory(opened, words) : nothing}
  </li>`;
}

/** Renders reports that may be about the same matter, each with its history and a button to follow it. */
export function similarList(
  reports: readonly PublicReportSummary[],
  similar: SimilarReports,
): TemplateResult {
  const { heading, hint, hide } = similar.words.own.similar;
  return html`<section class="similar" part="similar" aria-labelledby="similar-heading">
    <h3 id="similar-heading">${heading}</h3>
    <p class="hint" part="hint">${hint}</p>
    <ul>${reports.map((report) => similarEntry(report, similar))}</ul>
    <div><button type="button" class="link" @click=${() => similar.hide()}>${hide}</button></div>
  </section>`;
}
