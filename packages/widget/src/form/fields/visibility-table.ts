import { html, type TemplateResult } from "lit";
import type { FormValues } from "../../values/form-values.ts";
import type { FormContext } from "../state/form-host.ts";

/** Whether one reader sees one row. Each value is the key of a string. */
type Sight = "sees" | "hidden" | "published";

/** One `Sight` per reader, in the order of the table's columns. */
type Readers = readonly [agency: Sight, publicEye: Sight, operator: Sight];

/**
 * Returns who can see the identity and the report, according to the channel's rules. An anonymous report
 * hides the identity from the agency and the public, and a confidential one hides the report from the public.
 * The guide for citizens contains the same table.
 */
export const sightOf = ({
  anonymous,
  confidential,
}: Pick<FormValues, "anonymous" | "confidential">): Record<"identity" | "report", Readers> => ({
  identity: [anonymous ? "hidden" : "sees", "hidden", "sees"],
  report: ["sees", confidential ? "hidden" : "published", "sees"],
});

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
