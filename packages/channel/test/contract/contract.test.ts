import { test } from "node:test";
import { type ContractTarget, contractSuite } from "@lapor/openapi/contract-suite";
import {
  createChannel,
  createMemoryBlobs,
  createMemoryStore,
  systemClock,
  systemRandom,
} from "../../src/index.ts";
import { connectSp4n, createSuiteKeys, createTroubledParts, signInOfficer } from "../../src/testing.ts";

const baseUrl = "https://channel.test";

async function createTarget(): Promise<ContractTarget> {
  const parts = createTroubledParts({
    store: createMemoryStore(),
    blobs: createMemoryBlobs(),
    clock: systemClock,
  });
  const channel = createChannel({ ...parts, random: systemRandom, secret: systemRandom.bytes(32) });
  return {
    ...parts,
    async passTime(seconds) {
      await parts.passTime(seconds);
      for (const { run } of channel.jobs) await run();
    },
    connectSp4n: () => connectSp4n({ ...parts, channel }),
    fetch: (request) => channel.fetch(request, { address: "192.0.2.1" }),
    signIn: (officer) => signInOfficer(channel, baseUrl, officer),
    baseUrl,
    keys: await createSuiteKeys(parts),
  };
}

for (const { title, run } of contractSuite(await createTarget())) test(title, run);
