import type { AgencyReport, Category, FullAgencyReport } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { DeskActionForm } from "../actions/action-form.ts";
import { stringsForAction } from "../actions/action-strings.ts";
import type { FormSession } from "../actions/field.ts";
import { hasDraft, subjectOf } from "../drafts/tab-draft.ts";
import { copyText } from "../fields/copy-text.ts";
import type { DeskPhotoViewer } from "../report/photo-viewer.ts";
import { type Action, nextAction, possibleActions } from "../report/possible-actions.ts";
import { renderContent, renderMinimal } from "../report/report-content.ts";
import { reportStyles } from "../report/report-styles.ts";
import { officerOf } from "../session/role.ts";
import type { Session, WorkCalendar } from "../session/session.ts";
import type { Strings } from "../strings/id/desk.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";
import { ShownReport } from "./shown-report.ts";

/**
 * Shows a report and the officer's actions on it.
 * @fires desk-loaded - `report`: its current state.
 */
export class DeskReport extends LitElement {
  static override styles = [baseStyles, reportStyles];
  static override properties = {
    session: { attribute: false },
    trackingId: { attribute: false },
    categories: { attribute: false },
    backHref: { attribute: false },
    printHref: { attribute: false },
    hrefOf: { attribute: false },
    action: { state: true },
    done: { state: true },
    copied: { state: true },
  };
  declare session: FormSession & WorkCalendar;
  declare trackingId: string | undefined;
  declare categories: readonly Category[];
  declare backHref: string;
  /** The path of the printouts. */
  declare printHref: string;
  declare hrefOf: (trackingId: string) => string;
  /** The form that the officer opened, or null if the officer closed the form. */
  declare action: Action | null | undefined;
  declare done: string | undefined;
  declare copied: string | undefined;
  #awaitsFocus = false;
  readonly #shown = new ShownReport(this);

  constructor() {
    super();
    this.categories = [];
    this.backHref = "";
    this.hrefOf = () => "";
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("trackingId") || (changed.has("session") && !this.#shown.report)) {
      this.#shown.clear();
      this.action = undefined;
      this.done = undefined;
      this.copied = undefined;
      void this.load();
    }
  }

  async load(): Promise<void> {
    await this.#shown.load();
  }

  /** Loads a newer version of the report. */
  async refresh(): Promise<void> {
    await this.#shown.refresh();
  }

  onDraft(action: Action): void {
    this.action ??= action;
  }

  onRead(trackingId: string): void {
    if (this.#mergeThere?.trackingId === trackingId) void this.#merge(this.#mergeThere.into);
    this.#mergeThere = undefined;
  }

  /** A form with typed text stays open even if its action is no longer possible. */
  onVersion(): void {
    if (this.#hasTyped) this.action = this.openAction;
  }

  get isWriting(): boolean {
    const form = this.renderRoot.querySelector("desk-action-form");
    return this.#hasTyped || (form?.matches(":focus-within") ?? false);
  }

  get #hasTyped(): boolean {
    const { session, trackingId, openAction } = this;
    if (!trackingId || !openAction) return false;
    return hasDraft(session.storage, subjectOf(openAction, trackingId));
  }

  #officerActions(): Action[] {
    const { session } = this;
    const { report } = this.#shown;
    return report?.access === "full" ? possibleActions(report, officerOf(session)) : [];
  }

  /**
   * Returns the form to show: the one that the officer opened, or otherwise the form of the suggested action.
   */
  get openAction(): Action | undefined {
    const { report } = this.#shown;
    if (this.action !== undefined) return this.action ?? undefined;
    // On a phone, a form would cover the report's text.
    if (matchMedia("(max-width: 52rem)").matches) return undefined;
    return report?.access === "full" && !this.done ? nextAction(report, this.#officerActions()) : undefined;
  }

  /** Opens an action's form. Returns false if the officer cannot take the action. */
  open(action: Action): boolean {
    if (!this.#officerActions().includes(action)) return false;
    this.action = action;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>("desk-action-form")?.focus(),
    );
    return true;
  }

  /** Moves the focus to the title, as soon as the report is loaded. */
  override focus(): void {
    this.#awaitsFocus = true;
    this.requestUpdate();
  }

  override updated(): void {
    const title = this.#awaitsFocus && this.renderRoot.querySelector<HTMLElement>(".title");
    if (!title) return;
    this.#awaitsFocus = false;
    title.focus();
  }

  /** Moves the focus to the title without scrolling. */
  #leaveForm(): void {
    this.renderRoot.querySelector<HTMLElement>(".title")?.focus({ preventScroll: true });
  }

