import {
  type AgencyReportSummary,
  type AnswerTemplate,
  type BulkResult,
  type Category,
  isLaporError,
} from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { bodyOf, type Field, faultsOf, fieldsOf, firstField } from "../actions/action-fields.ts";
import { actionFormStyles } from "../actions/action-form-styles.ts";
import { generalActionStrings } from "../actions/action-strings.ts";
import type { FormSession } from "../actions/field.ts";
import { renderFields } from "../actions/field.ts";
import { renderLimits } from "../actions/form-foot.ts";
import { actionOf } from "../actions/macros.ts";
import type { Draft } from "../drafts/tab-draft.ts";
import { focusControl } from "../keyboard/focus-control.ts";
import { officerOf, roleOf } from "../session/role.ts";
import type { Session } from "../session/session.ts";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import { bulkBarStyles } from "./bulk-bar-styles.ts";
import { BulkRun, refusedIn } from "./bulk-run.ts";

const bulkActions = [
  "assignReport",
  "transferReport",
  "askReporter",
  "answerReport",
  "archiveReport",
] as const;
type BulkAction = (typeof bulkActions)[number];

const wordsOf = (action: BulkAction): string => (action === "transferReport" ? "reason" : "message");

/** The maximum number of refusals to list. All refused reports stay ticked. */
const mostListed = 200;

/**
 * Takes one action on all ticked reports and shows a result for each.
 * @fires desk-tick - `ticked`: empty when the selection is cleared; after an action, the remaining reports.
 * @fires desk-tick-all - The officer selects all reports in the list.
 * @fires desk-tick-stop - The officer stops loading all reports.
 * @fires desk-bulk-results - `results` of one batch, while the action continues.
 * @fires desk-bulk - The action has finished.
 * @fires desk-opened - The officer opened a form.
 */
export class DeskBulkBar extends LitElement {
  static override styles = [baseStyles, actionFormStyles, bulkBarStyles];
  static override properties = {
    session: { attribute: false },
    list: { attribute: false },
    rows: { attribute: false },
    canGrow: { attribute: false },
    isGrowing: { attribute: false },
    loaded: { attribute: false },
    categories: { attribute: false },
    action: { state: true },
    draft: { state: true },
    faults: { state: true },
    failure: { state: true },
    templates: { state: true },
  };
  declare session: FormSession;
  /** The name of the shown list. */
  declare list: string;
  declare rows: readonly AgencyReportSummary[];
  /** Whether the list has unticked reports that could be ticked. */
  declare canGrow: boolean;
  /** Whether the rest of the list is being loaded in order to be ticked. */
  declare isGrowing: boolean;
  /** The number of loaded rows in the list. */
  declare loaded: number;
  declare categories: readonly Category[];
  declare action: BulkAction | undefined;
  declare draft: Draft;
  declare faults: ReadonlyMap<string, string>;
  declare failure: string | undefined;
  declare templates: readonly AnswerTemplate[];

  /** The message to the reporters. It is kept when another action is chosen. */
  #words = "";
  readonly #run = new BulkRun(this);
  /** The reports that were ticked when the form was opened. The form is sent to no other reports. */
  #openedFor: ReadonlySet<string> = new Set();
  /** The reports that the shown outcome is about. Ticking any other report hides the outcome. */
  #outcomeFor: ReadonlySet<string> = new Set();

  constructor() {
    super();
    this.list = "";
    this.rows = [];
    this.categories = [];
    this.draft = {};
    this.faults = new Map();
    this.templates = [];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const run = this.#run;
    const isOther = this.rows.some(({ trackingId }) => !this.#outcomeFor.has(trackingId));
    // A new selection makes the last action's outcome obsolete.
    if (changed.has("rows") && isOther && !run.isRunning) run.results = undefined;
    this.hidden = this.rows.length === 0 && !run.results;
    if (this.rows.length === 0) this.action = undefined;
  }

  get #ticked(): readonly (AgencyReportSummary & { access: "full" })[] {
    return this.rows.filter((row) => row.access === "full");
  }

