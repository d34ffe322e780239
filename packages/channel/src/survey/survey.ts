import type { Survey, SurveyRequest } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { SurveyElement, SurveyForm } from "../records/survey.ts";

// Survei kepuasan masyarakat according to PermenPANRB 14/2017: nine elements, each answered from 1 to 4. For
// names, order, sources and what could not be verified, see docs/en/survey.md.

/** The elements in the regulation's order, U1 to U9. */
const allElements: readonly SurveyElement[] = [
  "requirements",
  "procedure",
  "time",
  "cost",
  "product",
  "competence",
  "conduct",
  "complaintHandling",
  "facilities",
];

/**
 * The elements of each form. The regulation has no short form. Ours contains the elements that apply to every
 * handled report, whatever the service.
 */
export const elementsOf: Readonly<Record<SurveyForm, readonly SurveyElement[]>> = {
  none: [],
  short: ["time", "conduct", "complaintHandling"],
  full: allElements,
};

export const viewSurveyRequest = (form: SurveyForm): SurveyRequest => ({
  form,
  elements: [...elementsOf[form]],
});

export const answeredElements = (survey: Survey): SurveyElement[] =>
  allElements.filter((element) => survey[element] !== undefined);

/** Rejects answers to elements that the channel does not ask for. */
export const checkSurvey = (form: SurveyForm, survey: Survey): FieldError[] =>
  answeredElements(survey)
    .filter((element) => !elementsOf[form].includes(element))
    .map((element) => ({ pointer: `#/survey/${element}`, code: "not_permitted" }));
