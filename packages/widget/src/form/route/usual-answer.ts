import type { UsualAnswer as Answer } from "@lapor/sdk";
import { clientOf } from "../../client.ts";
import { chosenAgencyId } from "../../values/chosen-agency.ts";
import { type FormContext, onlyAgency, siteAgencyId } from "../state/form-host.ts";
import { mayAsk } from "../state/form-state.ts";

/**
 * Formats a quarter's months in short form ("Apr–Jun 2026"). Falls back to Indonesian, because not every
 * browser supports Javanese and Sundanese.
 */
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
 * Loads the usual response time for the form's agency and category. Sends no request before the citizen has
 * chosen who can see the report, or for a confidential report, because the category comes from the citizen's
 * text.
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
   * Returns the usual response time as text, or an empty string if it is unknown.
   *
   * @param agencyId If given, the time is returned only if it was requested for this agency, and with the
   *   months that it covers.
   */
  words(agencyId?: string): string {
    const { found, form } = this;
    if (found?.days === undefined || (agencyId && agencyId !== found.agencyId)) return "";
    const { usualAnswer, locale } = form.late();
    return usualAnswer(found.days, agencyId && quarterInBrief(found, locale));
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
      // Failures are ignored, because the form also works without the usual response time.
    }
  }
}
