import { html, type TemplateResult } from "lit";
import type { FormView } from "./field.ts";

/** Who reads what, in the order of the columns. */
type Sight = readonly [agency: boolean, publicEye: boolean, operator: boolean];

/**
 * Who still sees what, for the choice as it stands: nobody should have to find out afterwards. Follows the channel's rules: anonymous hides
 * the identity from agency and public, confidential hides the report from the public.
 */
export function privacyTable({ state, late }: FormView): TemplateResult {
  const words = late!.privacy;
  const { anonymous, confidential } = state.values;
  const rows: readonly [string, Sight][] = [
    [words.identity, [!anonymous, false, true]],
    [words.report, [true, !confidential, true]],
  ];
  const cell = (sees: boolean) =>
    html`<td class=${sees ? "" : "good"}>${sees ? words.sees : words.hidden}</td>`;
  return html`<details>
    <summary>${words.question}</summary>
    <table>
      <caption class="unseen">${words.question}</caption>
      <thead><tr><td></td><th scope="col">${words.agency}</th><th scope="col">${words.publicEye}</th><th scope="col">${words.operator}</th></tr></thead>
      <tbody>${rows.map(([name, sight]) => html`<tr><th scope="row">${name}</th>${sight.map(cell)}</tr>`)}</tbody>
    </table>
    <p>${words.note}</p>
    <p>${words.early}</p>
  </details>`;
}
