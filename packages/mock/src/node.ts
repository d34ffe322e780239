import { setupServer } from "msw/node";
import { checkOptions } from "./check-options.ts";
import { createMock } from "./create-mock.ts";
import type { Mock, MockOptions } from "./mock.ts";
import { createHandlers, type InterceptOptions } from "./msw.ts";

/** A mock that intercepts the requests of this process until `stop`. */
export interface NodeMock extends Mock {
  stop(): void;
}

/**
 * Intercepts what this process sends to a channel, with msw; all other requests pass through. In
 * tests, call it before all and `stop` after all. Throws on Node before 22.12, which msw 3 does not support.
 * @example
 * const mock = mockInNode({ baseUrl: "https://kanal.example" });
 * mock.submitReport.once("rate_limited");
 * mock.stop();
 */
export function mockInNode(given: MockOptions & InterceptOptions = {}): NodeMock {
  checkOptions("mockInNode", given);
  const { baseUrl, ...options } = given;
  // msw would otherwise fail in each request, which a client takes for an unreachable channel.
  if (!("withResolvers" in Promise))
    throw new Error(
      `mockInNode needs Node 22.12 or newer, because msw 3 does. This is Node ${process.versions.node}.`,
    );
  const mock = createMock(options);
  const server = setupServer(...createHandlers(mock, { baseUrl }));
  server.listen({ onUnhandledFrame: "bypass" });
  return Object.assign(mock, { stop: () => server.close() });
}
