// The part for suggestions from the citizen's text: agencies in charge, and similar public reports; also the
// choice among agencies and categories, and the usual time of an answer.

export { routeChoices } from "./fields/route-choices.ts";
export { followCategories } from "./route/categories.ts";
export { Suggestions } from "./route/suggestions.ts";
export { UsualAnswer } from "./route/usual-answer.ts";
export { SimilarSearch } from "./similar/similar-search.ts";
