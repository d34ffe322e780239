import { setupServer } from "msw/node";
import { checkOptions } from "./check-options.ts";
import { createMock } from "./create-mock.ts";
import type { Mock, MockOptions } from "./mock.ts";
import { createHandlers, type InterceptOptions } from "./msw.ts";

/** A mock that intercepts this process's requests until `stop` is called. */
export interface NodeMock extends Mock {
  stop(): void;
}

/**
 * Intercepts this process's requests to a channel with msw; all other requests pass through. In tests, call
 * it before all tests and `stop` after them. Throws on Node before 22.12, which msw 3 does not support.
 * @example const mock = mockInNode({ baseUrl: "https://kanal.example" });
 *   mock.submitReport.once("rate_limited"); mock.stop();
 */
export function mockInNode(given: MockOptions & InterceptOptions = {}): NodeMock {
  checkOptions("mockInNode", given);
  const { baseUrl, ...options } = given;
  // Without this check, msw would fail in each request, and clients would report an unreachable channel.
  if (!("withResolvers" in Promise))
    throw new Error(
      `mockInNode needs Node 22.12 or newer, because msw 3 does. This is Node ${process.versions.node}.`,
    );
  const mock = createMock(options);
  const server = setupServer(...createHandlers(mock, { baseUrl }));
  server.listen({ onUnhandledFrame: "bypass" });
  return Object.assign(mock, { stop: () => server.close() });
}
