import { type AnswerTemplate, type Category, type FullAgencyReport, isLaporError } from "@lapor/sdk";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { attemptKey, settleAttempt } from "../drafts/attempt.ts";
import { DraftAutosave } from "../drafts/server-draft.ts";
import { type Draft, forgetDraft, keepDraft, readDraft, subjectOf } from "../drafts/tab-draft.ts";
import { ChosenFiles } from "../fields/chosen-files.ts";
import { focusControl } from "../keyboard/focus-control.ts";
import { pauseMs } from "../keyboard/key-guard.ts";
import { type Action, isFrequent, possibleActions } from "../report/possible-actions.ts";
import type { RelatedReport } from "../report/related.ts";
import type { AgencyStaff } from "../session/agency.ts";
import { officerOf } from "../session/role.ts";
import type { ChannelContext, Session, StorageContext } from "../session/session.ts";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import {
  bodyOf,
  type Field,
  faultsOf,
  fieldsOf,
  firstField,
  initialDraft,
  typedOf,
} from "./action-fields.ts";
import { actionFormStyles } from "./action-form-styles.ts";
import { stringsForAction, unitWords } from "./action-strings.ts";
import { renderFailure } from "./failure-banner.ts";
import type { FormSession } from "./field.ts";
import { renderFields } from "./field.ts";
import { renderLimits, renderTarget, targetInWords } from "./form-foot.ts";
import { actionOf, draftOf, hasTemplates, unitOf } from "./macros.ts";
import { PreviewCategories, previewOf, renderPreview } from "./preview.ts";
import { type Failure, failureOf, faultsOfRefusal, sendAction } from "./send-action.ts";

/**
 * The form of one action on one report. What is typed stays until it is sent: through reloads, failures, and
 * changes by colleagues.
 * @fires desk-action-done - `report`, `action` and `andNext`: the action was taken.
 * @fires desk-changed - `report`: a colleague's change was found.
 * @fires desk-cancel - The officer closed the form.
 * @fires desk-opened - The officer opened the form.
 * @fires desk-leave - The officer leaves the fields; the form stays open.
 */
export class DeskActionForm extends LitElement {
  static override styles = [baseStyles, actionFormStyles];
  static override properties = {
    session: { attribute: false },
    report: { attribute: false },
    action: { attribute: false },
    categories: { attribute: false },
    related: { attribute: false },
    typed: { state: true },
    faults: { state: true },
    failure: { state: true },
    isSending: { state: true },
    templates: { state: true },
    isPreviewing: { state: true },
  };
  declare session: FormSession | undefined;
  declare report: FullAgencyReport | undefined;
  declare action: Action | undefined;
  declare categories: readonly Category[];
  declare related: readonly RelatedReport[];
  /** The values that the officer changed; the others follow the report. */
  declare typed: Draft;
  declare faults: ReadonlyMap<string, string>;
  declare failure: Failure | undefined;
  declare isSending: boolean;
  declare templates: readonly AnswerTemplate[];
  declare isPreviewing: boolean;
  readonly #autosave = new DraftAutosave();
  readonly #files = new ChosenFiles(this);
  readonly #previewCategories = new PreviewCategories(this);
  #subject = "";
  /** When the form was opened, or opened again by its key. */
  #openedAt = 0;

  constructor() {
    super();
    // Before the controls: a select keeps its keys to itself.
    this.addEventListener("keydown", this.#onKey, { capture: true });
    this.categories = [];
    this.related = [];
    this.typed = {};
    this.faults = new Map();
    this.isSending = false;
    this.templates = [];
    this.isPreviewing = false;
  }

  get #fields(): Field[] {
    const { action, report, session } = this;
    return action && report && session ? fieldsOf(action, report, officerOf(session)) : [];
  }

