import { editions, operations } from "@lapor/channel";
import { type HttpHandler, HttpResponse, http } from "msw";
import { checkOptions } from "./check-options.ts";
import { ConnectionLost } from "./faults/connection-lost.ts";
import type { Mock } from "./mock.ts";

/** Options that determine which requests the handlers intercept. */
export interface InterceptOptions {
  /**
   * The channel's URL, such as `https://kanal.example`. With `*` (default), the handlers intercept every
   * host, but let paths outside the contract pass through.
   */
  baseUrl?: string | undefined;
}

const contractPaths = operations.map(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`));

/**
 * Creates the handlers with which msw calls a mock, for `setupServer` in Node and `setupWorker` in a browser.
 * @example import { createMock } from "@lapor/mock"; import { createHandlers } from "@lapor/mock/msw"; import
 *   { setupServer } from "msw/node";
 *
 * const network = setupServer(...createHandlers(createMock(), { baseUrl: "https://kanal.example" }));
 * network.listen(); network.close();
 */
export function createHandlers(mock: Mock, options: InterceptOptions = {}): HttpHandler[] {
  checkOptions("createHandlers", options);
  const { baseUrl = "*" } = options;
  const respond = async (request: Request): Promise<Response> => {
    try {
      return await mock.fetch(request);
    } catch (error) {
      if (error instanceof ConnectionLost || request.signal.aborted) return HttpResponse.error();
      throw error;
    }
  };
  const isAnyHost = baseUrl.startsWith("*");
  const base = baseUrl.replace(/\/{1,9}$/, "");
  // Other hosts may have files with the names of the contract documents.
  const documents = isAnyHost ? [] : Object.keys(editions);
  return [
    ...documents.map((name) => http.all(`${base}/${name}`, ({ request }) => respond(request))),
    http.all(`${base}/v1/*`, ({ request }) =>
      // Other APIs may use `/v1/` too. Returning undefined lets msw try the next handler and finally the
      // network.
      isAnyHost && !isContractPath(request) ? undefined : respond(request),
    ),
  ];
}

/**
 * Returns whether the contract has this path, with any method. For a wrong method, the channel itself returns
 * the error.
 */
function isContractPath({ url }: Request): boolean {
  const { pathname } = new URL(url);
  return contractPaths.some((path) => path.test(pathname));
}
