import { isLaporError, type PublicReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clientOf, tellFault } from "../client.ts";
import { faultReference } from "../fault-reference.ts";
import type { Fault } from "../form/form-state.ts";
import { loadPart } from "../load-part.ts";
import { type Language, loadStrings } from "../strings/languages.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import { AddedStyles } from "../styles/added-styles.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { lateStyles } from "../styles/late-styles.ts";
import { reportStyles } from "../styles/report-styles.ts";
import { ActsSlot } from "./actions-slot.ts";
import { findCodes } from "./find-codes.ts";
import type { LaporStatus } from "./lapor-status.ts";
import { PersonalDataSlot } from "./personal-data-slot.ts";
import type { Near } from "./report-actions.ts";
import { trackingIdIn } from "./report-codes.ts";
import { ReportReader } from "./report-reader.ts";
import { reportTemplate } from "./report-template.ts";
import type { ShownReport } from "./shown-report.ts";
import type { ReportWords } from "./timeline-template.ts";

/** Everything that the view says. */
export interface StatusWords {
  late: LateStrings;
  strings: ReportWords;
}

/** Fetches the texts of a language. */
export async function speak(language: Language): Promise<StatusWords> {
  const [late, own] = await Promise.all([loadStrings("late", language), loadStrings("status", language)]);
  return { late, strings: { ...late.report, ...own } };
}

type FieldId = "trackingId" | "accessCode";
type Work = "opening" | "refreshing";

/**
 * Everything of `<lapor-status>` but what the reporter can do: the two fields that open a report, and the report. Keeps what was typed
 * through every failure. The acts come when the channel says that there is one.
 */
export class StatusView {
  declare words: StatusWords;
  private readonly element: LaporStatus;
  private readonly values: Record<FieldId, string> = { trackingId: "", accessCode: "" };
  private wrong: readonly FieldId[] = [];
  private report: ShownReport | undefined;
  /** One that is read without its access code. */
  private publicReport: PublicReport | undefined;
  private publicView: ((report: PublicReport) => TemplateResult) | undefined;
  private readonly reader: ReportReader;
  private readonly acts: ActsSlot;
  private readonly personal: PersonalDataSlot;
  private fault: Fault | undefined;
  private busy: "" | Work = "";
  private said = "";
  /** Where it is said; at the end unless told. */
  private near: Near | undefined;
  private aloud = false;

  constructor(element: LaporStatus) {
    this.element = element;
    const styles = new AddedStyles(element.renderRoot as ShadowRoot, [baseStyles]);
    styles.add(lateStyles, reportStyles);
    this.reader = new ReportReader(element, (report) => this.take(report));
    const shared = {
      element,
      styles,
      access: () => this.reader.access,
      words: () => this.words,
      faultWords: (code: string) => this.faultWords(code),
      read: () => this.reader.read(),
      tell: (report: ShownReport) => this.reader.tell(report),
    };
    this.personal = new PersonalDataSlot(shared);
    this.acts = new ActsSlot({
      ...shared,
      say: (words, near, aloud = false) => {
        this.said = words;
        this.near = near;
        this.aloud = aloud;
        this.fault = undefined;
        element.requestUpdate();
      },
      region: (near) =>
        html`<p class=${this.aloud ? "unseen" : "good"} role="status">${this.near === near ? this.said : ""}</p>`,
    });
    this.readFragment();
    element.addController({
      hostConnected: () => addEventListener("hashchange", this.readFragment),
      hostDisconnected: () => removeEventListener("hashchange", this.readFragment),
    });
  }

  private get late(): LateStrings {
    return this.words.late;
  }

  private get strings(): ReportWords {
    return this.words.strings;
  }

  /** Sets the tracking ID from outside. */
  fillIn(trackingId: string | undefined): void {
    if (!trackingId) return;
    this.values.trackingId = trackingId;
    this.element.requestUpdate();
  }

  /** Says everything in a language from now on. */
  speak(words: StatusWords): void {
    this.words = words;
    this.element.requestUpdate();
  }

  render(): TemplateResult {
    const { strings } = this;
    return html`<div class="root" lang=${strings.locale} dir="ltr">
      ${this.report ? this.renderReport(this.report) : this.publicReport ? this.renderPublic(this.publicReport) : this.renderQuestion()}
    </div>`;
  }

