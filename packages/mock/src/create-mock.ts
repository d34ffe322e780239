import { operations } from "@lapor/channel";
import { type HttpHandler, HttpResponse, http } from "msw";
import type { ChannelMock, ChannelMockOptions } from "./channel-mock.ts";
import { createChannelMock } from "./create-channel-mock.ts";
import { ConnectionLost } from "./faults/connection-lost.ts";

/** Options of a mock for msw. Every option has a default. */
export interface MockOptions extends ChannelMockOptions {
  /**
   * The address that the handlers intercept, such as `https://kanal.example`. With `*` (default),
   * every host; paths outside the contract pass through.
   */
  baseUrl?: string;
}

/** A channel in memory for tests and development, as msw handlers and as a `fetch`. */
export interface Mock extends ChannelMock {
  /** For msw: `setupServer(...mock.handlers)` in Node, `setupWorker(...mock.handlers)` in a browser. */
  readonly handlers: HttpHandler[];
}

const contractPaths = operations.map(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`));

/**
 * Creates a LAPOR! channel in memory for tests and development.
 *
 * The mock runs the channel's own code: its rules, validation, deadlines and responses are real.
 * Ids come from a seed and the clock is frozen, so that a test gives the same result on every run.
 * Each operation of the contract is a property of the mock, named by its `operationId`. It can be
 * made to fail, respond differently, respond late or drop the connection, and it lists the calls
 * that it received.
 * @example
 * import { createMock } from "@lapor/mock";
 * import { createLapor } from "@lapor/sdk";
 *
 * const mock = createMock({ seed: 1 });
 * const lapor = createLapor({
 *   baseUrl: "https://kanal.example",
 *   key: mock.keys.publishable,
 *   fetch: mock.fetch,
 * });
 *
 * mock.getChannel.fails("unavailable", { times: 2, retryAfter: 0 });
 * const channel = await lapor.getChannel(); // the SDK retries twice
 * console.log(channel.identity.name, mock.getChannel.calls.length); // …, 3
 */
export function createMock({ baseUrl = "*", ...options }: MockOptions = {}): Mock {
  const mock = createChannelMock(options);
  const respond = async (request: Request): Promise<Response> => {
    try {
      return await mock.fetch(request);
    } catch (error) {
      if (error instanceof ConnectionLost) return HttpResponse.error();
      throw error;
    }
  };
  const isAnyHost = baseUrl.startsWith("*");
  const handlers = [
    http.all(`${baseUrl.replace(/\/+$/, "")}/v1/*`, ({ request }) =>
      // Other APIs use `/v1/` too. Returning undefined lets msw try the next handler and finally
      // the network.
      isAnyHost && !isContractPath(request) ? undefined : respond(request),
    ),
  ];
  return Object.assign(mock, { handlers });
}

/** Whether the contract has this path. A wrong method on a known path is for the channel to refuse. */
function isContractPath({ url }: Request): boolean {
  const { pathname } = new URL(url);
  return contractPaths.some((path) => path.test(pathname));
}
