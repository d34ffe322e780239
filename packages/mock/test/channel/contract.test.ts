import { after, describe, test } from "node:test";
import { connectSp4n, createTroubledParts, signInOfficer, type TroubledParts } from "@lapor/channel/testing";
import { type ContractTarget, contractSuite } from "@lapor/openapi/contract-suite";
import { getResponse } from "msw";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { shareOfCases } from "../../../../scripts/shared-rules.ts";
import { runDueWork } from "../../src/channel/open-channel.ts";
import { createChannelMock } from "../../src/create-channel-mock.ts";
import type { HostOptions, Mock, MockOptions } from "../../src/mock.ts";
import { createHandlers } from "../../src/msw.ts";
import { internalsOf } from "../../src/rehearse/internals.ts";
import { serveMock } from "../../src/serve-mock.ts";

/**
 * Returns options for a mock whose parts can fail, and access to these parts, which exist after the first
 * response.
 */
function troubledOptions() {
  let parts: TroubledParts | undefined;
  let stoppedAt: Date | undefined;
  const options: MockOptions & HostOptions = {
    origins: ["https://bandung.example"],
    now: "system",
    localWebhooks: false,
    autoDeliver: false,
    wrapParts: (real) => {
      const troubled = createTroubledParts(real);
      parts = { ...troubled, clock: { now: () => stoppedAt ?? troubled.clock.now() } };
      return parts;
    },
  };
  const partsOf = async (mock: Mock) => {
    await mock.fetch(new Request("http://mock.test/v1/channel"));
    if (!parts) throw new Error("The mock did not ask for its parts.");
    // Omit `shortenBodyTimeout`. The mock reads the whole body before the channel does, so a body cannot
    // stall in the channel.
    const { shortenBodyTimeout: _, ...others } = parts;
    const opened = await internalsOf(mock).opened();
    const { channel } = opened;
    return {
      ...others,
      // Stop the clock while the store is held. Otherwise a request would first run due work, which would
      // wait for the store.
      async holdStore() {
        stoppedAt = others.clock.now();
        await runDueWork(opened);
        const release = await others.holdStore();
        return async () => {
          stoppedAt = undefined;
          await release();
        };
      },
      connectSp4n: () => connectSp4n({ ...others, channel }),
      signInAt:
        (url: string): NonNullable<ContractTarget["signIn"]> =>
        (officer) =>
          signInOfficer(channel, url, officer),
    };
  };
  return { options, partsOf };
}

async function overHttp(): Promise<ContractTarget> {
  const { options, partsOf } = troubledOptions();
  const mock = await serveMock(options);
  after(() => mock.stop());
  const parts = await partsOf(mock);
  const signIn = parts.signInAt(mock.url);
  return { ...parts, signIn, baseUrl: mock.url, keys: mock.keys, fetch: (request) => fetch(request) };
}

async function throughHandlers(): Promise<ContractTarget> {
  const { options, partsOf } = troubledOptions();
  const mock = createChannelMock(options);
  const handlers = createHandlers(mock);
  // Send requests outside /v1, which msw would pass on to the network, directly to the channel.
  const respond = async (request: Request): Promise<Response> =>
    (await getResponse(handlers, request)) ?? mock.fetch(request);
  const baseUrl = "https://mock.test";
  const parts = await partsOf(mock);
  return { ...parts, signIn: parts.signInAt(baseUrl), baseUrl, keys: mock.keys, fetch: respond };
}

const targets = { "lapor-mock over HTTP": await overHttp(), "msw handlers": await throughHandlers() };
/** Without the long form, one in this many cases runs. */
const steps: Record<keyof typeof targets, number> = { "lapor-mock over HTTP": 3, "msw handlers": 12 };
/**
 * Selects the cases to run. The channel's own tests run every case, so the short form runs only a share, and
 * none about permissions.
 */
const shareOf = (name: keyof typeof targets) => {
  const cases = shareOfCases(contractSuite(targets[name]));
  if (isLongRun) return cases;
  return cases.filter(({ title }, index) => index % steps[name] === 0 && !title.includes("permissions.ts"));
};

for (const name of Object.keys(targets) as (keyof typeof targets)[])
  describe(name, () => {
    for (const { title, run, skip } of shareOf(name)) test(title, { skip }, run);
  });
