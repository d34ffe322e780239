import { setupServer } from "msw/node";
import { createMock, type Mock, type MockOptions } from "./create-mock.ts";

/** A mock that intercepts the requests of this process until `stop`. */
export interface NodeMock extends Mock {
  stop(): void;
}

/**
 * Intercepts what this process sends to a channel, with msw; all other requests pass through. In
 * tests, call it before all and `stop` after all.
 * @example
 * const mock = mockInNode({ baseUrl: "https://kanal.example" });
 * mock.submitReport.once("rate_limited");
 * mock.stop();
 */
export function mockInNode(options: MockOptions = {}): NodeMock {
  const mock = createMock(options);
  const server = setupServer(...mock.handlers);
  server.listen({ onUnhandledFrame: "bypass" });
  return Object.assign(mock, { stop: () => server.close() });
}
