import { isLaporError, type PublicReport, type ReportAccess } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { alignTop } from "../align-top.ts";
import { clientOf, reportError } from "../client.ts";
import { errorReference } from "../error-reference.ts";
import type { Failure } from "../failure.ts";
import { LazyPart } from "../lazy-part.ts";
import { loadPart } from "../load-part.ts";
import { forgetOwnReports } from "../offline/own-reports.ts";
import { moodOf } from "../public/mood.ts";
import { progressSteps } from "../public/progress-steps.ts";
import type { LinkedCodes } from "../report-link.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import type { ReportPageStrings } from "../strings/status-strings.ts";
import { AddedStyles } from "../styles/added-styles.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { lateStyles } from "../styles/late-styles.ts";
import { moodStyles } from "../styles/mood-styles.ts";
import { progressStyles } from "../styles/progress-styles.ts";
import { reportStyles } from "../styles/report-styles.ts";
import { statusStyles } from "../styles/status-styles.ts";
import { ActionsSlot } from "./actions/actions-slot.ts";
import type { Position } from "./actions/report-actions.ts";
import { NationalSlot } from "./national/national-slot.ts";
import { OmbudsmanSlot } from "./ombudsman/ombudsman-slot.ts";
import { OwnList } from "./own-list.ts";
import { PersonalDataSlot } from "./personal-data/personal-data-slot.ts";
import { CodeCheck } from "./report/code-check.ts";
import { ReportReader } from "./report/report-reader.ts";
import { reportTemplate } from "./report/report-template.ts";
import { type StatusHost, type StatusViewStrings, wordsOf } from "./report/report-view.ts";
import type { ShownReport } from "./report/shown-report.ts";
import { findCodes, trackingIdIn } from "./report-codes.ts";

export { keepOwnReport } from "../offline/own-reports.ts";

type FieldId = "trackingId" | "accessCode";
type Task = "opening" | "refreshing";
/** How the access code was entered: typed by the reporter, from a saved link, or from the device. */
type OpenedBy = "typing" | "link" | "device";

/**
 * The content of `<lapor-status>`: the two fields that open a report, and the report itself. Entries are kept
 * after every failure. The reporter's actions, the personal data and public reports are loaded on demand.
 */
export class StatusView {
  declare strings: StatusViewStrings;
  private readonly element: StatusHost;
  private readonly values: Record<FieldId, string> = { trackingId: "", accessCode: "" };
  private invalid: readonly FieldId[] = [];
  private report: ShownReport | undefined;
  /** A report that was opened without its access code. */
  private publicReport: PublicReport | undefined;
  private readonly publicCode: LazyPart<typeof import("../public/public-report.ts")>;
  private readonly reader: ReportReader;
  private readonly codeCheck: CodeCheck;
  private readonly own: OwnList;
  private readonly thumbnails: LazyPart<import("./thumbnails.ts").Thumbnails>;
  private openedBy: OpenedBy = "typing";
  /** The access code from a saved link, which is kept in the field until the report is open. */
  private linkedCode = "";
  /** Whether the channel has no public report with this tracking ID. */
  private isNotPublic = false;
  private readonly actions: ActionsSlot;
  private readonly personalData: PersonalDataSlot;
  private readonly national: NationalSlot;
  private readonly ombudsman: OmbudsmanSlot;
  private error: Failure | undefined;
  private busy: "" | Task = "";
  private message = "";
  /** Where the message is shown; by default at the end of the report. */
  private position: Position | undefined;
  /** Whether the message is only for screen readers, because a button shows the same message. */
  private unseen = false;

