import type { Lapor, Survey } from "@lapor/sdk";
import { type CSSResult, css, html, nothing, type TemplateResult } from "lit";
import { survey as indonesian } from "../../strings/id/sending.ts";
import { type Language, loadBeside } from "../../strings/load/languages.ts";
import type { SurveyElement, SurveyStrings } from "../../strings/status/survey-strings.ts";

export const surveyStyles: CSSResult = css`
  .survey {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  .survey h4 {
    margin: 0.5em 0 0;
  }
  .survey .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
  }
`;

/** Callbacks for the survey's answers. */
export interface SurveyActions {
  answer: (element: SurveyElement, score: number) => void;
  clear: () => void;
}

/** The survey's elements that the channel asks about, with their strings in one language. */
export interface SurveyPart {
  elements: readonly SurveyElement[];
  strings: SurveyStrings;
}

/** Loads the survey's questions and answers in one language. */
export const loadSurveyStrings = async (language: Language): Promise<SurveyStrings> =>
  (await loadBeside(
    "survey",
    (tag) => import(`../../strings/${tag}/sending.ts?part=survey&without=id`),
    language,
  )) ?? indonesian;

/** Loads the channel's survey. Omits elements for which this version has no question. */
export async function loadSurvey(client: Lapor, language: Language): Promise<SurveyPart> {
  const [{ survey }, strings] = await Promise.all([client.getChannel(), loadSurveyStrings(language)]);
  const isKnown = (element: string): element is SurveyElement => element in strings.questions;
  return { elements: survey.elements.filter(isKnown), strings };
}

/** Renders the survey's questions, all optional, with the answers chosen so far. */
export function surveyTemplate(
  { elements, strings }: SurveyPart,
  answers: Survey,
  actions: SurveyActions,
  optional: string,
): TemplateResult | typeof nothing {
  if (!elements.length) return nothing;
  const { heading, hint, clear, questions } = strings;
  const option = (element: SurveyElement, score: number, label: string) => {
    const chosen = answers[element] === score;
    return html`<label class="choice ${chosen ? "chosen" : ""}" part="choice">
      <input type="radio" id="survey-${element}-${score}" name="survey-${element}" .checked=${chosen} @change=${() => actions.answer(element, score)}>
      <span>${label}</span>
    </label>`;
  };
  return html`<section class="survey" part="survey" aria-labelledby="survey-heading">
    <h4 id="survey-heading" tabindex="-1">${heading} <span class="optional">${optional}</span></h4>
    <p class="hint">${hint}</p>
    ${elements.map((element) => {
      const { question, scores } = questions[element];
      return html`<fieldset class="field" part="field">
        <legend class="label" part="label">${question}</legend>
        <div class="choices">${scores.map((label, index) => option(element, index + 1, label))}</div>
      </fieldset>`;
    })}
    ${
      Object.keys(answers).length
        ? html`<div class="row"><button type="button" id="survey-clear" class="button plain small" part="button-secondary" @click=${actions.clear}>${clear}</button></div>`
        : nothing
    }
  </section>`;
}
