export { createMock, type Mock, type MockOptions, type MockParts } from "./create-mock.ts";
export { type MockKeys, mockKeys } from "./mock-keys.ts";
export type { SettableClock } from "./settable-clock.ts";
