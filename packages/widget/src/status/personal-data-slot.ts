import { html, nothing, type TemplateResult } from "lit";
import { loadPart } from "../load-part.ts";
import type { PersonalData, PersonalDataView } from "./personal-data.ts";
import type { ShownReport } from "./shown-report.ts";

/** What the slot needs of the view; it adds the rest of what the part needs. */
export type PersonalDataSlotOptions = Omit<PersonalDataView, "report">;

/** The place of what a reporter can do with the data that are kept: fetched when it is opened, or when there is an erasure to tell of. */
export class PersonalDataSlot {
  private readonly options: PersonalDataSlotOptions;
  private report: ShownReport | undefined;
  private part: PersonalData | undefined;
  private opened = false;
  private state: "" | "loading" | "missing" = "";

  constructor(options: PersonalDataSlotOptions) {
    this.options = options;
  }

  /** The report as it was read now. */
  take(report: ShownReport): void {
    this.report = report;
    if (this.part) this.part.follow();
    else if (report.erasure) void this.fetch();
  }

  /** Forgets the report. */
  leave(): void {
    this.part?.leave();
    this.part = undefined;
    this.report = undefined;
    this.opened = false;
    this.state = "";
  }

  /** That data were erased; stands right below the status. */
  renderTombstone(): unknown {
    return this.part?.renderTombstone();
  }

  render(): TemplateResult {
    const { strings } = this.options.words();
    const { part, opened } = this;
    return html`<details ?open=${opened} @toggle=${this.toggle}>
      <summary>${strings.personalData.summary}</summary>
      ${!opened ? nothing : part ? part.render() : this.renderState()}
    </details>`;
  }

  private renderState(): TemplateResult {
    const { strings, late } = this.options.words();
    const missing = this.state === "missing";
    return html`<p role="status">${missing ? late.faults.network : strings.refreshing}</p>
      ${missing ? html`<div class="row"><button type="button" class="button plain" part="button-secondary" @click=${() => void this.retry()}>${strings.retry}</button></div>` : nothing}`;
  }

  private toggle = (event: Event): void => {
    this.opened = (event.target as HTMLDetailsElement).open;
    if (this.opened && !this.part) void this.fetch();
    this.options.element.requestUpdate();
  };

  /** Asked for by the reporter, who is led to what has come in place of the button. */
  private async retry(): Promise<void> {
    await this.fetch();
    if (this.part) await this.options.element.focusOn("#copy-heading");
  }

  private async fetch(): Promise<void> {
    const { report, options } = this;
    if (!report) return;
    const same = () => this.report?.trackingId === report.trackingId;
    this.state = "loading";
    options.element.requestUpdate();
    try {
      const { PersonalData } = await loadPart(() => import("./personal-data.ts"));
      // Another report has its own call.
      if (!same()) return;
      this.part ??= new PersonalData({ ...options, report: () => this.report! });
      this.state = "";
    } catch {
      if (same()) this.state = "missing";
    }
    options.element.requestUpdate();
  }
}