  constructor(element: StatusHost) {
    this.element = element;
    const styles = new AddedStyles(element.renderRoot as ShadowRoot, [baseStyles]);
    styles.add(lateStyles, reportStyles, moodStyles, progressStyles, statusStyles);
    this.publicCode = new LazyPart(element, () => loadPart(() => import("../public/public-report.ts")));
    this.reader = new ReportReader(element, (report) => this.follow(report));
    this.codeCheck = new CodeCheck(() => this.reader.access.accessCode);
    this.own = new OwnList({
      element,
      strings: () => this.strings,
      open: (report) => void this.openWith(report, "device"),
    });
    this.thumbnails = new LazyPart(element, () =>
      loadPart(() => import("./thumbnails.ts")).then(({ Thumbnails }) => new Thumbnails()),
    );
    const shared = {
      element,
      codeCheck: this.codeCheck,
      styles,
      access: () => this.reader.access,
      strings: () => this.strings,
      errorMessage: (code: string) => this.errorMessage(code),
      forgetOwn: forgetOwnReports,
      read: () => this.reader.read(),
      replace: (report: ShownReport) => this.reader.replace(report),
    };
    this.personalData = new PersonalDataSlot(shared);
    this.national = new NationalSlot(shared);
    this.ombudsman = new OmbudsmanSlot(shared);
    this.actions = new ActionsSlot({
      ...shared,
      say: (message, position, unseen = false) => {
        this.message = message;
        this.position = position;
        this.unseen = unseen;
        this.error = undefined;
        element.requestUpdate();
      },
      region: (position) =>
        html`<p class=${this.unseen ? "unseen" : "good"} role="status">${this.position === position ? this.message : ""}</p>`,
    });
    const unfold = () => {
      for (const part of element.renderRoot.querySelectorAll<HTMLDetailsElement>(".fold")) part.open = true;
    };
    element.addController({
      hostConnected: () => addEventListener("beforeprint", unfold),
      hostDisconnected: () => removeEventListener("beforeprint", unfold),
      hostUpdated: () => void this.showPhotos(),
    });
  }

  /**
   * Opens the report in a saved link. Without such a link, fills in the tracking ID from the URL's fragment
   * (as in links in emails), and opens the report if it is saved on this device. A tracking ID in the
   * element's attribute takes precedence.
   */
  openFragment(codes: LinkedCodes | undefined): void {
    if (codes) {
      if (this.report || this.publicReport) this.close();
      Object.assign(this.values, codes);
      this.linkedCode = codes.accessCode;
      void this.own.load();
      void this.openWith(codes, "link");
      return;
    }
    const trackingId = trackingIdIn(location.hash);
    if (!this.element.trackingId) this.fillIn(trackingId);
    void this.own.load().then(() => {
      const kept = trackingId && trackingId === this.values.trackingId && this.own.find(trackingId);
      if (kept && !this.report && !this.busy) void this.openWith(kept, "device");
    });
  }

  /** Sets the tracking ID from the page's code. */
  fillIn(trackingId: string | undefined): void {
    if (!trackingId) return;
    this.values.trackingId = trackingId;
    this.element.requestUpdate();
  }

  /** Sets the strings and renders the view in their language. */
  setStrings({ late, status }: { late: LateStrings; status: ReportPageStrings }): void {
    this.strings = { status, late: { ...late, faults: { ...late.faults, ...status.faults } } };
    this.element.requestUpdate();
  }

  render(): TemplateResult {
    const strings = this.strings.status;
    return html`<div class="root" lang=${strings.locale} dir="ltr">
      ${this.ombudsman.renderSheet()}
      ${this.report ? this.renderReport(this.report) : this.publicReport ? this.renderPublic(this.publicReport) : html`<div class="stack">${this.own.render()}${this.renderQuestion()}</div>`}
    </div>`;
  }

  private renderQuestion(): TemplateResult {
    const strings = this.strings.status;
    return html`<form class="stack" part="form" novalidate aria-labelledby="heading" @submit=${this.open}>
      <div class="field">
        <h2 id="heading" part="heading">${strings.heading}</h2>
        <p class="muted">${strings.intro}</p>
      </div>
      ${this.renderErrors()}
      ${this.renderField("trackingId", strings.trackingId, strings.trackingIdHint)}
      ${this.renderField("accessCode", strings.accessCode, strings.accessCodeHint)}
      <button class="button main" part="button" aria-disabled=${this.busy === "opening"}>${this.busy === "opening" ? strings.opening : strings.open}</button>
      <div class="unseen" role="status">${this.message}</div>
    </form>`;
  }

