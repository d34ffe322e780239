// The lazily loaded part for suggestions from the citizen's text (agencies and similar public reports), for
// the choice of agency and category, and for the usual response time.

export { routeChoices } from "./fields/route-choices.ts";
export { followCategories } from "./route/categories.ts";
export { destinationQuestion, likelyAgency } from "./route/other-agency.ts";
export { Suggestions } from "./route/suggestions.ts";
export { UsualAnswer } from "./route/usual-answer.ts";
export { SimilarSearch } from "./similar/similar-search.ts";
