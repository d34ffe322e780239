import type { Survey } from "@lapor/sdk";
import { nothing, type TemplateResult } from "lit";
import { clientOf } from "../../client.ts";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import type { ReportView } from "../report/report-view.ts";
import type { SurveyActions, SurveyPart } from "./survey-part.ts";

/**
 * Loads the survey once a rating is chosen. If the survey cannot be loaded, the rating is sent without it,
 * and no error is shown, because the reporter has not seen the questions.
 */
export class SurveySlot {
  private readonly element: ReportView["element"];
  private readonly part: LazyPart<SurveyPart>;
  private code: typeof import("./survey-part.ts") | undefined;

  constructor({ element, styles }: Pick<ReportView, "element" | "styles">) {
    this.element = element;
    this.part = new LazyPart(element, async (language) => {
      this.code = await loadPart(() => import("./survey-part.ts"));
      styles.add(this.code.surveyStyles);
      return this.code.loadSurvey(clientOf(element), language);
    });
  }

  load(): void {
    void this.part.load();
  }

  /** Drops the loaded survey because the channel has changed it or the report was closed. */
  drop(): void {
    this.part.abort();
  }

  render(answers: Survey, actions: SurveyActions, optional: string): TemplateResult | typeof nothing {
    const { part } = this.part;
    if (!part || !this.code) return nothing;
    const clear = () => {
      actions.clear();
      // The button disappears together with the answers, so the focus has to move.
      void this.element.focusOn("#survey-heading");
    };
    return this.code.surveyTemplate(part, answers, { ...actions, clear }, optional);
  }
}
