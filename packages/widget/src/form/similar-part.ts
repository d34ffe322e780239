export { SimilarReports } from "./similar-reports.ts";
export { similarStyles } from "./similar-styles.ts";
