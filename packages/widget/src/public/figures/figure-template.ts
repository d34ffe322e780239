import { html, nothing, type TemplateResult } from "lit";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import type { PublicView } from "../public-view.ts";

/** A chart with its table. */
export interface PlottedFigure {
  heading: string;
  /** An explanation of the figure, if the heading is not sufficient. */
  note?: string | undefined;
  plot: TemplateResult;
  /** The column headers. */
  heads: readonly string[];
  /** The rows; `cells` are the columns after the name. */
  rows: readonly { name: string; cells: readonly TemplateResult[] }[];
}

/** Renders a chart followed by a table with the same data. */
export function figureTemplate(
  { heading, note, plot, heads, rows }: PlottedFigure,
  strings: FiguresStrings,
  { level }: PublicView,
): TemplateResult {
  return html`<section class="figure" part="figure">
    ${level === 1 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    ${note ? html`<p class="muted">${note}</p>` : nothing}
    ${plot}
    <details>
      <summary>${strings.table}<span class="unseen">: ${heading}</span></summary>
      <div class="table" role="group" tabindex="0" aria-label=${heading}><table>
        <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells}</tr>`)}</tbody>
      </table></div>
    </details>
  </section>`;
}