  #onActionDone({ detail }: CustomEvent<{ report: AgencyReport; action: Action; andNext: boolean }>): void {
    if (detail.report.trackingId !== this.trackingId) return;
    const { session } = this;
    const { report } = this.#shown;
    if (report?.access === "full") this.done = stringsForAction(detail.action, report, session).done;
    // If the officer opened another form while the action was being sent, that form stays open and keeps the
    // focus.
    const isOther = this.action !== undefined && this.action !== null && this.action !== detail.action;
    if (!isOther) this.action = undefined;
    this.#shown.take(detail.report);
    if (!detail.andNext && !isOther)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>("desk-action-bar")?.focus(),
      );
  }

  get #viewer(): DeskPhotoViewer | null {
    return this.renderRoot.querySelector<DeskPhotoViewer>("desk-photo-viewer");
  }

  /** The merge to open once its report is shown. The younger of two reports is merged into the older one. */
  #mergeThere: { trackingId: string; into: string } | undefined;

  /** Opens the merge form with the other report filled in. */
  async #merge(intoTrackingId: string): Promise<void> {
    if (!this.open("mergeReport")) return;
    await this.updateComplete;
    await this.renderRoot.querySelector<DeskActionForm>("desk-action-form")?.fill({ intoTrackingId });
  }

  override render(): TemplateResult {
    const { session } = this;
    const { report } = this.#shown;
    const { strings } = session;
    if (!this.trackingId) return html`<p class="nothing">${strings.report.none}</p>`;
    return html`${this.#renderTop(session)}
      ${
        this.#shown.failure
          ? html`<div class="nothing" role="alert">
              <p>${this.#shown.failure}</p>
              <button type="button" class="plain" @click=${() => this.load()}>${strings.retry}</button>
            </div>`
          : report
            ? this.#renderReport(report, session)
            : html`<p class="nothing" role="status">${strings.loading}</p>`
      }`;
  }

  #renderTop({ strings }: Pick<Session, "strings">) {
    const words = strings.report;
    return html`<div class="top">
      <a class="back" href=${this.backHref} aria-label=${words.back}>${icon("back")}</a>
      <span class="id">${this.trackingId}</span>
      <span class="copied" role="status">${this.copied}</span>
      <button type="button" class="plain" @click=${() => this.#copy(words)}>${words.copy}</button>
    </div>`;
  }

  async #copy({ copied, notCopied }: Strings["report"]): Promise<void> {
    const { trackingId } = this;
    if (!trackingId) return;
    const isCopied = await copyText(trackingId, this.renderRoot.querySelector(".id"));
    if (trackingId === this.trackingId) this.copied = isCopied ? copied : notCopied;
  }

  #renderReport(report: AgencyReport, session: FormSession & WorkCalendar) {
    const { strings } = session;
    return html`<div class="scroller" tabindex="-1">
        ${this.#renderFresh(strings)}
        ${
          report.access === "minimal"
            ? renderMinimal(report, session)
            : renderContent(report, session, this.#contentParts(report))
        }
      </div>
      ${report.access === "full" ? this.#renderDock(report, session) : nothing}`;
  }

  /** The live region exists before its text, because screen readers announce only changes. */
  #renderFresh({ report: words }: Strings) {
    return html`<div class=${this.#shown.fresh ? "banner" : ""}>
      <span role="status">${this.#shown.fresh ? words.changed : nothing}</span>
      ${
        this.#shown.fresh
          ? html`<button type="button" class="plain" @click=${() => this.#showFresh()}>${words.show}</button>`
          : nothing
      }
    </div>`;
  }

  /** Shows the colleague's change. The focus moves to the report, because the pressed button disappears. */
  #showFresh(): void {
    if (this.#shown.fresh) this.#shown.take(this.#shown.fresh);
    this.focus();
  }

  #contentParts({ trackingId }: AgencyReport): Parameters<typeof renderContent>[2] {
    return {
      related: this.#shown.related,
      printHref: this.printHref,
      viewPhoto: (id) => void this.#viewer?.show(id),
      comparePhotos: () => void this.#viewer?.compare(),
      relations: {
        hrefOf: this.hrefOf,
        merge: this.#officerActions().includes("mergeReport") ? (id) => void this.#merge(id) : undefined,
        mergeThere: (id) => {
          this.#mergeThere = { trackingId: id, into: trackingId };
        },
      },
    };
  }

  #renderDock(report: FullAgencyReport, session: FormSession) {
    const possible = this.#officerActions();
    const action = this.openAction;
    if (possible.length === 0 && !action) return nothing;
    return html`<div class="dock">
      <desk-action-bar .session=${session} .possible=${possible} .open=${action} .done=${this.done} .wordsOf=${(one: Action) => stringsForAction(one, report, session)}></desk-action-bar>
      ${
        action
          ? html`<desk-action-form
              .session=${session}
              .report=${report}
              .action=${action}
              .categories=${this.categories}
              .related=${this.#shown.related}
            ></desk-action-form>`
          : nothing
      }
    </div>`;
  }

  override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener("desk-action", (event) =>
      this.open((event as CustomEvent<{ action: Action }>).detail.action),
    );
    root.addEventListener("desk-cancel", () => {
      this.action = null;
      this.#leaveForm();
    });
    root.addEventListener("desk-leave", () => this.#leaveForm());
    root.addEventListener("desk-action-done", (event) => this.#onActionDone(event as never));
    root.addEventListener("desk-changed", (event) =>
      this.#shown.take((event as CustomEvent<{ report: AgencyReport }>).detail.report),
    );
  }
}
