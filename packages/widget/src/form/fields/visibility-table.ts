import { html, type TemplateResult } from "lit";
import type { FormContext } from "../state/form-host.ts";
import type { FormValues } from "../values/form-values.ts";

/** The access of one reader to one row: the key of a word. */
type Sight = "sees" | "hidden" | "published";

/** The access of each reader to one row, in the order of the columns. */
type Readers = readonly [agency: Sight, publicEye: Sight, operator: Sight];

/**
 * The access of each reader to each part of a report. Follows the channel's rules: an anonymous report hides
 * the identity from agency and public, a confidential one hides the report from the public. The guide for
 * citizens has the same table.
 */
export const sightOf = ({
  anonymous,
  confidential,
}: Pick<FormValues, "anonymous" | "confidential">): Record<"identity" | "report", Readers> => ({
  identity: [anonymous ? "hidden" : "sees", "hidden", "sees"],
  report: ["sees", confidential ? "hidden" : "published", "sees"],
});

/** The table of readers under the current choice. */
export function visibilityTable({ store, extra }: FormContext): TemplateResult {
  const words = extra.part!.sight;
  const { identity, report } = sightOf(store.state.values);
  const cell = (sight: Sight) => html`<td class=${sight === "hidden" ? "good" : ""}>${words[sight]}</td>`;
  const row = (name: string, sight: Readers) => html`<tr><th scope="row">${name}</th>${sight.map(cell)}</tr>`;
  return html`<table>
      <caption class="unseen">${words.question}</caption>
      <thead><tr><td></td><th scope="col">${words.agency}</th><th scope="col">${words.publicEye}</th><th scope="col">${words.operator}</th></tr></thead>
      <tbody>${row(words.identity, identity)}${row(words.report, report)}</tbody>
    </table>
    <p>${words.note}</p>
    <p>${words.early}</p>`;
}