  get #before(): Draft {
    const { action, report } = this;
    return action && report ? initialDraft(action, report) : {};
  }

  get #draft(): Draft {
    return { ...this.#before, ...this.typed };
  }

  override willUpdate(): void {
    const { action, report, session } = this;
    if (!action || !report || !session) return;
    const subject = subjectOf(action, report.trackingId);
    if (subject !== this.#subject) {
      void this.#autosave.flush();
      this.#subject = subject;
      this.faults = new Map();
      this.failure = undefined;
      this.isSending = false;
      this.#files.clear();
      this.typed = readDraft(session.storage, subject);
      this.templates = [];
      if (hasTemplates(action)) void this.#loadTemplates(subject);
    }
  }

  async #loadTemplates(subject: string): Promise<void> {
    const { session, report } = this;
    if (!session || !report) return;
    try {
      const query = { trackingId: report.trackingId };
      const { data } = await session.client.listAnswerTemplates(query, { locale: session.language });
      if (subject === this.#subject) this.templates = data;
    } catch (error) {
      // National triage has none, and an answer can be written without.
      if (!isLaporError(error)) throw error;
    }
  }

  /** Puts the cursor where the officer has to write. */
  override focus(): void {
    this.#openedAt = performance.now();
    tell(this, "desk-opened");
    void this.updateComplete.then(() => {
      const field = firstField(this.#fields, this.#draft);
      if (field) void this.#focusField(field.member);
    });
  }

  #set(member: string, value: string | boolean): void {
    this.typed = typedOf({ ...this.typed, [member]: value }, this.#before);
    if (this.faults.has(member)) this.faults = new Map([...this.faults].filter(([name]) => name !== member));
    this.#keep();
  }

  /** Fills in fields as if the officer had typed the values. */
  async fill(values: Draft): Promise<void> {
    await this.updateComplete;
    for (const [member, value] of Object.entries(values)) this.#set(member, value);
  }

  #keep(): void {
    const { session, report, action } = this;
    if (!session || !report || !action) return;
    keepDraft(session.storage, this.#subject, this.typed);
    this.#autosave.schedule(session, action, report.trackingId, this.typed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#autosave.flush();
  }

  /** Checks the fields, and puts the cursor into the first one that cannot be sent. */
  #isComplete(): boolean {
    this.faults = faultsOf(this.#fields, this.#draft, this.session!.strings, this.#before);
    const [first] = this.faults.keys();
    if (first) void this.#focusField(first);
    return this.faults.size === 0;
  }

  /** The form itself has the focus until the control can take it, so that no key goes elsewhere. */
  async #focusField(member: string): Promise<void> {
    if (!this.matches(":focus-within")) this.renderRoot.querySelector<HTMLElement>(".frame")?.focus();
    await focusControl(this.renderRoot.querySelector<HTMLElement>(`[data-member="${member}"]`));
  }

  /** Sends the action once, however often it is asked for meanwhile. */
  async send(andNext = false): Promise<void> {
    const { session, report, action } = this;
    if (!session || !report || !action || this.isSending || !this.#isComplete()) return;
    const subject = this.#subject;
    const unitId = this.#unitId;
    // Before the upload: meanwhile, the officer can open another action.
    const fields = bodyOf(this.#fields, this.#draft, this.#before);
    this.isSending = true;
    this.failure = undefined;
    try {
      const attachmentIds = await this.#files.upload(session);
      const body = { ...fields, ...(attachmentIds.length && { attachmentIds }) };
      const assigned = unitId ? await this.#assign(session, report, action, { unitId }) : report;
      const options = {
        idempotencyKey: attemptKey(session.storage, subject, body),
        locale: session.language,
      };
      const after = await sendAction(session.client, action, assigned, body, options);
      settleAttempt(session.storage, subject);
      forgetDraft(session.storage, subject);
      const isStillOpen = subject === this.#subject;
      if (isStillOpen) {
        this.#autosave.cancel();
        this.#files.clear();
        this.#subject = "";
      }
      tell(this, "desk-action-done", { report: after, action, andNext: andNext && isStillOpen });
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) throw error;
      if (failure.kind !== "unsent") settleAttempt(session.storage, subject);
      if (subject === this.#subject) await this.#show(failure);
    } finally {
      if (subject === this.#subject || this.#subject === "") this.isSending = false;
    }
  }

  get #unitId(): string | undefined {
    const { session, report, action, typed } = this;
    if (!session || !report || !action) return undefined;
    return unitOf(action, typed, report, possibleActions(report, officerOf(session)));
  }

  /** Assigns the report to the unit of the macro, before its action: an answered one can no longer be assigned. */
  async #assign(
    session: Pick<Session, "client" | "language"> & StorageContext,
    report: FullAgencyReport,
    action: Action,
    body: { unitId: string },
  ): Promise<FullAgencyReport> {
    const subject = `${subjectOf("assignReport", report.trackingId)}:${action}`;
    const options = { idempotencyKey: attemptKey(session.storage, subject, body), locale: session.language };
    const assigned = await sendAction(session.client, "assignReport", report, body, options);
    settleAttempt(session.storage, subject);
    if (assigned.access !== "full") return report;
    tell(this, "desk-changed", { report: assigned });
    return assigned;
  }

  #useTemplate(template: AnswerTemplate): void {
    const { session, report } = this;
    const action = actionOf(template);
    if (!session || !report || !action) return;
    const subject = subjectOf(action, report.trackingId);
    const draft = draftOf(template, action, readDraft(session.storage, subject), this.templates);
    keepDraft(session.storage, subject, draft);
    if (action === this.action) {
      this.typed = draft;
      this.#keep();
    } else tell(this, "desk-action", { action });
  }

  async #show(failure: Failure): Promise<void> {
    const { session, report } = this;
    if (!session || !report) return;
    this.failure = failure;
    if (failure.kind === "refused") {
      const faults = faultsOfRefusal(failure, this.#fields);
      this.faults = new Map(faults);
      const [first] = faults;
      if (first) void this.#focusField(first[0]);
    }
    if (failure.kind !== "conflict") return;
    try {
      const fresh = await session.client.getAgencyReport(report.trackingId, { locale: session.language });
      tell(this, "desk-changed", { report: fresh });
    } catch (error) {
      // Offline again: the words stay, and the next attempt finds the change.
      if (!isLaporError(error)) throw error;
    }
  }

  /** The second click of a double click is meant for what was there before. */
  #press({ detail: count }: MouseEvent, andNext = false): void {
    if (count < 2) void this.send(andNext);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      const isSeen = event.timeStamp - this.#openedAt >= pauseMs;
      if (isSeen && !event.repeat) void this.send(event.shiftKey);
    } else if (event.key === "Escape") {
      const select = event.composedPath().find((one) => (one as Element).localName === "wa-select");
      if (select && !(select as HTMLElement & { open: boolean }).open) tell(this, "desk-leave");
    }
  };

  override render(): TemplateResult | typeof nothing {
    const { session, report, action, failure } = this;
    if (!session || !report || !action) return nothing;
    const { strings } = session;
    const words = stringsForAction(action, report, session);
    const fields = this.#fields;
    const context = {
      session,
      report,
      draft: this.#draft,
      faults: this.faults,
      categories: this.categories,
      related: this.related,
      set: (member: string, value: string | boolean) => this.#set(member, value),
    };
    return html`<div class="frame" tabindex="-1">
      <form
        class=${action}
        aria-label=${words.name}
        @keydown=${(event: KeyboardEvent) => event.key === "Escape" && tell(this, "desk-leave")}
        @submit=${(event: Event) => event.preventDefault()}
      >
        ${isFrequent(action) ? nothing : html`<p class="quiet small">${words.meaning}</p>`} ${failure ? renderFailure(failure, action, report, session, () => void this.send()) : nothing}
        ${this.#renderTemplates(session)}
        <div class="fields">${renderFields(action, fields, context)}</div>
        ${this.#renderUnit(session)} ${this.isPreviewing ? this.#renderPreview(session) : nothing}
        ${action === "answerReport" ? this.#files.renderList(session) : nothing}
        <div class="buttons">
          <p class="about quiet small">${renderTarget(report, session)} ${renderLimits(fields, this.#draft, session)}</p>
          <wa-button
            size="s"
            variant="brand"
            ?loading=${this.isSending}
            title="${targetInWords(report, session)} (Ctrl+Enter)"
            @click=${(event: MouseEvent) => this.#press(event)}
            >${words.send}</wa-button
          >
          ${
            action === "addNote"
              ? nothing
              : html`<wa-button
                  size="s"
                  appearance="outlined"
                  ?disabled=${this.isSending}
                  title="${targetInWords(report, session)} (Ctrl+Shift+Enter)"
                  @click=${(event: MouseEvent) => this.#press(event, true)}
                  >${strings.sendAndNext}</wa-button
                >`
          }
          <div class="tools small">
            ${action === "answerReport" ? this.#files.renderPicker(session) : nothing}
            ${
              action === "addNote"
                ? nothing
                : html`<button
                    type="button"
                    class="plain"
                    aria-pressed=${this.isPreviewing}
                    @click=${() => {
                      this.isPreviewing = !this.isPreviewing;
                    }}
                  >
                    ${strings.preview}
                  </button>`
            }
            <button type="button" class="plain" @click=${() => tell(this, "desk-cancel")}>${strings.cancel}</button>
          </div>
        </div>
      </form>
    </div>`;
  }

  #renderTemplates({ strings }: Pick<Session, "strings">) {
    const { session, report } = this;
    if (!session || !report) return nothing;
    const possible = possibleActions(report, officerOf(session));
    const usable = this.templates.flatMap((template) => {
      const action = actionOf(template);
      return action && possible.includes(action) ? [{ template, action }] : [];
    });
    if (usable.length === 0) return nothing;
    return html`<div class="templates">
      <span class="quiet small">${strings.templates.use}:</span>
      ${usable.map(
        ({ template, action }) =>
          html`<button type="button" class="plain" @click=${() => this.#useTemplate(template)}>
            ${template.name}${action === this.action ? nothing : html`<span class="quiet small">&nbsp;· ${strings.actions[action].name}</span>`}
          </button>`,
      )}
    </div>`;
  }

  /** The unit of the macro, which can be left out. */
  #renderUnit({ strings, units }: Pick<Session, "strings"> & Pick<AgencyStaff, "units">) {
    const unit = units.find(({ id }) => id === this.#unitId);
    if (!unit || !this.report) return nothing;
    return html`<p class="small">
      ${unitWords(unit.name, this.report, strings)}
      <button type="button" class="plain" @click=${() => this.#set("unitId", "")}>${strings.templates.noUnit}</button>
    </p>`;
  }

  #renderPreview(session: Session & ChannelContext) {
    const { action, report } = this;
    if (!action || !report) return nothing;
    const categories = this.#previewCategories.get(session, this.categories);
    return renderPreview(previewOf(action, report, this.#draft, categories), session);
  }
}
