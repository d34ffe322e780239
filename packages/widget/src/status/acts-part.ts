export { ReportActs } from "./report-acts.ts";
