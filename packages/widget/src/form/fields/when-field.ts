import { html, nothing, type TemplateResult } from "lit";
import { chips } from "./chips.ts";
import { errorOf, fieldClass, textField } from "./field.ts";
import type { FormView } from "./form-view.ts";
import { latestDate, localDate } from "./validate.ts";

const dayMs = 86_400_000;
/** Two years. The Ombudsman accepts complaints up to two years after the event (UU 37/2008, Art. 24). */
const oldAfterDays = 730;

/** Renders the date ("Kapan"): today, yesterday or another date. Only complaints have this field. */
export function whenField(view: FormView): TemplateResult | typeof nothing {
  const { state, late, edit, dispatch } = view;
  const { classification, occurredOn } = state.values;
  if (classification !== "complaint") return nothing;
  const [today, yesterday, old] = [0, 1, oldAfterDays].map((days) =>
    localDate(new Date(Date.now() - days * dayMs)),
  ) as [string, string, string];
  const isOther = state.otherDate || (occurredOn !== "" && occurredOn !== today && occurredOn !== yesterday);
  const chosen = isOther ? "other" : occurredOn === yesterday ? "yesterday" : "today";
  const words = late!.when;
  const choose = (day: "today" | "yesterday" | "other") => {
    dispatch({ type: "other_date", open: day === "other" });
    if (day !== "other") edit({ occurredOn: day === "today" ? today : yesterday });
  };
  return html`<fieldset class=${fieldClass("occurredOn", view)} part="field">
    <legend class="label" part="label">${words.legend}</legend>
    ${chips(
      "when",
      chosen,
      [
        ["today", words.today],
        ["yesterday", words.yesterday],
        ["other", words.other],
      ],
      { onChange: choose },
    )}
    ${isOther || errorOf("occurredOn", view) ? textField("occurredOn", view, { type: "date", required: true, max: latestDate() }) : nothing}
    <p class="hint" role="status">${occurredOn && occurredOn < old ? words.old : nothing}</p>
  </fieldset>`;
}
