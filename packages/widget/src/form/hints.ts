// What the channel finds in the citizen's words: agencies in charge, and similar public reports; and the
// choice among agencies and categories.
export { Categories } from "./categories.ts";
export { routeChoices } from "./fields/route-choices.ts";
export { SimilarSearch } from "./similar/similar-search.ts";
export { Suggestions } from "./suggestions.ts";
