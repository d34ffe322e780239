import {
  type AgencyReportSummary,
  type AnswerTemplate,
  type Category,
  type FullAgencyReport,
  isLaporError,
} from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { type Office, officerOf, tell } from "../office.ts";
import { actorName, entryTitle } from "../report/timeline.ts";
import { baseStyles } from "../style/base-styles.ts";
import { bodyOf, type Fault, type Field, faultOf, fieldsOf, initialDraft } from "./act-fields.ts";
import { actFormStyles } from "./act-form-styles.ts";
import {
  attemptKey,
  type Draft,
  forgetDraft,
  hasDraft,
  keepDraft,
  readDraft,
  settleAttempt,
  subjectOf,
} from "./attempt.ts";
import { ChosenFiles } from "./chosen-files.ts";
import { renderField } from "./field.ts";
import { type Act, isFrequent, possibleActs } from "./possible-acts.ts";
import { type Failure, failureOf, sendAct } from "./send-act.ts";

/**
 * The form of one act on one report. What is typed stays until it is sent: through reloads, failures, and
 * changes by colleagues.
 * @fires desk-acted - `report`, `act` and `andNext`: the act was taken.
 * @fires desk-changed - `report`: a colleague's change was found.
 * @fires desk-cancel - The officer closed the form.
 */
export class DeskActForm extends LitElement {
  static override styles = [baseStyles, actFormStyles];
  static override properties = {
    office: { attribute: false },
    report: { attribute: false },
    act: { attribute: false },
    categories: { attribute: false },
    related: { attribute: false },
    draft: { state: true },
    faults: { state: true },
    failure: { state: true },
    isSending: { state: true },
    templates: { state: true },
    isPreviewing: { state: true },
  };
  declare office: Office | undefined;
  declare report: FullAgencyReport | undefined;
  declare act: Act | undefined;
  declare categories: readonly Category[];
  declare related: readonly AgencyReportSummary[];
  declare draft: Draft;
  declare faults: ReadonlyMap<string, string>;
  declare failure: Failure | undefined;
  declare isSending: boolean;
  declare templates: readonly AnswerTemplate[];
  declare isPreviewing: boolean;
  readonly #files = new ChosenFiles(this);
  #subject = "";

  constructor() {
    super();
    this.categories = [];
    this.related = [];
    this.draft = {};
    this.faults = new Map();
    this.isSending = false;
    this.templates = [];
    this.isPreviewing = false;
  }

