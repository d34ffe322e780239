export type { RecordedCall } from "./calls/recorded-calls.ts";
export { type MockKeys, mockKeys } from "./channel/mock-keys.ts";
export type { SettableClock } from "./channel/settable-clock.ts";
export { createMock } from "./create-mock.ts";
export type {
  FailureDetails,
  MockResponse,
  OperationMock,
  OperationMocks,
  Times,
} from "./faults/operation-mock.ts";
export type { ScenarioName } from "./faults/scenarios.ts";
export type { Mock, MockOfficer, MockOptions, SignInOptions } from "./mock.ts";
