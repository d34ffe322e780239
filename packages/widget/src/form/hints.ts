// What the channel finds in the citizen's words: agencies in charge, and similar public reports.
export { SimilarSearch } from "./similar/similar-search.ts";
export { Suggestions } from "./suggestions.ts";