  get #fields(): Field[] {
    const { act, report, office } = this;
    return act && report && office ? fieldsOf(act, report, officerOf(office)) : [];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { act, report, office } = this;
    if (!act || !report || !office) return;
    const subject = subjectOf(act, report.trackingId);
    if (subject !== this.#subject) {
      this.#subject = subject;
      this.faults = new Map();
      this.failure = undefined;
      this.isSending = false;
      this.#files.clear();
      this.draft = { ...initialDraft(act, report), ...readDraft(office.shelf, subject) };
      this.templates = [];
      if (act === "answerReport") void this.#loadTemplates(subject);
    } else if (changed.has("report") && !hasDraft(office.shelf, subject)) {
      // Nothing was typed, so that the form shows the report as it is now.
      this.draft = initialDraft(act, report);
    }
  }

  async #loadTemplates(subject: string): Promise<void> {
    const { office, report } = this;
    if (!office || !report) return;
    try {
      const query = { trackingId: report.trackingId };
      const { data } = await office.client.listAnswerTemplates(query, { locale: office.language });
      if (subject === this.#subject) this.templates = data;
    } catch (error) {
      // National triage has none, and an answer can be written without.
      if (!isLaporError(error)) throw error;
    }
  }

  /**
   * Puts the cursor where the officer has to write: into the first required field, or else into the message.
   */
  override focus(): void {
    void this.updateComplete.then(() => {
      const fields = this.#fields;
      const field =
        fields.find(({ required, kind }) => required && kind !== "archiveReason") ?? fields.at(-1);
      if (field) this.#focusField(field.member);
    });
  }

  #set(member: string, value: string | boolean): void {
    const { office } = this;
    this.draft = { ...this.draft, [member]: value };
    if (this.faults.has(member)) this.faults = new Map([...this.faults].filter(([name]) => name !== member));
    if (office) keepDraft(office.shelf, this.#subject, this.draft);
  }

  /** Checks the fields, and puts the cursor into the first one that cannot be sent. */
  #isComplete(): boolean {
    const { strings } = this.office!;
    const inWords = (fault: Fault): string =>
      fault.problem === "required" ? strings.required : strings[fault.problem](fault.by);
    const faults = new Map<string, string>();
    for (const field of this.#fields) {
      const fault = faultOf(field, this.draft[field.member]);
      if (fault) faults.set(field.member, inWords(fault));
    }
    this.faults = faults;
    const [first] = faults.keys();
    if (first) this.#focusField(first);
    return faults.size === 0;
  }

  #focusField(member: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-member="${member}"]`)?.focus();
  }

  /** Sends the act once, however often it is asked for meanwhile. */
  async send(andNext = false): Promise<void> {
    const { office, report, act } = this;
    if (!office || !report || !act || this.isSending || !this.#isComplete()) return;
    const subject = this.#subject;
    this.isSending = true;
    this.failure = undefined;
    try {
      const attachmentIds = await this.#files.upload(office);
      const body = {
        ...bodyOf(this.#fields, this.draft, initialDraft(act, report)),
        ...(attachmentIds.length && { attachmentIds }),
      };
      const options = { idempotencyKey: attemptKey(office.shelf, subject, body), locale: office.language };
      const after = await sendAct(office.client, act, report, body, options);
      settleAttempt(office.shelf, subject);
      forgetDraft(office.shelf, subject);
      this.#files.clear();
      if (subject === this.#subject) this.#subject = "";
      tell(this, "desk-acted", { report: after, act, andNext });
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) throw error;
      if (failure.kind !== "unsent") settleAttempt(office.shelf, subject);
      if (subject === this.#subject) await this.#show(failure);
    } finally {
      if (subject === this.#subject || this.#subject === "") this.isSending = false;
    }
  }

  async #show(failure: Failure): Promise<void> {
    const { office, report } = this;
    if (!office || !report) return;
    this.failure = failure;
    if (failure.kind === "refused") {
      const members = new Set(this.#fields.map(({ member }) => member));
      const faults = failure.fields.flatMap((field): [string, string][] => {
        const member = field.pointer?.slice(2).split("/")[0] ?? "";
        return members.has(member) ? [[member, field.message]] : [];
      });
      this.faults = new Map(faults);
      const [first] = faults;
      if (first) this.#focusField(first[0]);
    }
    if (failure.kind !== "conflict") return;
    try {
      const fresh = await office.client.getAgencyReport(report.trackingId, { locale: office.language });
      tell(this, "desk-changed", { report: fresh });
    } catch (error) {
      // Offline again: the words stay, and the next attempt finds the change.
      if (!isLaporError(error)) throw error;
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.send(event.shiftKey);
    } else if (event.key === "Escape") (event.target as HTMLElement).blur();
  }

  override render(): TemplateResult | typeof nothing {
    const { office, report, act } = this;
    if (!office || !report || !act) return nothing;
    const { strings } = office;
    const words = strings.acts[act];
    const fields = this.#fields;
    const context = {
      office,
      report,
      draft: this.draft,
      faults: this.faults,
      categories: this.categories,
      related: this.related,
      set: (member: string, value: string | boolean) => this.#set(member, value),
    };
    const short = fields.filter(({ kind }) => ["classification", "category", "check"].includes(kind));
    return html`<div class="frame">
      <form
        aria-label=${words.name}
        @keydown=${this.#onKey}
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${isFrequent(act) ? nothing : html`<p class="quiet small">${words.meaning}</p>`} ${this.#renderFailure(office)}
        ${short.length ? html`<div class="row">${short.map((field) => renderField(field, context))}</div>` : nothing}
        ${this.#renderTemplates(office)}
        ${fields.filter((field) => !short.includes(field)).map((field) => renderField(field, context))}
        ${this.isPreviewing ? this.#renderPreview(office) : nothing}
        ${act === "answerReport" ? this.#files.renderList(office) : nothing}
        <div class="buttons">
          <wa-button size="s" variant="brand" ?loading=${this.isSending} title="Ctrl+Enter" @click=${() => this.send()}
            >${words.send}</wa-button
          >
          ${
            act === "addNote"
              ? nothing
              : html`<wa-button
                  size="s"
                  appearance="outlined"
                  ?disabled=${this.isSending}
                  title="Ctrl+Shift+Enter"
                  @click=${() => this.send(true)}
                  >${strings.sendAndNext}</wa-button
                >`
          }
          <div class="tools small">
            ${act === "answerReport" ? this.#files.renderPicker(office) : nothing}
            ${
              act === "addNote"
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

  #renderTemplates({ strings }: Office) {
    if (this.templates.length === 0) return nothing;
    return html`<div class="templates">
      <span class="quiet small">${strings.templates.use}:</span>
      ${this.templates.map(
        ({ name, text, rendered }) =>
          html`<button type="button" class="plain" @click=${() => this.#set("message", rendered ?? text)}>${name}</button>`,
      )}
    </div>`;
  }

  #renderPreview({ strings, me, channel }: Office) {
    const text = String(this.draft.message ?? this.draft.reason ?? "").trim();
    return html`<div class="preview">
      <b>${me.agency?.name ?? channel.identity.verificationTeam}</b>
      <p class=${text ? "" : "quiet"}>${text || strings.previewEmpty}</p>
    </div>`;
  }

  #renderFailure(office: Office) {
    const { failure, report, act } = this;
    if (!failure || !report || !act) return nothing;
    const { strings } = office;
    if (failure.kind === "unsent")
      return html`<div class="notice" role="alert">
        <span>${strings.unsent}</span>
        <wa-button size="s" @click=${() => this.send()}>${strings.retry}</wa-button>
      </div>`;
    if (failure.kind === "refused") return html`<div class="notice bad" role="alert">${failure.detail}</div>`;
    const last = report.timeline.at(-1);
    const isPossible = possibleActs(report, officerOf(office)).includes(act);
    return html`<div class="notice" role="alert">
      <b>${strings.conflict.heading}</b>
      ${last ? html`<span>${strings.conflict.last(entryTitle(last, office), actorName(last.actor, office))}</span>` : nothing}
      <span>${isPossible ? strings.conflict.keep : strings.conflict.impossible}</span>
      ${
        isPossible
          ? html`<wa-button size="s" @click=${() => this.send()}>${strings.conflict.sendAnyway}</wa-button>`
          : nothing
      }
    </div>`;
  }
}
