import { checkOptions } from "./check-options.ts";
import { type MockServer, type MockServerOptions, serveMock } from "./serve-mock.ts";

export type { MockServer, MockServerOptions } from "./serve-mock.ts";

/**
 * Serves a mock over HTTP, with the real server's `/healthz` and `/readyz`. Rejects if the port is in use or
 * `host` is not an address of this machine.
 * @example const mock = await startMockServer({ seed: 1 }); const lapor = createLapor({ baseUrl: mock.url,
 * key: mock.keys.publishable }); await mock.stop();
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  checkOptions("startMockServer", options);
  return serveMock(options);
}
