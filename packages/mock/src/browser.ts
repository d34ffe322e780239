import { setupWorker } from "msw/browser";
import { createMock, type Mock, type MockOptions } from "./create-mock.ts";

/** A mock that stands in the way of a page's requests until it is stopped. */
export interface BrowserMock extends Mock {
  stop(): void;
}

/**
 * Lets a mock answer what this page sends to a channel, by msw's service worker; everything else passes. `workerUrl` is where
 * `npx msw init` has put the worker. Rejects where there are no service workers: on plain http, for one.
 * @example
 * const mock = await mockInBrowser({ baseUrl: "https://kanal.example" });
 */
export const mockInBrowser = async ({
  workerUrl = "/mockServiceWorker.js",
  ...options
}: MockOptions & { workerUrl?: string } = {}): Promise<BrowserMock> => {
  const mock = createMock(options);
  const worker = setupWorker(...mock.handlers);
  await worker.start({ serviceWorker: { url: workerUrl }, quiet: true, onUnhandledFrame: "bypass" });
  return Object.assign(mock, { stop: () => worker.stop() });
};
