import type { UsualAnswer as Answer } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import { type FormContext, onlyAgency, siteAgencyId } from "../state/form-host.ts";
import { mayAsk } from "../state/form-state.ts";
import { chosenAgencyId } from "../values/chosen-agency.ts";

/** The months of a quarter in few words ("Apr–Jun 2026"). Not every browser knows Javanese and Sundanese. */
function quarterInBrief({ year, quarter }: Answer, locale: string): string {
  const months = new Intl.DateTimeFormat([locale, "id"], { month: "short", timeZone: "UTC" });
  const month = (index: number) => months.format(Date.UTC(year, index));
  return `${month(quarter * 3 - 3)}–${month(quarter * 3 - 1)} ${year}`;
}

interface Question {
  agencyId?: string;
  categoryId?: string;
}

/**
 * The usual time of an answer, for the agency and category in the form. Not requested before the choice of
 * who sees the report, nor for a confidential one, because the category comes from the citizen's text.
 */
export class UsualAnswer {
  private readonly form: FormContext;
  private asked = "";
  private found: (Answer & Question) | undefined;

  constructor(form: FormContext) {
    this.form = form;
    form.store.subscribe(() => void this.ask());
    void this.ask();
  }

  /**
   * In words; empty when it is unknown.
   *
   * @param agencyId only if the figure was asked for this agency.
   */
  words(agencyId?: string): string {
    const { found, form } = this;
    if (found?.days === undefined || (agencyId && agencyId !== found.agencyId)) return "";
    const { usualAnswer, locale } = form.late();
    return usualAnswer(found.days, quarterInBrief(found, locale));
  }

  private async ask(): Promise<void> {
    const { host, store } = this.form;
    const { state } = store;
    const { category } = state.values;
    if (state.busy || !mayAsk(state)) return;
    const agencyId = onlyAgency(state)?.id ?? chosenAgencyId(state.values, siteAgencyId(host, state));
    const question: Question = { ...(agencyId && { agencyId }), ...(category && { categoryId: category }) };
    const asked = JSON.stringify(question);
    if (asked === this.asked) return;
    this.asked = asked;
    this.found = undefined;
    if (!agencyId && !category) return;
    try {
      const answer = await clientOf(host).getUsualAnswer(question, { maxRetries: 0 });
      if (asked !== this.asked) return;
      this.found = { ...answer, ...question };
      host.requestUpdate();
    } catch {
      // The form is complete without it.
    }
  }
}