  private renderReport(report: ShownReport): TemplateResult {
    const { actions, personalData, ombudsman } = this;
    const strings = wordsOf(this.strings.status, report);
    const refreshed = this.message === strings.refreshed;
    const { isNeeded } = this.codeCheck;
    return html`<div class="stack" part="report">
      ${reportTemplate(report, strings, {
        refresh: html`${this.renderRefresh()}${refreshed ? html`<span class="good">${this.message}</span>` : nothing}`,
        asked: html`${this.openedBy === "link" && isNeeded ? html`<p class="muted">${strings.byLink}</p>` : nothing}${personalData.renderErasure()}${this.national.render()}${actions.renderAsked()}${ombudsman.render()}`,
        quoted: actions.quoted,
        more: html`${actions.renderMore()}${personalData.render()}`,
      })}
      ${this.invalid.length ? nothing : this.renderErrors()}
      ${this.own.renderToggle(report, this.reader.access.accessCode)}
      <div class="field"><p class=${refreshed ? "unseen" : "good"} role="status">${this.position ? "" : this.message}</p>
      <div class="row">
        <button type="button" class="button plain" part="button-secondary" @click=${this.close}>${strings.close}</button>
      </div></div>
    </div>`;
  }

  private renderPublic(report: PublicReport): TemplateResult {
    const strings = this.strings.status;
    return html`<div class="stack" part="report">
      ${this.publicCode.part?.publicReportTemplate(report, { strings, own: strings.publicReports }, { mood: moodOf(report.status), steps: progressSteps(report, strings) })}
      <div class="row"><button type="button" class="button plain" part="button-secondary" @click=${this.close}>${strings.close}</button></div>
    </div>`;
  }

  /** Renders the refresh button next to the status. It is less prominent than the news. */
  private renderRefresh(): TemplateResult {
    const strings = this.strings.status;
    const refreshing = this.busy === "refreshing";
    return html`<button type="button" class="link" part="button-secondary" aria-disabled=${refreshing} @click=${this.refresh}>${refreshing ? strings.refreshing : strings.refresh}</button>`;
  }

  private renderField(id: FieldId, label: string, hint: string): TemplateResult {
    const invalid = this.invalid.includes(id);
    const set = (event: Event) => {
      this.values[id] = (event.target as HTMLInputElement).value;
    };
    return html`<div class="field ${invalid ? "wrong" : ""}" part="field">
      <label class="label" part="label" for=${id}>${label}</label>
      <p id="${id}-hint" class="hint" part="hint">${hint}</p>
      ${invalid ? html`<p id="${id}-error" class="error" part="error">${this.sentence(id)}</p>` : nothing}
      <input id=${id} class="input" part="input" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" ?required=${id === "trackingId"}
        aria-invalid=${invalid} aria-describedby="${invalid ? `${id}-error ` : ""}${id}-hint" .value=${this.values[id]} @input=${set} @paste=${this.paste}>
    </div>`;
  }

