import type { TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { loadPart } from "../load-part.ts";
import type { ActsView, ReportActs } from "./report-actions.ts";
import type { ShownReport } from "./shown-report.ts";
import { attachmentLinks, nameActor } from "./timeline-template.ts";

/** What the slot needs of the view; it adds the rest of what the acts need. */
export type ActsSlotOptions = Omit<ActsView, "report" | "quote">;

/** The place of what a reporter can do: fetches it once the channel says that something can be done, and says so when it cannot be had. */
export class ActsSlot {
  private readonly options: ActsSlotOptions;
  private report: ShownReport | undefined;
  private acts: ReportActs | undefined;
  private missing = false;
  private retrying = false;

  constructor(options: ActsSlotOptions) {
    this.options = options;
  }

  /** The report as it was read now. */
  take(report: ShownReport): void {
    this.report = report;
    this.missing = false;
    if (this.acts) this.acts.follow();
    else void this.fetch();
    this.options.element.requestUpdate();
  }

  calm(): void {
    this.acts?.calm();
  }

  /** Forgets the report. */
  leave(): void {
    this.acts?.leave();
    this.acts = undefined;
    this.report = undefined;
    this.missing = false;
  }

  renderAsked(): unknown {
    if (this.acts) return this.acts.renderAsked();
    return this.missing && this.report?.reporterActs?.length ? this.renderMissing() : nothing;
  }

  renderMore(): unknown {
    return this.acts?.renderMore();
  }

  private renderMissing(): TemplateResult {
    const { actionsMissing, retry, refreshing } = this.options.words().strings;
    const { retrying } = this;
    return html`<div class="box">
      <p role="status">${retrying ? refreshing : actionsMissing}</p>
      <div class="row"><button type="button" class="button plain" part="button-secondary" aria-disabled=${retrying} @click=${() => void this.retry()}>${retry}</button></div>
    </div>`;
  }

  /** Asked for by the reporter, who is led to what has come in place of the button. */
  private async retry(): Promise<void> {
    const { element } = this.options;
    if (this.retrying) return;
    this.retrying = true;
    element.requestUpdate();
    await this.fetch();
    this.retrying = false;
    element.requestUpdate();
    if (this.acts) await element.focusOn(".act h3, .act-form textarea, .link");
  }

  private async fetch(): Promise<void> {
    const { report, options } = this;
    if (!this.acts && !report?.reporterActs?.length) return;
    try {
      const part = await loadPart(() => import("./acts-part.ts"));
      // Another report has its own call.
      if (this.report?.trackingId !== report?.trackingId) return;
      if (!this.acts) {
        const view = {
          ...options,
          // What the acts ask for is there as long as they are.
          report: () => this.report!,
          quote: (kind: TimelineEntry["kind"]) => this.quote(kind),
        };
        this.acts = new part.ReportActs(view);
      }
      this.missing = false;
    } catch {
      this.missing = this.report?.trackingId === report?.trackingId;
    }
    options.element.requestUpdate();
  }

  private quote(kind: TimelineEntry["kind"]): { who: string; words: unknown } {
    const { strings } = this.options.words();
    const entries = this.report?.timeline.filter((entry) => entry.kind === kind) ?? [];
    const entry = entries[entries.length - 1];
    if (!entry) return { who: strings.actors.agency, words: nothing };
    const { message, attachments } = entry;
    return {
      who: nameActor(entry, strings),
      words: html`${message ? html`<p class="words">${message}</p>` : nothing}${attachmentLinks(attachments, strings)}`,
    };
  }
}
