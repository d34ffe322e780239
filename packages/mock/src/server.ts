import { serve } from "@hono/node-server";
import { createMock, type Mock, type MockOptions } from "./create-mock.ts";

/** A mock that listens. */
export interface MockServer extends Mock {
  /** Its base URL. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves a mock on this machine's loopback address. Port 0 (default) takes any free one. Rejects when the port is taken.
 * @example
 * const mock = await startMockServer({ seed: 1 });
 * const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable });
 * await mock.stop();
 */
export const startMockServer = (options: MockOptions & { port?: number } = {}): Promise<MockServer> => {
  const mock = createMock(options);
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: mock.fetch, port: options.port ?? 0, hostname: "127.0.0.1", overrideGlobalObjects: false },
      ({ port }) => {
        const stop = () => new Promise<void>((done) => server.close(() => done()));
        resolve({ ...mock, url: `http://127.0.0.1:${port}`, stop });
      },
    );
    server.once("error", reject);
  });
};