  private renderQuestion(): TemplateResult {
    const { strings } = this;
    const opening = this.busy === "opening";
    return html`<form class="stack" part="form" novalidate aria-labelledby="heading" @submit=${this.open}>
      <div class="field">
        <h2 id="heading" part="heading">${strings.heading}</h2>
        <p class="muted">${strings.intro}</p>
      </div>
      ${this.renderFaults()}
      ${this.renderField("trackingId", strings.trackingId, strings.trackingIdHint)}
      ${this.renderField("accessCode", strings.accessCode, strings.accessCodeHint)}
      <button class="button main" part="button" aria-disabled=${opening}>${opening ? strings.opening : strings.open}</button>
      <div class="unseen" role="status">${this.said}</div>
    </form>`;
  }

  private renderReport(report: ShownReport): TemplateResult {
    const { strings, acts, personal } = this;
    const refreshed = this.said === strings.refreshed;
    return html`<div class="stack" part="report">
      ${reportTemplate(report, strings, {
        refresh: html`${this.renderRefresh("small")}${refreshed ? html`<span class="good">${this.said}</span>` : nothing}`,
        asked: html`${personal.renderTombstone()}${acts.renderAsked()}`,
        more: html`${acts.renderMore()}${personal.render()}`,
      })}
      ${this.wrong.length ? nothing : this.renderFaults()}
      <div class="field"><p class="good" role="status">${this.near ? "" : this.said}</p>
      <div class="row">
        ${this.renderRefresh("")}
        <button type="button" class="button plain" part="button-secondary" @click=${this.close}>${strings.close}</button>
      </div></div>
    </div>`;
  }

  private renderPublic(report: PublicReport): TemplateResult {
    const { strings } = this;
    return html`<div class="stack" part="report">
      ${this.publicView?.(report)}
      <div class="row"><button type="button" class="button plain" part="button-secondary" @click=${this.close}>${strings.close}</button></div>
    </div>`;
  }

  /** Stands near the status, where one looks, and at the end, where what has happened was read. */
  private renderRefresh(size: "small" | ""): TemplateResult {
    const { strings } = this;
    const refreshing = this.busy === "refreshing";
    return html`<button type="button" class="button plain ${size}" part="button-secondary" aria-disabled=${refreshing} @click=${this.refresh}>${refreshing ? strings.refreshing : strings.refresh}</button>`;
  }

  private renderField(id: FieldId, label: string, hint: string): TemplateResult {
    const wrong = this.wrong.includes(id);
    const set = (event: Event) => {
      this.values[id] = (event.target as HTMLInputElement).value;
    };
    return html`<div class="field ${wrong ? "wrong" : ""}" part="field">
      <label class="label" part="label" for=${id}>${label}</label>
      <p id="${id}-hint" class="hint" part="hint">${hint}</p>
      ${wrong ? html`<p id="${id}-error" class="error" part="error">${this.sentence(id)}</p>` : nothing}
      <input id=${id} class="input" part="input" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" required
        aria-invalid=${wrong} aria-describedby="${wrong ? `${id}-error ` : ""}${id}-hint" .value=${this.values[id]} @input=${set} @paste=${this.paste}>
    </div>`;
  }

