// What the channel finds in the citizen's words: agencies in charge, and similar public reports; the
// choice among agencies and categories, and how long an answer usually takes.

export { routeChoices } from "./fields/route-choices.ts";
export { followCategories } from "./route/categories.ts";
export { Suggestions } from "./route/suggestions.ts";
export { UsualAnswer } from "./route/usual-answer.ts";
export { SimilarSearch } from "./similar/similar-search.ts";