  private renderErrors(): TemplateResult | typeof nothing {
    const { invalid } = this;
    const { status: strings, late } = this.strings;
    const error = invalid.length ? undefined : this.error;
    if (!error && !invalid.length) return nothing;
    return html`<div id="summary" class="box bad" part="error-summary" role="group" aria-labelledby="summary-heading">
      <h3 id="summary-heading">${error ? strings.faultHeading : strings.summary(invalid.length)}</h3>
      ${
        error
          ? html`<p>${this.errorMessage(error.code)}</p>
            ${errorReference(error, late.faults, late.fault.reference)}`
          : html`<ul>${invalid.map(
              (id) =>
                html`<li><a href="#${id}" @click=${(event: Event) => {
                  event.preventDefault();
                  void this.element.focusOn(`#${id}`);
                }}>${this.sentence(id)}</a></li>`,
            )}</ul>`
      }
    </div>`;
  }

  /** Returns a field's error: the field is empty, or the tracking ID's check character is wrong. */
  private sentence(id: FieldId): string {
    const { late, status } = this.strings;
    if (this.isNotPublic && id === "accessCode") return status.notPublic;
    return this.error ? late.faults.invalid_tracking_id : status.missing[id];
  }

  /** Fills in both fields when a receipt is pasted. */
  private paste = (event: ClipboardEvent): void => {
    const codes = findCodes(event.clipboardData?.getData("text/plain") ?? "");
    if (!codes) return;
    event.preventDefault();
    Object.assign(this.values, codes);
    this.invalid = [];
    this.error = undefined;
    this.message = this.strings.status.pasted;
    this.element.requestUpdate();
  };

  private open = (event: Event): void => {
    event.preventDefault();
    if (this.busy) return;
    const [trackingId, accessCode] = [this.values.trackingId.trim(), this.values.accessCode.trim()];
    const invalid: FieldId[] = [];
    if (!trackingId) invalid.push("trackingId");
    if (!trackingId && !accessCode) invalid.push("accessCode");
    if (this.refuse(invalid)) return;
    if (accessCode)
      void this.openWith({ trackingId, accessCode }, accessCode === this.linkedCode ? "link" : "typing");
    else void this.run("opening", this.strings.status.opening, async () => await this.openPublic(trackingId));
  };

  private async openWith(access: ReportAccess, by: OpenedBy): Promise<void> {
    if (this.busy) return;
    const { trackingId, accessCode } = access;
    await this.run("opening", this.strings.status.opening, async () => {
      await this.reader.read({ trackingId, accessCode });
      this.openedBy = by;
      this.linkedCode = "";
      this.codeCheck.reset(by !== "typing");
      this.own.renew(this.report!);
      this.message = "";
      await this.show("#report-heading");
    });
    // A saved link cannot be opened again, because its code is no longer in the URL.
    if (this.error && by === "device") this.values.trackingId = trackingId;
  }

  /** Opens a released report, which anyone can read. For any other report, asks for the access code. */
  private async openPublic(trackingId: string): Promise<void> {
    const { signal } = this.reader;
    try {
      const [report, code] = await Promise.all([
        clientOf(this.element).getPublicReport(trackingId),
        this.publicCode.load(),
      ]);
      if (signal.aborted) return;
      if (!code) throw this.publicCode.error;
      this.publicReport = report;
    } catch (error) {
      if (signal.aborted || !isLaporError(error) || error.code !== "report_not_found") throw error;
      this.invalid = ["accessCode"];
      this.isNotPublic = true;
    }
    this.message = "";
    await this.show(this.publicReport ? "#report-heading" : "#summary");
  }

  private refresh = (): void => {
    if (this.busy) return;
    this.actions.clearErrors();
    void this.run("refreshing", this.strings.status.refreshing, async () => {
      await this.reader.read();
      this.message = this.strings.status.refreshed;
    });
  };

  private follow(report: ShownReport): void {
    this.report = report;
    this.actions.follow(report);
    this.personalData.follow(report);
    this.national.follow(report);
    this.ombudsman.follow(report);
  }

  private errorMessage(code: string): string {
    const { faults, unknownError } = this.strings.late;
    return faults[code as keyof typeof faults] ?? unknownError;
  }

  private async showPhotos(): Promise<void> {
    const root = this.element.renderRoot;
    if (root.querySelector("canvas[data-file]")) (await this.thumbnails.load())?.watch(root);
  }

  /** Discards the report and its access code, because the phone may be shared. */
  private close = (): void => {
    this.actions.close();
    this.personalData.close();
    this.national.close();
    this.ombudsman.close();
    this.reader.close();
    this.busy = "";
    this.report = this.publicReport = undefined;
    this.error = undefined;
    this.invalid = [];
    this.values.accessCode = "";
    this.message = "";
    this.codeCheck.reset(false);
    this.own.clearMessage();
    void this.own.load();
    void this.show("#heading");
  };

  private refuse(invalid: readonly FieldId[]): boolean {
    this.invalid = invalid;
    this.isNotPublic = false;
    this.error = undefined;
    if (invalid.length) void this.show("#summary");
    return invalid.length > 0;
  }

  private async run(busy: Task, message: string, task: () => Promise<void>): Promise<void> {
    const { signal } = this.reader;
    this.busy = busy;
    this.message = message;
    this.position = undefined;
    this.error = undefined;
    this.invalid = [];
    this.isNotPublic = false;
    this.own.clearMessage();
    this.element.requestUpdate();
    try {
      await task();
    } catch (error) {
      if (signal.aborted) return;
      this.error = reportError(this.element, error);
      this.message = "";
      if (this.error.code === "invalid_tracking_id") this.invalid = ["trackingId"];
    }
    this.busy = "";
    await this.show(this.error ? "#summary" : "");
  }

  private async show(target: string): Promise<void> {
    this.element.requestUpdate();
    if (!target) return;
    await this.element.focusOn(target);
    alignTop(this.element);
  }
}
