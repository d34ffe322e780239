export { createSettableClock, type SettableClock } from "../channel/settable-clock.ts";
export type { NewFile, OfficerActions, OfficerMessage } from "./complaint-register.ts";
export {
  type Complaint,
  defaultInstitutions,
  type Followup,
  type MasterEntry,
  statusCodes,
  statusNames,
} from "./complaints.ts";
export {
  type Credentials,
  createSp4nMock,
  mockCredentials,
  type Sp4nMock,
  type Sp4nMockOptions,
} from "./create-sp4n-mock.ts";
export { type ApiQuirk, apiQuirks, type QuirkSetting, type QuirkSettings } from "./quirks.ts";
export { type RecordedRequest, textOfRequest } from "./recorded-requests.ts";
export { type Sp4nServer, type Sp4nServerOptions, startSp4nMock } from "./sp4n-server.ts";
