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
 * Returns options for a mock whose parts fail on demand, and those parts once the first response has arrived.
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
    // The mock records a call completely before the channel reads it, so a body cannot stall in the channel.
    const { shortenBodyTimeout: _, ...others } = parts;
    const opened = await internalsOf(mock).opened();
    const { channel } = opened;
    return {
      ...others,
      // Once a second, a request first runs due work, which would wait for the held store. So the clock stops
      // here.
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
  // Outside /v1, msw passes requests on to the network, which here is the channel itself.
  const respond = async (request: Request): Promise<Response> =>
    (await getResponse(handlers, request)) ?? mock.fetch(request);
  const baseUrl = "https://mock.test";
  const parts = await partsOf(mock);
  return { ...parts, signIn: parts.signInAt(baseUrl), baseUrl, keys: mock.keys, fetch: respond };
}

const targets = { "lapor-mock over HTTP": await overHttp(), "msw handlers": await throughHandlers() };
/** In the short form, one of this many cases runs. */
const steps: Record<keyof typeof targets, number> = { "lapor-mock over HTTP": 3, "msw handlers": 12 };
/**
 * Selects the cases to run. The mock contains the channel, whose own tests run every case. The short form
 * leaves permission requests to those tests and runs a share of the others.
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
