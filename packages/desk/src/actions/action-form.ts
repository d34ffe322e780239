import type { Category, FullAgencyReport } from "@lapor/sdk";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { type Draft, subjectOf } from "../drafts/tab-draft.ts";
import { ChosenFiles } from "../fields/chosen-files.ts";
import { focusControl } from "../keyboard/focus-control.ts";
import { pauseMs } from "../keyboard/key-guard.ts";
import { type Action, isFrequent } from "../report/possible-actions.ts";
import type { RelatedReport } from "../report/related.ts";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import { firstField } from "./action-fields.ts";
import { actionFormStyles } from "./action-form-styles.ts";
import { stringsForAction } from "./action-strings.ts";
import { renderFailure } from "./failure-banner.ts";
import { type FormSession, renderFields } from "./field.ts";
import { FormDraft } from "./form-draft.ts";
import { renderLimits, renderTarget, targetInWords } from "./form-foot.ts";
import { FormSending } from "./form-sending.ts";
import { FormTemplates } from "./form-templates.ts";
import { PreviewCategories, previewOf, renderPreview } from "./preview.ts";

/**
 * The form for one action on one report. Typed text survives reloads, failures and changes by colleagues
 * until it is sent.
 * @fires desk-action-done - `report`, `action` and `andNext`: the action was taken.
 * @fires desk-changed - `report`: a colleague changed the report.
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
    isPreviewing: { state: true },
  };
  declare session: FormSession;
  declare report: FullAgencyReport;
  declare action: Action;
  declare categories: readonly Category[];
  declare related: readonly RelatedReport[];
  declare isPreviewing: boolean;
  readonly #draft = new FormDraft(this);
  readonly #files = new ChosenFiles(this);
  readonly #templates = new FormTemplates(this, this.#draft);
  readonly #sending = new FormSending(this, this.#draft, this.#files);
  readonly #previewCategories = new PreviewCategories(this);
  /** The time when the form was opened, or reopened by its shortcut. */
  #openedAt = 0;

  constructor() {
    super();
    // Listens in the capture phase because a select stops the propagation of its key events.
    this.addEventListener("keydown", this.#onKey, { capture: true });
    this.isPreviewing = false;
  }

  get unitId(): string | undefined {
    return this.#templates.unitId;
  }

  override willUpdate(): void {
    const subject = subjectOf(this.action, this.report.trackingId);
    if (subject === this.#draft.subject) return;
    this.#draft.open(subject);
    this.#sending.reset();
    this.#files.clear();
    void this.#templates.load();
  }

  /** Moves the focus to the first field to fill in. */
  override focus(): void {
    this.#openedAt = performance.now();
    tell(this, "desk-opened");
    void this.updateComplete.then(() => {
      const field = firstField(this.#draft.fields, this.#draft.values);
      if (field) void this.focusField(field.member);
    });
  }

  /** Fills in fields as if the officer had typed the values. */
  async fill(values: Draft): Promise<void> {
    await this.updateComplete;
    for (const [member, value] of Object.entries(values)) this.#draft.set(member, value);
  }

  /** The form's frame takes the focus until the control is ready, so no key press reaches another element. */
  async focusField(member: string): Promise<void> {
    if (!this.matches(":focus-within")) this.renderRoot.querySelector<HTMLElement>(".frame")?.focus();
    await focusControl(this.renderRoot.querySelector<HTMLElement>(`[data-member="${member}"]`));
  }

  async send(andNext = false): Promise<void> {
    await this.#sending.send(andNext);
  }

  /** The second click of a double click was meant for the control that the first click replaced. */
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

  override render(): TemplateResult {
    const { session, report, action } = this;
    const { strings } = session;
    const { fields, values, faults } = this.#draft;
    const { failure, isSending } = this.#sending;
    const words = stringsForAction(action, report, session);
    const context = {
      session,
      report,
      draft: values,
      faults,
      categories: this.categories,
      related: this.related,
      set: (member: string, value: string | boolean) => this.#draft.set(member, value),
    };
    return html`<div class="frame" tabindex="-1">
      <form
        class=${action}
        aria-label=${words.name}
        @keydown=${(event: KeyboardEvent) => event.key === "Escape" && tell(this, "desk-leave")}
        @submit=${(event: Event) => event.preventDefault()}
      >
        ${isFrequent(action) ? nothing : html`<p class="quiet small">${words.meaning}</p>`} ${failure ? renderFailure(failure, action, report, session, () => void this.send()) : nothing}
        ${this.#templates.render()}
        <div class="fields">${renderFields(action, fields, context)}</div>
        ${this.#templates.renderUnit()} ${this.isPreviewing ? this.#renderPreview() : nothing}
        ${action === "answerReport" ? this.#files.renderList(session) : nothing}
        <div class="buttons">
          <p class="about quiet small">${renderTarget(report, session)} ${renderLimits(fields, values, session)}</p>
          <wa-button
            size="s"
            variant="brand"
            ?loading=${isSending}
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
                  ?disabled=${isSending}
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

  #renderPreview() {
    const { session, report, action } = this;
    const categories = this.#previewCategories.get(session, this.categories);
    return renderPreview(previewOf(action, report, this.#draft.values, categories), session);
  }
}
