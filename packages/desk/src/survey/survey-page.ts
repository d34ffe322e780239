import { isLaporError, type SurveyIndex, type SurveyResults } from "@lapor/sdk";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Format } from "../exports/save-table.ts";
import type { Clock, Session } from "../session/session.ts";
import type { SurveyStrings } from "../strings/id/pages.ts";
import { nameIn } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { finishedQuarters } from "./quarters.ts";
import { elementsIn, formOf, type SurveyRow, surveyRows, surveyTable } from "./survey-table.ts";

/**
 * The page "Hasil survei". Shows administrators, leaders and auditors a quarter's satisfaction index by unit,
 * or by agency for national triage.
 */
export class DeskSurvey extends LitElement {
  static override styles = [
    baseStyles,
    pageStyles,
    css`
      .page {
        max-width: 72rem;
      }
      .page > * {
        min-width: 0;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 2rem;
        margin: 0;
      }
      dt {
        color: var(--quiet);
        font-size: 0.875rem;
      }
      dd {
        margin: 0;
        font-size: 1.25rem;
        font-weight: 600;
      }
      .table {
        border: 1px solid var(--line);
        border-radius: 0.75rem;
        background: var(--surface);
        overflow-x: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 0.875rem;
        line-height: 1.4;
      }
      th,
      td {
        padding: 0.5rem 0.75rem;
        text-align: end;
        vertical-align: bottom;
      }
      th:first-child {
        min-width: 10rem;
        text-align: start;
      }
      tr + tr > *,
      tbody > tr > * {
        border-top: 1px solid var(--line);
      }
      tbody th {
        font-weight: 400;
      }
      td {
        white-space: nowrap;
      }
      tbody tr:first-child > * {
        font-weight: 600;
      }
      td.few {
        color: var(--quiet);
        font-weight: 400;
      }
      label {
        display: grid;
        gap: 0.25rem;
        justify-items: start;
      }
      select {
        min-height: 2.5rem;
        padding: 0.375rem 0.5rem;
        border: 1px solid var(--field-line);
        border-radius: 0.5rem;
        background: var(--surface);
        color: var(--text);
        font: inherit;
      }
    `,
  ];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    backHref: { attribute: false },
    chosen: { state: true },
    results: { state: true },
    hasFailed: { state: true },
    confirmation: { state: true },
  };
  declare session: Pick<Session, "client" | "language"> & Clock;
  declare strings: SurveyStrings;
  declare backHref: string;
  /** The index of the chosen quarter in the offered quarters. */
  declare chosen: number;
  /** Undefined while the results are loading. */
  declare results: SurveyResults | undefined;
  declare hasFailed: boolean;
  declare confirmation: string;

  constructor() {
    super();
    this.chosen = 0;
    this.hasFailed = false;
    this.confirmation = "";
  }

  override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const { session, chosen } = this;
    const quarter = finishedQuarters(session.now())[chosen];
    if (!quarter) return;
    this.results = undefined;
    this.hasFailed = false;
    this.confirmation = "";
    try {
      const results = await session.client.getSurveyResults(quarter, { locale: session.language });
      if (chosen === this.chosen) this.results = results;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      if (chosen === this.chosen) this.hasFailed = true;
    }
  }

  async #save(results: SurveyResults, format: Format): Promise<void> {
    const { strings, session } = this;
    const { saveTable } = await import("../exports/save-table.ts");
    const name = strings.fileName(results.year, results.quarter);
    const { language } = session;
    const file = saveTable(surveyTable(results, strings), { name, sheet: strings.sheet, format, language });
    this.confirmation = strings.saved(file);
  }

  override render(): TemplateResult {
    const { strings, results, hasFailed, confirmation } = this;
    const isEmpty = results?.total.surveys === 0;
    const status = results ? (isEmpty ? strings.none : confirmation) : hasFailed ? "" : strings.loading;
    return html`<div class="page">
      <p><a href=${this.backHref}>${strings.back}</a></p>
      <h1 tabindex="-1">${strings.title}</h1>
      <p class="quiet">${strings.about}</p>
      ${this.#renderChoice()}
      ${
        hasFailed
          ? html`<p class="fault" role="alert">${strings.failed}</p>
              <p><wa-button size="s" @click=${() => void this.#load()}>${strings.retry}</wa-button></p>`
          : nothing
      }
      ${results && !isEmpty ? this.#renderResults(results) : nothing}
      <p role="status">${status}</p>
    </div>`;
  }

  #renderChoice(): TemplateResult {
    const { strings, session, chosen } = this;
    return html`<label
      >${strings.quarter}
      <select
        @change=${(event: Event) => {
          this.chosen = (event.target as HTMLSelectElement).selectedIndex;
          void this.#load();
        }}
      >
        ${finishedQuarters(session.now()).map(
          ({ year, quarter }, index) =>
            html`<option ?selected=${index === chosen}>${strings.quarterName(quarter, year)}</option>`,
        )}
      </select></label
    >`;
  }

  #renderResults(results: SurveyResults): TemplateResult {
    const { strings } = this;
    const rows = surveyRows(results, strings);
    const { index, surveys } = results.total;
    const heading = results.by === "unit" ? strings.byUnit : strings.byAgency;
    const facts: [string, string][] = [
      [strings.columns.index, index ? this.#number(index.index, 2) : strings.few],
      ...(index?.sampleSize
        ? [[strings.columns.grade, gradeIn(index, strings)] satisfies [string, string]]
        : []),
      [strings.columns.count, index ? this.#answers(index) : strings.few],
      [strings.columns.surveys, this.#number(surveys)],
    ];
    const isHidden = rows.some(({ figures }) => !figures.index);
    return html`<h2>${strings.summary}</h2>
      <dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      ${
        index?.sampleSize && !index.grade
          ? html`<p>${strings.incomplete(this.#number(index.count), this.#number(index.sampleSize))}</p>`
          : nothing
      }
      <p class="quiet small">${strings.forms[formOf(rows) ?? ""]}</p>
      <h2 id="groups">${heading}</h2>
      ${this.#renderTable(results, rows)}
      ${isHidden ? html`<p class="quiet small">${strings.fewHint}</p>` : nothing}
      <div class="tools">
        <wa-button size="s" @click=${() => void this.#save(results, "xlsx")}>${strings.saveXlsx}</wa-button>
        <wa-button size="s" appearance="outlined" @click=${() => void this.#save(results, "csv")}>${strings.saveCsv}</wa-button>
      </div>`;
  }

  #renderTable({ by }: SurveyResults, rows: readonly SurveyRow[]): TemplateResult {
    const { strings } = this;
    const { columns } = strings;
    const elements = elementsIn(rows, strings);
    const hasGrade = rows.some(({ figures }) => figures.index?.sampleSize);
    const heads = [
      by === "unit" ? columns.unit : columns.agency,
      ...[columns.surveys, columns.count, columns.index],
      ...(hasGrade ? [columns.grade] : []),
      ...elements.map((element) => strings.elements[element]),
    ];
    const cell = (text: string | undefined) =>
      text === undefined ? html`<td class="few">${strings.few}</td>` : html`<td>${text}</td>`;
    const decimal = (value: number | undefined) => (value === undefined ? undefined : this.#number(value, 2));
    return html`<div class="table" role="group" tabindex="0" aria-labelledby="groups"><table>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.map(({ name, figures: { surveys, index } }) => {
        return html`<tr>
          <th scope="row">${name}</th>
          <td>${this.#number(surveys)}</td>
          ${cell(index && this.#answers(index))}
          ${cell(decimal(index?.index))}
          ${hasGrade ? cell(index && gradeIn(index, strings)) : nothing}
          ${elements.map((element) => cell(decimal(index?.means[element])))}
        </tr>`;
      })}</tbody>
    </table></div>`;
  }

  #answers({ count, sampleSize }: SurveyIndex): string {
    const text = this.#number(count);
    return sampleSize === undefined ? text : this.strings.answers(text, this.#number(sampleSize));
  }

  #number(value: number, decimals = 0): string {
    return new Intl.NumberFormat(this.session.language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  }
}

/** Returns the index's grade, or a note that the index is only indicative. */
const gradeIn = ({ grade }: SurveyIndex, strings: SurveyStrings): string =>
  grade ? nameIn(strings.grades, grade) : strings.indicative;

export function defineSurvey(): void {
  if (!customElements.get("desk-survey")) customElements.define("desk-survey", DeskSurvey);
}
