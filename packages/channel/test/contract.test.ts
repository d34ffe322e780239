import { test } from "node:test";
import { type ContractTarget, contractSuite } from "@lapor/openapi/contract-suite";
import {
  type Blobs,
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  type Store,
  StoreUnavailable,
  systemRandom,
} from "../src/index.ts";

/** A store that fails on demand, whatever is asked of it, and whose transactions can be made to wait. */
const troubled = (store: Store) => {
  let fault: Error | undefined;
  let held: Promise<void> | undefined;
  const proxy = new Proxy(store, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return async (...values: unknown[]) => {
        if (fault) throw fault;
        if (name === "transaction") await held;
        return Reflect.apply(value, target, values);
      };
    },
  });
  const breakWith = (error: Error | undefined): void => {
    fault = error;
  };
  const hold = (): (() => void) => {
    let letGo = (): void => {};
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    return () => {
      held = undefined;
      letGo();
    };
  };
  return { store: proxy, breakWith, hold };
};

/** Files that can be lost. */
const losable = (blobs: Blobs) => {
  const keys = new Set<string>();
  const put: Blobs["put"] = async (key, bytes) => {
    keys.add(key);
    await blobs.put(key, bytes);
  };
  const lose = async (): Promise<void> => {
    await Promise.all([...keys].map(blobs.delete));
  };
  return { blobs: { ...blobs, put }, lose };
};

const createTarget = async (): Promise<ContractTarget> => {
  const trouble = troubled(createMemoryStore());
  const losing = losable(createMemoryBlobs());
  let ahead = 0;
  const clock = { now: () => new Date(Date.now() + ahead) };
  const parts = { store: trouble.store, blobs: losing.blobs, clock, random: systemRandom };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32) });
  const keyOf = async (wanted: Parameters<typeof createKey>[1]) => (await createKey(parts, wanted)).key;
  const adminOf = (agencyId: string) => keyOf({ kind: "secret", agencyId, role: "agency_admin" });
  const agencyId = "pemkot-bandung";
  return {
    fetch: channel.fetch,
    baseUrl: "http://channel.test",
    keys: {
      publishable: await keyOf({ kind: "publishable", agencyId, origins: ["https://bandung.example"] }),
      agencyAdmin: await adminOf(agencyId),
      liaison: await keyOf({ kind: "secret", agencyId, role: "liaison" }),
      otherAdmin: await adminOf("pemprov-jawa-barat"),
      thirdAdmin: await adminOf("kemenpupr"),
      nationalAdmin: await keyOf({ kind: "secret", role: "national_admin" }),
    },
    async breakStore(how) {
      const message = "planted at /src/secret.ts:1";
      trouble.breakWith(how === "unavailable" ? new StoreUnavailable(message) : new Error(message));
      return async () => trouble.breakWith(undefined);
    },
    async holdStore() {
      const release = trouble.hold();
      return async () => release();
    },
    async passTime(seconds) {
      ahead += seconds * 1000;
    },
    loseFiles: losing.lose,
  };
};

for (const { title, run } of contractSuite(await createTarget())) test(title, run);
