// The templates, styles and strings that the server's public pages share with `<lapor-public>`. They use no
// browser API, because the server renders them with `@lit-labs/ssr`.
export { dayInWords } from "../../dates.ts";
export { type Language, languages } from "../../strings/load/languages.ts";
export { loadFiguresStrings } from "../../strings/load/load-figures-strings.ts";
export type { FiguresStrings } from "../../strings/public/figures-strings.ts";
export type { PublicPageStrings } from "../../strings/public/public-page-strings.ts";
export { summaryTemplate } from "../figures/agency-summary.ts";
export {
  type PublishedFigures,
  readFigures,
  readPublishedFigures,
  type ShownFigures,
} from "../figures/read-figures.ts";
export { mapTemplate } from "../figures/region-map.ts";
export { statisticsTemplate } from "../figures/statistics-template.ts";
export { type FilterChoices, filtersTemplate } from "../filters-template.ts";
export { listTemplate } from "../list-template.ts";
export { loadPublicPageStrings, loadPublicReportStrings } from "../load-public-strings.ts";
export type { PublicStrings } from "../public-report.ts";
export {
  type FixedFilters,
  firstState,
  isFiltered,
  type PublicState,
  queryOf,
  readState,
  writeState,
} from "../public-state.ts";
export { headingTemplate, type PublicView, stateIn, viewsTemplate } from "../public-view.ts";
export { missingTemplate, reportTemplate } from "../report-template.ts";
export { pageStyles } from "./page-styles.ts";
