export { type ApiQuirk, apiQuirks } from "./sp4n/api-quirks.ts";
export type { Complaint } from "./sp4n/complaints.ts";
export { createSp4nMock, type Sp4nMock } from "./sp4n/sp4n-mock.ts";
