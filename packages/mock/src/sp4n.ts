export { type Oddity, oddities } from "./sp4n/api-quirks.ts";
export type { Complaint } from "./sp4n/complaints.ts";
export { createMinistry, type Ministry } from "./sp4n/ministry.ts";
