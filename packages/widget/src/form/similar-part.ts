export { loadPublicStrings } from "../public/public-report.ts";
export { SimilarReports } from "./similar-reports.ts";
export { similarStyles } from "./similar-styles.ts";
