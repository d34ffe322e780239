import type { TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import type { ShownReport } from "../report/shown-report.ts";
import { attachmentLinks, nameActor } from "../report/timeline-template.ts";
import type { ActionsView, ReportActions } from "./report-actions.ts";

/** Options from the view. The slot adds the report. */
export type ActionsSlotOptions = Omit<ActionsView, "report" | "quote">;

/** Loads the reporter's actions if the channel permits any, and offers a retry if they cannot be loaded. */
export class ActionsSlot {
  private readonly options: ActionsSlotOptions;
  private readonly code: LazyPart<typeof import("./action-sections.ts")>;
  private report: ShownReport | undefined;
  private actions: ReportActions | undefined;
  private retrying = false;

  constructor(options: ActionsSlotOptions) {
    this.options = options;
    this.code = new LazyPart(options.element, () => loadPart(() => import("./action-sections.ts")));
  }

  /** Updates the actions with the report that was just loaded. */
  follow(report: ShownReport): void {
    this.report = report;
    if (this.actions) this.actions.follow();
    else if (report.reporterActions?.length) void this.load();
    this.options.element.requestUpdate();
  }

  clearErrors(): void {
    this.actions?.clearErrors();
  }

  /** Discards the report. */
  close(): void {
    this.actions?.close();
    this.actions = undefined;
    this.report = undefined;
  }

  renderAsked(): unknown {
    if (this.actions) return this.code.part?.askedTemplate(this.actions);
    const missing = this.retrying || this.code.status === "failed";
    return missing && this.report?.reporterActions?.length ? this.renderMissing() : nothing;
  }

  /** Returns the question or answer that the actions quote at the moment. */
  get quoted(): TimelineEntry | undefined {
    const kind = this.actions && this.code.part?.quotedKind(this.actions);
    return kind && this.latest(kind);
  }

  renderMore(): unknown {
    return this.actions && this.code.part?.moreTemplate(this.actions);
  }

  private renderMissing(): TemplateResult {
    const { actionsMissing, retry, refreshing } = this.options.strings().status;
    const { retrying } = this;
    return html`<div class="box">
      <p role="status">${retrying ? refreshing : actionsMissing}</p>
      <div class="row"><button type="button" class="button plain" part="button-secondary" aria-disabled=${retrying} @click=${() => void this.retry()}>${retry}</button></div>
    </div>`;
  }

  /** Loads the actions again, and moves the focus to what replaces the retry button. */
  private async retry(): Promise<void> {
    const { element } = this.options;
    if (this.retrying) return;
    this.retrying = true;
    await this.load();
    this.retrying = false;
    element.requestUpdate();
    if (this.actions) await element.focusOn(".action h3, .action-form textarea, #withdraw-open");
  }

  private async load(): Promise<void> {
    const { report, options } = this;
    const code = await this.code.load();
    // Stop if another report was opened in the meantime, because it has loaded the actions itself.
    if (!code || this.actions || this.report?.trackingId !== report?.trackingId) return;
    this.actions = new code.ReportActions({
      ...options,
      report: () => this.report!,
      quote: (kind) => this.quote(kind),
    });
    options.element.requestUpdate();
  }

  private latest(kind: TimelineEntry["kind"]): TimelineEntry | undefined {
    const entries = this.report?.timeline.filter((entry) => entry.kind === kind) ?? [];
    return entries[entries.length - 1];
  }

  private quote(kind: TimelineEntry["kind"]): { who: string; message: unknown } {
    const strings = this.options.strings().status;
    const entry = this.latest(kind);
    if (!entry) return { who: strings.actors.agency, message: nothing };
    const { message, attachments } = entry;
    return {
      who: nameActor(entry, strings),
      message: html`${message ? html`<p class="words">${message}</p>` : nothing}${attachmentLinks(attachments, strings)}`,
    };
  }
}
