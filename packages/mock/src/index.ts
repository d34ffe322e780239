export type { ChannelMock, ChannelMockOptions } from "./channel-mock.ts";
export { createMock, type Mock, type MockOptions } from "./create-mock.ts";
export type { OperationMocks } from "./faults/fault-director.ts";
export type { FailureDetails, OperationMock, OwnAnswer, Times } from "./faults/operation-rules.ts";
export type { ScenarioName } from "./faults/scenarios.ts";
export { type MockKeys, mockKeys } from "./mock-keys.ts";
export type { MockParts } from "./open-channel.ts";
export type { RecordedCall } from "./recorded-calls.ts";
export type { SettableClock } from "./settable-clock.ts";
