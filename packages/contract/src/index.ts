export { type CheckOptions, checkServer } from "./check-server.ts";
export type { FailureDetails, Finding, Plan, Report } from "./finding.ts";
export { type GivenKeys, type KeyName, keyNames } from "./keys.ts";
export { printReport } from "./print-report.ts";
export { CannotCheck } from "./reach-server.ts";
