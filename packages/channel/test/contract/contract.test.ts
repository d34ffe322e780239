import { AsyncLocalStorage } from "node:async_hooks";
import { test } from "node:test";
import { type ContractTarget, contractSuite } from "@lapor/openapi/contract-suite";
import {
  createChannel,
  createMemoryBlobs,
  createMemoryStore,
  systemClock,
  systemRandom,
} from "../../src/index.ts";
import type { Store } from "../../src/store/index.ts";
import { connectSp4n, createSuiteKeys, createTroubledParts, signInOfficer } from "../../src/testing.ts";

const baseUrl = "https://channel.test";

/**
 * Rejects reads outside the open transaction. On one connection, the read and the transaction would deadlock.
 */
function refuseInTransaction(store: Store): Store {
  const inTransaction = new AsyncLocalStorage<true>();
  return new Proxy(store, {
    get(_, name: keyof Store) {
      const method: unknown = Reflect.get(store, name);
      if (typeof method !== "function") return method;
      return (...values: unknown[]) => {
        if (inTransaction.getStore()) throw new Error(`store.${name} was called inside a transaction.`);
        const work = values.at(-1);
        if (!name.startsWith("transaction") || typeof work !== "function")
          return Reflect.apply(method, store, values);
        const guarded = (...given: unknown[]) => inTransaction.run(true, () => work(...given));
        return Reflect.apply(method, store, [...values.slice(0, -1), guarded]);
      };
    },
  });
}

async function createTarget(): Promise<ContractTarget> {
  const parts = createTroubledParts({
    store: refuseInTransaction(createMemoryStore()),
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
