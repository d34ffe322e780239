import { html, nothing, type TemplateResult } from "lit";
import type { FiguresStrings } from "../../strings/public/figures-strings.ts";
import type { PublicView } from "../public-view.ts";

/** A plot with its table. */
export interface PlottedFigure {
  heading: string;
  /** Explains the figure, if its heading does not. */
  note?: string | undefined;
  plot: TemplateResult;
  /** Heads of the columns. */
  heads: readonly string[];
  /** `cells` are the columns after the first. */
  rows: readonly { name: string; cells: readonly TemplateResult[] }[];
}

/** A plot, and the table behind it, which says the same in numbers. */
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
