import type { SurveyStrings } from "../status/survey-strings.ts";

const fits = ["Not at all", "Not quite", "Yes", "Fully"] as const;
const good = ["Not good", "Not very good", "Good", "Very good"] as const;

export const survey: SurveyStrings = {
  heading: "Satisfaction survey",
  hint: "You can skip any question. The agency reads the combined results of many reporters, not your own answers.",
  clear: "Clear the survey answers",
  questions: {
    requirements: { question: "Were the requirements right for this kind of service?", scores: fits },
    procedure: {
      question: "How easy was the procedure?",
      scores: ["Difficult", "Rather difficult", "Easy", "Very easy"],
    },
    time: {
      question: "How fast was your report handled?",
      scores: ["Slow", "Rather slow", "Fast", "Very fast"],
    },
    cost: {
      question: "How was the cost or fee of the service?",
      scores: ["Very expensive", "Rather expensive", "Cheap", "Free of charge"],
    },
    product: { question: "Did the result match what was promised?", scores: fits },
    competence: {
      question: "How competent were the officers?",
      scores: ["Not competent", "Not very competent", "Competent", "Very competent"],
    },
    conduct: {
      question: "How polite and friendly were the officers?",
      scores: ["Not polite", "Not very polite", "Polite", "Very polite"],
    },
    complaintHandling: { question: "How are complaints and suggestions handled?", scores: good },
    facilities: { question: "How are the facilities?", scores: good },
  },
};
