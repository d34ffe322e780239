export { createMock, type Mock, type MockOptions } from "./create-mock.ts";
export { type MockKeys, mockKeys } from "./mock-keys.ts";
export type { SettableClock } from "./settable-clock.ts";