  private renderFaults(): TemplateResult | typeof nothing {
    const { strings, wrong } = this;
    const fault = wrong.length ? undefined : this.fault;
    if (!fault && !wrong.length) return nothing;
    return html`<div id="summary" class="box bad" part="error-summary" role="group" aria-labelledby="summary-heading">
      <h3 id="summary-heading">${fault ? strings.faultHeading : strings.summary(wrong.length)}</h3>
      ${
        fault
          ? html`<p>${this.faultWords(fault.code)}</p>
            ${faultReference(fault, this.late.faults, this.late.fault.reference)}`
          : html`<ul>${wrong.map(
              (id) =>
                html`<li><a href="#${id}" @click=${(event: Event) => {
                  event.preventDefault();
                  void this.element.focusOn(`#${id}`);
                }}>${this.sentence(id)}</a></li>`,
            )}</ul>`
      }
    </div>`;
  }

  /** What is wrong with a field: it is empty, or the channel's own check found a typing mistake. */
  private sentence(id: FieldId): string {
    return this.fault ? this.late.faults.invalid_tracking_id : this.strings.missing[id];
  }

  /** What was copied from the receipt, or its whole file, goes into both fields at once. */
  private paste = (event: ClipboardEvent): void => {
    const codes = findCodes(event.clipboardData?.getData("text/plain") ?? "");
    if (!codes) return;
    event.preventDefault();
    Object.assign(this.values, codes);
    this.wrong = [];
    this.fault = undefined;
    this.said = this.strings.pasted;
    this.element.requestUpdate();
  };

  private open = (event: Event): void => {
    event.preventDefault();
    if (this.busy) return;
    const [trackingId, accessCode] = [this.values.trackingId.trim(), this.values.accessCode.trim()];
    const wrong: FieldId[] = [];
    if (!trackingId) wrong.push("trackingId");
    if (!trackingId && !accessCode) wrong.push("accessCode");
    if (this.refuse(wrong)) return;
    void this.run("opening", this.strings.opening, async () => {
      if (!accessCode) return this.openPublic(trackingId);
      await this.reader.read({ trackingId, accessCode });
      this.said = "";
      await this.show("#report-heading");
    });
  };

  /** Everybody may read what was released; of anything else the code is asked for. */
  private async openPublic(trackingId: string): Promise<void> {
    const { signal } = this.reader;
    try {
      const [report] = await Promise.all([
        clientOf(this.element).getPublicReport(trackingId),
        this.loadPublic(),
      ]);
      if (signal.aborted) return;
      this.publicReport = report;
    } catch (error) {
      if (signal.aborted || !isLaporError(error) || error.code !== "report_not_found") throw error;
      this.wrong = ["accessCode"];
    }
    this.said = "";
    await this.show(this.publicReport ? "#report-heading" : "#summary");
  }

  private async loadPublic(): Promise<void> {
    const { publicReportTemplate } = await loadPart(() => import("../public/public-report.ts"));
    this.publicView = (report) =>
      publicReportTemplate(report, { strings: this.strings, own: this.strings.publicReports });
  }

  private refresh = (): void => {
    if (this.busy) return;
    this.acts.calm();
    void this.run("refreshing", this.strings.refreshing, async () => {
      await this.reader.read();
      this.said = this.strings.refreshed;
    });
  };

  private take(report: ShownReport): void {
    this.report = report;
    this.acts.take(report);
    this.personal.take(report);
  }

  private faultWords(code: string): string {
    const { faults, unknownFault } = this.late;
    return faults[code as keyof typeof faults] ?? unknownFault;
  }

  /** A link in a mail leads to the report by its tracking ID; what the page itself has set comes first. */
  private readonly readFragment = (): void => {
    if (!this.element.trackingId) this.fillIn(trackingIdIn(location.hash));
  };

  /** Forgets the report and the code: the phone may be shared. */
  private close = (): void => {
    this.acts.leave();
    this.personal.leave();
    this.reader.leave();
    this.busy = "";
    this.report = this.publicReport = undefined;
    this.fault = undefined;
    this.wrong = [];
    this.values.accessCode = "";
    this.said = "";
    void this.show("#heading");
  };

  private refuse(wrong: readonly FieldId[]): boolean {
    this.wrong = wrong;
    this.fault = undefined;
    if (wrong.length) void this.show("#summary");
    return wrong.length > 0;
  }

  private async run(busy: Work, words: string, work: () => Promise<void>): Promise<void> {
    const { signal } = this.reader;
    this.busy = busy;
    this.said = words;
    this.near = undefined;
    this.fault = undefined;
    this.wrong = [];
    this.element.requestUpdate();
    try {
      await work();
    } catch (error) {
      if (signal.aborted) return;
      this.fault = tellFault(this.element, error);
      this.said = "";
      if (this.fault.code === "invalid_tracking_id") this.wrong = ["trackingId"];
    }
    this.busy = "";
    await this.show(this.fault ? "#summary" : "");
  }

  private async show(target: string): Promise<void> {
    this.element.requestUpdate();
    if (target) await this.element.focusOn(target);
  }
}
