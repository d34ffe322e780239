export { ReportActs } from "./report-actions.ts";
