import { type AgencySuggestionList, type AgencySummary, isLaporError } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { focusControl } from "../keyboard/focus-control.ts";
import type { Session } from "../session/session.ts";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import { pickerStyles } from "./picker-styles.ts";

/** Returns a score as a level, because a percentage would look more precise than the score is. */
const certaintyOf = (score: number): "high" | "medium" | "low" =>
  score >= 0.8 ? "high" : score >= 0.5 ? "medium" : "low";

/**
 * Selects an agency from suggestions based on the report's text, or by searching for a name.
 * @fires desk-agency - `agencyId` and its `name`; both empty when the choice is cleared.
 */
export class DeskAgencyPicker extends LitElement {
  static override styles = [baseStyles, pickerStyles];
  static override properties = {
    session: { attribute: false },
    label: {},
    hint: {},
    text: {},
    regionCode: { attribute: false },
    categoryId: { attribute: false },
    agencyId: { attribute: false },
    agencyName: { attribute: false },
    /** The officer's own agency, which cannot be selected. */
    except: { attribute: false },
    suggestions: { state: true },
    found: { state: true },
  };
  declare session: Session;
  declare label: string;
  declare hint: string;
  declare text: string;
  declare regionCode: string | undefined;
  declare categoryId: string | undefined;
  declare agencyId: string;
  declare agencyName: string;
  declare except: string | undefined;
  declare suggestions: AgencySuggestionList | undefined;
  declare found: readonly AgencySummary[] | undefined;
  #running: AbortController | undefined;
  #chose = false;

  constructor() {
    super();
    this.label = "";
    this.hint = "";
    this.text = "";
    this.agencyId = "";
    this.agencyName = "";
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("text") || (changed.has("session") && !this.suggestions)) void this.#suggest();
  }

  async #suggest(): Promise<void> {
    const { session, text, regionCode, categoryId } = this;
    this.suggestions = undefined;
    if (!text) return;
    try {
      const body = { text: text.slice(0, 10_000), regionCode, categoryId };
      const suggestions = await session.client.suggestAgencies(body, { locale: session.language });
      if (this.text === text) this.suggestions = suggestions;
    } catch (error) {
      // Suggestions are optional, because the search works without them.
      if (!isLaporError(error)) throw error;
    }
  }

  async #search(event: Event): Promise<void> {
    const { session } = this;
    const q = (event.target as HTMLInputElement).value.trim();
    this.#running?.abort();
    if (q.length < 2) {
      this.found = undefined;
      return;
    }
    this.#running = new AbortController();
    const { signal } = this.#running;
    try {
      const { data } = await session.client.listAgencies(
        { q, limit: 8 },
        { signal, locale: session.language },
      );
      if (!signal.aborted) this.found = data;
    } catch (error) {
      if (!isLaporError(error)) throw error;
    }
  }

  #choose({ id, name }: Pick<AgencySummary, "id" | "name">): void {
    this.found = undefined;
    this.#chose = true;
    tell(this, "desk-agency", { agencyId: id, name });
  }

  override updated(changed: PropertyValues<this>): void {
    // The pressed button was removed, so the focus was lost. The new field is rendered only after this
    // update.
    if (changed.has("agencyId") && this.#chose) void this.updateComplete.then(() => this.focus());
    if (changed.has("agencyId")) this.#chose = false;
  }

  override focus(): void {
    void focusControl(this.renderRoot.querySelector<HTMLElement>(".chosen button, wa-input"));
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.session) return nothing;
    const { agency: words } = this.session.strings;
    if (this.agencyId)
      return html`<span class="label">${this.label}</span>
        <div class="chosen">
          ${this.agencyName}
          <button type="button" class="plain" @click=${() => this.#choose({ id: "", name: "" })}>${words.change}</button>
        </div>`;
    return html`${this.#renderSuggestions()}
      <wa-input
        size="s"
        label=${this.label}
        hint=${this.hint}
        placeholder=${words.search}
        autocomplete="off"
        @input=${this.#search}
      ></wa-input>
      ${this.#renderFound()}`;
  }

  #renderSuggestions() {
    const words = this.session!.strings.agency;
    const data = this.suggestions?.data.filter(({ agency }) => agency.id !== this.except) ?? [];
    if (data.length === 0)
      return this.suggestions?.data.length ? html`<p class="quiet small">${words.own}</p>` : nothing;
    return html`<div>
      <span class="quiet small">${this.suggestions?.confidence === "unsure" ? words.unsure : words.suggested}</span>
      <ul>
        ${data.map(
          ({ agency, explanation, score }) => html`<li>
            <button type="button" @click=${() => this.#choose(agency)}>
              <span>${agency.name}</span>
              <span class="quiet small">${words.certainties[certaintyOf(score)]}</span>
              <span class="why quiet small">${explanation}</span>
            </button>
          </li>`,
        )}
      </ul>
    </div>`;
  }

  #renderFound() {
    const { found } = this;
    if (!found) return nothing;
    const rows = found.filter(({ id }) => id !== this.except);
    if (rows.length === 0)
      return html`<p class="quiet" role="status">${this.session!.strings.agency.none}</p>`;
    return html`<ul>
      ${rows.map(
        (agency) => html`<li>
          <button type="button" @click=${() => this.#choose(agency)}><span>${agency.name}</span></button>
        </li>`,
      )}
    </ul>`;
  }
}
