import { setupWorker } from "msw/browser";
import { checkOptions } from "./check-options.ts";
import { createMock } from "./create-mock.ts";
import type { Mock, MockOptions } from "./mock.ts";
import { createHandlers, type InterceptOptions } from "./msw.ts";

/** A mock that intercepts a page's requests until `stop` is called. */
export interface BrowserMock extends Mock {
  stop(): void;
}

/**
 * Intercepts this page's requests to a channel with msw's service worker. All other requests pass through.
 * `workerUrl` is the path of the worker that `npx msw init` created. Rejects if service workers are
 * unavailable, for example on plain HTTP.
 * @example const mock = await mockInBrowser({ baseUrl: "https://kanal.example" });
 */
export async function mockInBrowser(
  given: MockOptions & InterceptOptions & { workerUrl?: string } = {},
): Promise<BrowserMock> {
  checkOptions("mockInBrowser", given);
  const { workerUrl = "/mockServiceWorker.js", baseUrl, ...options } = given;
  const mock = createMock(options);
  const worker = setupWorker(...createHandlers(mock, { baseUrl }));
  await worker.start({ serviceWorker: { url: workerUrl }, quiet: true, onUnhandledFrame: "bypass" });
  return Object.assign(mock, { stop: () => worker.stop() });
}
