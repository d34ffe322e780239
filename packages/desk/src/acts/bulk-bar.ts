import {
  type AgencyReportSummary,
  type AnswerTemplate,
  type BulkResult,
  type Category,
  isLaporError,
} from "@lapor/sdk";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { type Office, officerOf, roleOf, tell } from "../office.ts";
import { baseStyles } from "../style/base-styles.ts";
import { bodyOf, type Field, faultOf, fieldsOf } from "./act-fields.ts";
import { actFormStyles } from "./act-form-styles.ts";
import { attemptKey, type Draft, settleAttempt } from "./attempt.ts";
import { renderField } from "./field.ts";

/** The acts that the contract takes on many reports. */
const bulkActs = [
  "assignReport",
  "transferReport",
  "requestInformation",
  "answerReport",
  "archiveReport",
] as const;
type BulkAct = (typeof bulkActs)[number];

const most = 100;

/**
 * One act on all ticked reports, with a result for each.
 * @fires desk-tick - `ticked`: empty, when the officer takes the choice back.
 * @fires desk-bulk - The act was taken: the list has changed.
 */
export class DeskBulkBar extends LitElement {
  static override styles = [
    baseStyles,
    actFormStyles,
    css`
      :host {
        display: block;
        border-top: 1px solid var(--line-strong);
        background: var(--page);
        max-height: 70vh;
        overflow-y: auto;
      }
      :host([hidden]) {
        display: none;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.5rem;
        padding: 0.5rem 1rem;
      }
      .bar .plain {
        font-size: 0.875rem;
      }
      .bar b {
        margin-inline-end: auto;
      }
      form {
        padding: 0.25rem 1rem 0.5rem;
      }
      .plain[aria-pressed="true"] {
        background: var(--accent-soft);
        font-weight: 600;
      }
      .results {
        padding: 0 1rem 0.75rem;
      }
    `,
  ];
  static override properties = {
    office: { attribute: false },
    rows: { attribute: false },
    categories: { attribute: false },
    act: { state: true },
    draft: { state: true },
    faults: { state: true },
    failure: { state: true },
    isSending: { state: true },
    results: { state: true },
    templates: { state: true },
  };
  declare office: Office | undefined;
  /** The ticked reports. */
  declare rows: readonly AgencyReportSummary[];
  declare categories: readonly Category[];
  declare act: BulkAct | undefined;
  declare draft: Draft;
  declare faults: ReadonlyMap<string, string>;
  declare failure: string | undefined;
  declare isSending: boolean;
  declare results: readonly BulkResult[] | undefined;
  declare templates: readonly AnswerTemplate[];