  get #targets(): readonly (AgencyReportSummary & { access: "full" })[] {
    return this.#ticked.filter(({ trackingId }) => this.#openedFor.has(trackingId));
  }

  /** Adds all reports that are now ticked to the open form. */
  #include(): void {
    this.#openedFor = new Set(this.#ticked.map(({ trackingId }) => trackingId));
    this.requestUpdate();
  }

  get #fields(): Field[] {
    const { action, session } = this;
    if (!action || action === "answerReport") return [];
    const anyReport = {
      classification: "aspiration",
      status: "submitted",
      responsible: { kind: "national_triage" },
    } as const;
    return fieldsOf(action, anyReport, officerOf(session));
  }

  async #choose(action: BulkAction): Promise<void> {
    const { session } = this;
    this.action = this.action === action ? undefined : action;
    this.draft = {
      ...(action === "archiveReport" && { reason: "not_public_service" }),
      ...(this.#words && { [wordsOf(action)]: this.#words }),
    };
    this.faults = new Map();
    this.failure = undefined;
    this.#include();
    if (this.action) this.#open();
    if (action !== "answerReport" || this.templates.length) return;
    try {
      const { data } = await session.client.listAnswerTemplates({}, { locale: session.language });
      this.templates = data.filter((template) => actionOf(template) === "answerReport");
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.failure = error.detail ?? session.strings.failed;
    }
  }

  #open(): void {
    tell(this, "desk-opened");
    void this.updateComplete.then(() => {
      const member = firstField(this.#fields, this.draft)?.member ?? "templateId";
      void focusControl(this.renderRoot.querySelector<HTMLElement>(`[data-member="${member}"]`));
    });
  }

  async #send({ detail: clicks }: MouseEvent): Promise<void> {
    if (clicks > 1) return;
    const { session, action } = this;
    const run = this.#run;
    if (!action || run.isRunning) return;
    this.faults = faultsOf(this.#fields, this.draft, session.strings);
    if (this.faults.size || (action === "answerReport" && !this.draft.templateId)) return;
    const input =
      action === "answerReport"
        ? { templateId: this.draft.templateId }
        : bodyOf(this.#fields, this.draft, {});
    const { client, storage, language, strings } = session;
    const reports = this.#targets;
    const { list } = this;
    this.#outcomeFor = new Set(reports.map(({ trackingId }) => trackingId));
    this.failure = undefined;
    const error = await run.start(
      { action: { operation: action, input } as never, reports },
      {
        ...{ client, storage, language },
        onResults: (results) => tell(this, "desk-bulk-results", { results }),
      },
    );
    this.#outcomeFor = run.left;
    if (error)
      this.failure =
        error.retryable || error.status === undefined ? strings.unsent : (error.detail ?? error.message);
    else {
      this.action = undefined;
      this.#words = "";
    }
    if (list === this.list) tell(this, "desk-tick", { ticked: run.left });
    tell(this, "desk-bulk");
  }

  override render(): TemplateResult | typeof nothing {
    const { session } = this;
    const run = this.#run;
    if (this.rows.length === 0 && !run.results) return nothing;
    const { strings } = session;
    const { bulk } = strings;
    const isAdmin = ["agency_admin", "national_admin"].includes(roleOf(session.me) ?? "");
    const possible = bulkActions.filter(
      (action) => !(!isAdmin && ["assignReport", "archiveReport"].includes(action)),
    );
    const count = this.#ticked.length;
    return html`<section aria-label=${bulk.label}>
      ${this.#renderState(session)} ${this.#renderRefused(session)}
      ${
        count && !run.isRunning
          ? html`<div class="bar">
                <b>${bulk.chosen(count)}</b>
                ${
                  this.canGrow && !this.isGrowing
                    ? html`<button type="button" class="plain" @click=${() => tell(this, "desk-tick-all")}>
                        ${bulk.all}
                      </button>`
                    : nothing
                }
                ${possible.map(
                  (action) =>
                    html`<button
                      type="button"
                      class="plain"
                      aria-pressed=${this.action === action}
                      @click=${() => this.#choose(action)}
                    >
                      ${generalActionStrings(action, session).name}
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
              ${this.action ? this.#renderForm(this.action, session) : nothing}`
          : nothing
      }
    </section>`;
  }

  #renderForm(action: BulkAction, session: FormSession) {
    const { strings } = session;
    const count = this.#targets.length;
    const added = this.#ticked.length - count;
    const set = (member: string, value: string | boolean): void => {
      this.draft = { ...this.draft, [member]: value };
      if (member === wordsOf(action)) this.#words = String(value);
    };
    const context = {
      session,
      report: undefined,
      draft: this.draft,
      faults: this.faults,
      categories: this.categories,
      related: [],
      set,
    };
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <p class="quiet small">${generalActionStrings(action, session).meaning}</p>
      ${this.#renderVerified(action, session)}
      ${this.failure ? html`<div class="banner bad" role="alert">${this.failure}</div>` : nothing}
      ${
        action === "answerReport"
          ? html`<wa-select
              size="s"
              data-member="templateId"
              label=${strings.fields.template}
              @change=${(event: Event) => set("templateId", (event.target as HTMLInputElement).value)}
            >
              ${this.templates.map(({ id, name }) => html`<wa-option value=${id}>${name}</wa-option>`)}
            </wa-select>`
          : renderFields(action, this.#fields, context)
      }
      <div class="buttons">
        <p class="about quiet small">
          ${
            added
              ? html`<span>
                  ${strings.bulk.added(added)}
                  <button type="button" class="plain" @click=${this.#include}>${strings.bulk.include}</button>
                </span>`
              : nothing
          }
          ${renderLimits(this.#fields, this.draft, session)}
        </p>
        <wa-button size="s" variant="brand" ?disabled=${count === 0} @click=${this.#send}
          >${strings.bulk.run(count)}</wa-button
        >
      </div>
    </form>`;
  }

  /** Renders how many reports the assignment also verifies. */
  #renderVerified(action: BulkAction, { strings }: Pick<Session, "strings">) {
    const unverified = this.#targets.filter((row) => row.dueStage === "agency_verification").length;
    return action === "assignReport" && unverified > 0
      ? html`<p class="banner">${strings.bulk.verifies(unverified)}</p>`
      : nothing;
  }

  /**
   * Renders the action's progress or outcome, in a permanent live region because screen readers announce only
   * changes.
   */
  #renderState(session: Pick<Session, "strings">): TemplateResult {
    const { bulk } = session.strings;
    const { isRunning, isStopping, results, total } = this.#run;
    const words = this.isGrowing
      ? bulk.loading(this.loaded)
      : isRunning
        ? isStopping
          ? bulk.stopping
          : bulk.progress(results?.length ?? 0, total)
        : results
          ? this.#outcomeOf(results, session)
          : nothing;
    return html`<div class="state ${words === nothing ? "" : "shown"}">
      <p role="status">${words}</p>
      ${isRunning ? html`<progress aria-label=${bulk.label} max=${total} .value=${results?.length ?? 0}></progress>` : nothing}
      ${
        this.isGrowing || isRunning
          ? html`<wa-button size="s" appearance="outlined" ?disabled=${isStopping} @click=${this.#stop}
              >${bulk.stop}</wa-button
            >`
          : results
            ? html`<button type="button" class="plain" @click=${() => this.#run.forget()}>
                ${bulk.finished}
              </button>`
            : nothing
      }
    </div>`;
  }

  #stop(): void {
    if (this.isGrowing) tell(this, "desk-tick-stop");
    else this.#run.stop();
  }

  #outcomeOf(results: readonly BulkResult[], { strings }: Pick<Session, "strings">): string {
    const { bulk } = strings;
    const refused = refusedIn(results).length;
    const left = this.#run.total - results.length;
    const parts = [
      bulk.done(results.length - refused),
      refused ? bulk.refused(refused) : "",
      left ? bulk.left(left) : "",
    ];
    return parts.filter(Boolean).join(" · ");
  }

  #renderRefused({ strings }: Pick<Session, "strings">) {
    const refused = refusedIn(this.#run.results ?? []);
    if (this.#run.isRunning || refused.length === 0) return nothing;
    return html`<ul class="refused small">
      ${refused
        .slice(0, mostListed)
        .map(({ trackingId, problem }) => html`<li>${trackingId}: ${problem.detail ?? problem.title}</li>`)}
      ${refused.length > mostListed ? html`<li>${strings.bulk.others(refused.length - mostListed)}</li>` : nothing}
    </ul>`;
  }
}
