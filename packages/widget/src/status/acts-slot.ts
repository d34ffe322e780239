import type { Report, TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { loadPart } from "../load-part.ts";
import { loadActStrings } from "../strings/load-act-strings.ts";
import type { ActsView, ReportActs } from "./report-acts.ts";
import { attachmentLinks, nameActor } from "./timeline-template.ts";

/** What the slot needs of the view; it adds the rest of what the acts need. */
export type ActsSlotOptions = Omit<ActsView, "report" | "quote">;

/** The place of what a reporter can do: fetches it once the channel says that something can be done, and says so when it cannot be had. */
export class ActsSlot {
  private readonly options: ActsSlotOptions;
  private report: Report | undefined;
  private acts: ReportActs | undefined;
  private missing = false;

  constructor(options: ActsSlotOptions) {
    this.options = options;
  }

  /** The report as it was read now. */
  take(report: Report): void {
    this.report = report;
    if (this.acts) this.acts.follow();
    else void this.fetch();
    this.options.element.requestUpdate();
  }

  /** Says everything in the element's language from now on. */
  speak(): void {
    void this.fetch();
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
    return this.missing ? this.renderMissing() : nothing;
  }

  renderMore(): unknown {
    return this.acts?.renderMore();
  }

  private renderMissing(): TemplateResult {
    const { actsMissing, retry } = this.options.words().strings;
    return html`<div class="box">
      <p>${actsMissing}</p>
      <div class="row"><button type="button" class="button plain" part="button-secondary" @click=${() => void this.fetch()}>${retry}</button></div>
    </div>`;
  }

  private async fetch(): Promise<void> {
    const { report, options } = this;
    if (!this.acts && !report?.reporterActs?.length) return;
    const words = options.words();
    try {
      const [part, strings] = await Promise.all([
        loadPart(() => import("./acts-part.ts")),
        loadActStrings(options.element.language),
      ]);
      // Another report, and another language, has its own call.
      if (this.report?.trackingId !== report?.trackingId || options.words() !== words) return;
      if (this.acts) this.acts.strings = strings;
      else {
        const view = {
          ...options,
          // What the acts ask for is there as long as they are.
          report: () => this.report!,
          quote: (kind: TimelineEntry["kind"]) => this.quote(kind),
        };
        this.acts = new part.ReportActs(view, strings);
      }
      this.missing = false;
    } catch {
      this.missing = true;
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