  constructor() {
    super();
    this.rows = [];
    this.categories = [];
    this.draft = {};
    this.faults = new Map();
    this.templates = [];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("rows") && this.rows.length > 0 && !changed.has("results")) this.results = undefined;
    this.hidden = this.rows.length === 0 && !this.results;
  }

  get #targets() {
    return this.rows.flatMap((row) =>
      row.access === "full" ? [{ trackingId: row.trackingId, version: row.version }] : [],
    );
  }

  get #fields(): Field[] {
    const { act, office } = this;
    if (!act || !office || act === "answerReport") return [];
    const anyReport = { classification: "aspiration", responsible: { kind: "national_triage" } } as const;
    return fieldsOf(act, anyReport, officerOf(office));
  }

  async #choose(act: BulkAct): Promise<void> {
    const { office } = this;
    this.act = this.act === act ? undefined : act;
    this.draft = act === "archiveReport" ? { reason: "not_public_service" } : {};
    this.faults = new Map();
    this.failure = undefined;
    if (act !== "answerReport" || !office || this.templates.length) return;
    try {
      this.templates = (await office.client.listAnswerTemplates({}, { locale: office.language })).data;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.failure = error.detail ?? office.strings.failed;
    }
  }

  async #send(): Promise<void> {
    const { office, act } = this;
    if (!office || !act || this.isSending) return;
    const faults = this.#fields.flatMap((field): [string, string][] => {
      const fault = faultOf(field, this.draft[field.member]);
      if (!fault) return [];
      const { strings } = office;
      return [
        [field.member, fault.problem === "required" ? strings.required : strings[fault.problem](fault.by)],
      ];
    });
    this.faults = new Map(faults);
    if (faults.length || (act === "answerReport" && !this.draft.templateId)) return;
    const input =
      act === "answerReport" ? { templateId: this.draft.templateId } : bodyOf(this.#fields, this.draft, {});
    const body = { step: { action: act, input }, reports: this.#targets };
    const subject = `bulk:${act}`;
    this.isSending = true;
    this.failure = undefined;
    try {
      const { results } = await office.client.actOnReports(body as never, {
        idempotencyKey: attemptKey(office.shelf, subject, body),
        locale: office.language,
      });
      settleAttempt(office.shelf, subject);
      this.results = results;
      this.act = undefined;
      const refused = results
        .filter(({ outcome }) => outcome === "refused")
        .map(({ trackingId }) => trackingId);
      tell(this, "desk-bulk", { refused });
    } catch (error) {
      if (!isLaporError(error)) throw error;
      if (!error.retryable && error.status !== undefined) settleAttempt(office.shelf, subject);
      this.failure =
        error.retryable || error.status === undefined
          ? office.strings.unsent
          : (error.detail ?? error.message);
    } finally {
      this.isSending = false;
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { office } = this;
    if (!office || (this.rows.length === 0 && !this.results)) return nothing;
    const { strings } = office;
    const { bulk, acts } = strings;
    const isAdmin = ["agency_admin", "national_admin"].includes(roleOf(office.me) ?? "");
    const possible = bulkActs.filter((act) => !(!isAdmin && ["assignReport", "archiveReport"].includes(act)));
    const count = this.#targets.length;
    return html`<section aria-label=${bulk.label}>
      ${this.#renderResults(office)}
      ${
        count
          ? html`<div class="bar">
                <b>${bulk.chosen(count)}</b>
                ${possible.map(
                  (act) =>
                    html`<button
                      type="button"
                      class="plain"
                      aria-pressed=${this.act === act}
                      @click=${() => this.#choose(act)}
                    >
                      ${acts[act].name}
                    </button>`,
                )}
                <button
                  type="button"
                  class="plain quiet"
                  @click=${() => tell(this, "desk-tick", { ticked: new Set() })}
                >
                  ${bulk.clear}
                </button>
              </div>
              ${this.act ? this.#renderForm(this.act, office, count) : nothing}`
          : nothing
      }
    </section>`;
  }

  #renderForm(act: BulkAct, office: Office, count: number) {
    const { strings } = office;
    const set = (member: string, value: string | boolean): void => {
      this.draft = { ...this.draft, [member]: value };
    };
    const context = {
      office,
      report: undefined,
      draft: this.draft,
      faults: this.faults,
      categories: this.categories,
      related: [],
      set,
    };
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <p class="quiet small">${strings.acts[act].meaning}</p>
      ${this.failure ? html`<div class="notice bad" role="alert">${this.failure}</div>` : nothing}
      ${
        act === "answerReport"
          ? html`<wa-select
              size="s"
              label=${strings.fields.template}
              @change=${(event: Event) => set("templateId", (event.target as HTMLInputElement).value)}
            >
              ${this.templates.map(({ id, name }) => html`<wa-option value=${id}>${name}</wa-option>`)}
            </wa-select>`
          : this.#fields.map((field) => renderField(field, context))
      }
      <div class="buttons">
        ${
          count > most
            ? html`<span>${strings.bulk.most}</span>`
            : html`<wa-button size="s" variant="brand" ?loading=${this.isSending} @click=${this.#send}
                >${strings.bulk.run(count)}</wa-button
              >`
        }
      </div>
    </form>`;
  }

  #renderResults({ strings }: Office) {
    const { results } = this;
    if (!results) return nothing;
    const refused = results.filter((result) => result.outcome === "refused");
    return html`<div class="results" role="status">
      <p>
        ${strings.bulk.done(results.length - refused.length)}
        ${refused.length ? html` · <span class="late">${strings.bulk.refused(refused.length)}</span>` : nothing}
        <button
          type="button"
          class="plain"
          @click=${() => {
            this.results = undefined;
          }}
        >
          ${strings.bulk.finished}
        </button>
      </p>
      <ul class="small">
        ${refused.map(
          (result) =>
            html`<li>${result.trackingId}: ${result.outcome === "refused" ? (result.problem.detail ?? result.problem.title) : ""}</li>`,
        )}
      </ul>
    </div>`;
  }
}
