import { checkOptions } from "./check-options.ts";
import { createChannelMock } from "./create-channel-mock.ts";
import type { Mock, MockOptions } from "./mock.ts";

/**
 * Creates a LAPOR! channel in memory for tests and development. Throws a RangeError for an unknown option or
 * value.
 *
 * The mock runs the channel's own code, so its rules, validation, deadlines and responses are real. Ids come
 * from a seed and the clock is frozen, so a test has the same result on every run. Each operation of the
 * contract is a property of the mock, named by its `operationId`. It can fail, respond differently, respond
 * late or drop the connection on demand, and it lists the calls that it received.
 * @example import { createMock } from "@lapor/mock"; import { createLapor } from "@lapor/sdk";
 *
 * const mock = createMock({ seed: 1 }); const lapor = createLapor({ baseUrl: "https://kanal.example", key:
 * mock.keys.publishable, fetch: mock.fetch, });
 *
 * mock.getChannel.fails("unavailable", { times: 2, retryAfter: 0 }); const channel = await
 * lapor.getChannel(); // the SDK retries twice console.log(channel.identity.name,
 * mock.getChannel.calls.length); // …, 3
 */
export function createMock(options: MockOptions = {}): Mock {
  checkOptions("createMock", options);
  return createChannelMock(options);
}
