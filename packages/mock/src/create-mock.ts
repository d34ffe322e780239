import { operations } from "@lapor/channel";
import { type HttpHandler, HttpResponse, http } from "msw";
import { type ChannelMock, type ChannelMockOptions, createChannelMock } from "./channel-mock.ts";
import { ConnectionLost } from "./faults/connection-lost.ts";

/** How a mock for msw is set up; every part has a default. */
export interface MockOptions extends ChannelMockOptions {
  /** Where the handlers listen: `https://kanal.example`, or `*` (default) for any host, whose other addresses are let through. */
  baseUrl?: string;
}

/** The channel to rehearse against. */
export interface Mock extends ChannelMock {
  /** For msw: `setupServer(...mock.handlers)` in Node, `setupWorker(...mock.handlers)` in a browser. */
  readonly handlers: HttpHandler[];
}

const paths = operations.map(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`));

/** Whether the contract has this path, by whatever method: a wrong one is the channel's to refuse. */
const isOfChannel = ({ url }: Request): boolean => {
  const { pathname } = new URL(url);
  return paths.some((path) => path.test(pathname));
};

/**
 * A channel in memory with ids from a seed and a clock that stands. Not another implementation: the rules, checks and answers
 * are the channel's own.
 * @example
 * const mock = createMock({ seed: 1 });
 * mock.submitReport.fails("rate_limited", { times: 2 });
 * const response = await mock.fetch(
 *   new Request("http://mock/v1/channel", { headers: { authorization: `Bearer ${mock.keys.publishable}` } }),
 * );
 */
export const createMock = ({ baseUrl = "*", ...options }: MockOptions = {}): Mock => {
  const mock = createChannelMock(options);
  const answer = async (request: Request): Promise<Response> => {
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
      // Another API may have a `/v1/` too: nothing said, msw asks the next handler, and in the end the network.
      isAnyHost && !isOfChannel(request) ? undefined : answer(request),
    ),
  ];
  return Object.assign(mock, { handlers });
};
