import { html, nothing, type TemplateResult } from "lit";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import type { ReportView } from "../report/report-view.ts";
import type { ShownReport } from "../report/shown-report.ts";
import type { PersonalData } from "./personal-data.ts";

/** Options from the view. The slot adds the report. */
export type PersonalDataSlotOptions = Omit<ReportView, "report">;

/**
 * Loads the section for copying and erasing the reporter's data when it is opened, or when there is an
 * erasure to show.
 */
export class PersonalDataSlot {
  private readonly options: PersonalDataSlotOptions;
  private readonly code: LazyPart<typeof import("./personal-data-template.ts")>;
  private report: ShownReport | undefined;
  private part: PersonalData | undefined;
  private opened = false;

  constructor(options: PersonalDataSlotOptions) {
    this.options = options;
    this.code = new LazyPart(options.element, () => loadPart(() => import("./personal-data-template.ts")));
  }

  /** Updates the section with the report that was just loaded. */
  follow(report: ShownReport): void {
    this.report = report;
    if (this.part) this.part.follow();
    else if (report.erasure) void this.load();
  }

  /** Discards the report. */
  close(): void {
    this.part?.close();
    this.part = undefined;
    this.report = undefined;
    this.opened = false;
  }

  /** Renders, right below the status, what was erased. */
  renderErasure(): unknown {
    return this.part && this.code.part?.erasureTemplate(this.part);
  }

  render(): TemplateResult {
    const { part, opened } = this;
    return html`<details class="quiet" ?open=${opened} @toggle=${this.toggle}>
      <summary>${this.options.strings().status.personalData.summary}</summary>
      ${!opened ? nothing : part ? this.code.part?.personalDataTemplate(part) : this.renderStatus()}
    </details>`;
  }

  private renderStatus(): TemplateResult {
    const { status, late } = this.options.strings();
    const failed = this.code.status === "failed";
    return html`<p role="status">${failed ? late.faults.network : status.refreshing}</p>
      ${failed ? html`<div class="row"><button type="button" class="button plain" part="button-secondary" @click=${() => void this.retry()}>${status.retry}</button></div>` : nothing}`;
  }

  private toggle = (event: Event): void => {
    this.opened = (event.target as HTMLDetailsElement).open;
    if (this.opened && !this.part) void this.load();
    this.options.element.requestUpdate();
  };

  /** Loads the section again, and moves the focus to what replaces the retry button. */
  private async retry(): Promise<void> {
    await this.load();
    if (this.part) await this.options.element.focusOn("#copy-heading");
  }

  private async load(): Promise<void> {
    const { report, options } = this;
    const code = await this.code.load();
    // Stop if another report was opened in the meantime, because opening it loads the section again.
    if (!code || this.part || !report || this.report?.trackingId !== report.trackingId) return;
    options.styles.add(code.personalDataStyles);
    this.part = new code.PersonalData({ ...options, report: () => this.report! });
    options.element.requestUpdate();
  }
}
