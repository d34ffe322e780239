import { setupServer } from "msw/node";
import { createMock, type Mock, type MockOptions } from "./create-mock.ts";

/** A mock that stands in the way of this process's requests until it is stopped. */
export interface NodeMock extends Mock {
  stop(): void;
}

/**
 * Lets a mock answer what this process sends to a channel, by msw; everything else passes. In tests: before all, and `stop` after all.
 * @example
 * const mock = mockInNode({ baseUrl: "https://kanal.example" });
 * mock.submitReport.once("rate_limited");
 * mock.stop();
 */
export const mockInNode = (options: MockOptions = {}): NodeMock => {
  const mock = createMock(options);
  const server = setupServer(...mock.handlers);
  server.listen({ onUnhandledFrame: "bypass" });
  return Object.assign(mock, { stop: () => server.close() });
};
