import type { ChannelResponse, Policy } from "@lapor/channel";
import type { OpenedChannel } from "../channel/open-channel.ts";
import type { Mock } from "../mock.ts";

/** The parts of a mock that only this package's entry points and the control API (`control/`) use. */
export interface MockInternals {
  opened(): Promise<OpenedChannel>;
  /** The active policy, including limits and challenges. */
  policy: Policy;
  /** The origin of `callChannel`, which determines the links in its responses. */
  origin: string;
  /**
   * Works like `Mock.fetch`, but returns plain data, which a host can send faster than a `Response`.
   * `rawHeaders` contains the request's header names and values, alternating, if the host has them.
   */
  respond(request: Request, rawHeaders?: readonly string[]): Promise<ChannelResponse>;
  /** Works like `respond`, but always in this mock, even if the request selects another session. */
  respondHere(request: Request, rawHeaders?: readonly string[]): Promise<ChannelResponse>;
  /** Calls the channel without faults and without recording the call. */
  callChannel(
    method: string,
    path: string,
    key: string,
    options?: { body?: object; headers?: object },
  ): Promise<Response>;
  /** Access codes by tracking ID. The channel itself stores only their hashes. */
  accessCodes: ReadonlyMap<string, string>;
}

const internals = new WeakMap<Mock, MockInternals>();

export function registerInternals(mock: Mock, own: MockInternals): void {
  internals.set(mock, own);
}

export const internalsOf = (mock: Mock): MockInternals => internals.get(mock) as MockInternals;
