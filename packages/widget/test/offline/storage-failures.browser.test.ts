import { expect } from "@open-wc/testing";
import { clean, done, draft, file, instead, open, raw, textOf } from "../support/device-records.ts";

describe("a device that cannot store", () => {
  const inMemory = async () => {
    const store = open();
    expect(await store.put(draft("one", { files: [file("a")] }))).to.equal(false);
    expect((await store.get("one"))!.values).to.deep.equal(draft("one").values);
    expect((await store.list("form")).map(({ id }) => id)).to.deep.equal(["one"]);
    await store.delete("one");
    expect(await store.get("one")).to.equal(undefined);
  };

  let older = {};

  beforeEach(clean);

  it("the report stays in memory when IndexedDB is missing", async () => {
    await instead(globalThis, "indexedDB", undefined as never, inMemory);
  });

  it("the report stays in memory when IndexedDB is forbidden", async () => {
    const forbidden = () => {
      throw new DOMException("", "SecurityError");
    };
    await instead(indexedDB, "open", forbidden, inMemory);
  });

  it("a full device shows a message and still stores the text if only the photo does not fit", async () => {
    const store = open();
    const { put } = IDBObjectStore.prototype;
    const full = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (this.name === "files") this.transaction.abort();
      return put.call(this, value, key);
    };
    await instead(IDBObjectStore.prototype, "put", full as typeof put, async () => {
      expect(await store.put(draft("one", { files: [file("a")] }))).to.equal(false);
      expect((await store.get("one"))!.files).to.have.length(1);
    });
    const left = await open().get("one");
    expect(left!.values).to.deep.equal(draft("one").values);
    expect(left!.files).to.deep.equal([]);
    expect(await store.put(draft("one", { files: [file("a")] }))).to.equal(true);
    expect(await textOf(await open().get("one"))).to.deep.equal(["bytes of a"]);
  });

  for (const [what, alter] of [
    [
      "drops the text",
      (row: { box: object }) => ({ ...row, box: { bytes: new TextEncoder().encode("{}") } }),
    ],
    ["stores an older text", (row: { box: object }) => ({ ...row, ...older })],
    ["stores nothing that can be read", (row: object) => ({ ...row, box: {} })],
  ] as const)
    it(`storage that ${what} is treated as failed, and the report is kept in memory with all its text`, async () => {
      const store = open();
      await store.put(draft("one", { values: { body: "An older text." } }));
      const [row] = (await raw("reports")) as { box: object }[];
      older = { box: row!.box };
      const { put } = IDBObjectStore.prototype;
      const altering = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
        return put.call(this, this.name === "reports" ? alter(value as never) : value, key);
      };
      await instead(IDBObjectStore.prototype, "put", altering as typeof put, async () => {
        expect(await store.put(draft("one"))).to.equal(false);
      });
      expect((await store.get("one"))!.values).to.deep.equal(draft("one").values);
      expect((await store.list("form")).map(({ id }) => id)).to.deep.equal(["one"]);
      expect(await store.put(draft("one"))).to.equal(true);
      expect((await open().get("one"))!.values).to.deep.equal(draft("one").values);
    });

  it("storage that returns different bytes for a photo is treated as failed", async () => {
    const store = open();
    const { put } = IDBObjectStore.prototype;
    const altering = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      const bytes = new TextEncoder().encode("bytes of b").buffer;
      return put.call(this, this.name === "files" ? { bytes } : value, key);
    };
    await instead(IDBObjectStore.prototype, "put", altering as typeof put, async () => {
      expect(await store.put(draft("one", { files: [file("a")] }))).to.equal(false);
    });
    expect(await textOf(await store.get("one"))).to.deep.equal(["bytes of a"]);
  });

  it("the whole report is stored even on a page that adds toJSON to arrays (Prototype.js 1.6)", async () => {
    const toJSON = function (this: unknown[]) {
      return `[${this.map((each) => JSON.stringify(each)).join(", ")}]`;
    };
    await instead(Array.prototype as unknown as { toJSON: unknown }, "toJSON", toJSON, async () => {
      expect(await open().put(draft("one", { files: [file("a")] }))).to.equal(true);
      expect(await textOf(await open().get("one"))).to.deep.equal(["bytes of a"]);
    });
  });

  it("storage that does not respond within three seconds is treated as failed", async () => {
    const silent = () => ({}) as IDBOpenDBRequest;
    await instead(indexedDB, "open", silent, async () => {
      const begun = performance.now();
      expect(await open().put(draft("one"))).to.equal(false);
      // The test's own timeout is the upper limit.
      expect(performance.now() - begun).to.be.at.least(2900);
    });
  });

  it("storage that does not respond to a write gets a shorter timeout until it responds again", async () => {
    const store = open();
    await store.put(draft("one"));
    const { transaction } = IDBDatabase.prototype;
    const stuck: IDBTransaction[] = [];
    const never = function (this: IDBDatabase, ...rest: Parameters<typeof transaction>) {
      const made = transaction.apply(this, rest);
      stuck.push(made);
      return new Proxy(made, {
        // The transaction fires neither `complete` nor `abort`.
        set: () => true,
        get: (of, name) => {
          const value = Reflect.get(of, name, of);
          return typeof value === "function" ? value.bind(of) : value;
        },
      });
    };
    await instead(IDBDatabase.prototype, "transaction", never as typeof transaction, async () => {
      expect(await store.put(draft("two"))).to.equal(false);
      const begun = performance.now();
      expect(await store.put(draft("two"))).to.equal(false);
      expect(performance.now() - begun).to.be.below(2900);
    });
    expect(stuck.length).to.be.at.least(2);
    expect(await store.put(draft("three"))).to.equal(true);
  });

  it("a closed database connection is reopened", async () => {
    const store = open();
    const opened: IDBDatabase[] = [];
    const { transaction } = IDBDatabase.prototype;
    const watch = function (this: IDBDatabase, ...rest: Parameters<typeof transaction>) {
      opened.push(this);
      return transaction.apply(this, rest);
    };
    await instead(IDBDatabase.prototype, "transaction", watch as typeof transaction, async () => {
      await store.put(draft("one"));
      opened[0]!.close();
      expect(await store.put(draft("two"))).to.equal(true);
    });
    expect(new Set(opened).size).to.equal(2);
    expect((await open().list("form")).length).to.equal(2);
  });

  it("the report is stored even while another tab blocks the deletion of the database", async () => {
    const store = open();
    await store.put(draft("one"));
    const frozen = await done(indexedDB.open("lapor"));
    expect(await store.forgetEverything()).to.equal(true);
    expect(await store.list("form")).to.deep.equal([]);
    frozen.close();
    expect(await store.put(draft("two"))).to.equal(true);
  }).timeout(20_000);
});

describe("a key that could not be stored", () => {
  beforeEach(clean);

  /** Makes `add` fail once in the store of keys. */
  const failing = (fail: (store: IDBObjectStore) => void) => {
    const { add } = IDBObjectStore.prototype;
    let failed = false;
    return function (this: IDBObjectStore, ...of: Parameters<typeof add>) {
      const request = add.apply(this, of);
      if (this.name === "keys" && !failed) {
        failed = true;
        fail(this);
      }
      return request;
    } as typeof add;
  };

  for (const [what, fail] of [
    [
      "because the device is full",
      () => {
        throw new DOMException("", "QuotaExceededError");
      },
    ],
    [
      "because the browser is ending",
      () => {
        throw new DOMException("", "NotReadableError");
      },
    ],
  ] as const)
    it(`without a key (${what}), no plain text is stored: the report is kept in memory, and storing the key is retried`, async () => {
      const store = open();
      await instead(IDBObjectStore.prototype, "add", failing(fail), async () => {
        expect(await store.put(draft("one", { files: [file("a")] }))).to.equal(false);
      });
      expect(await raw("reports")).to.deep.equal([]);
      expect((await store.get("one"))!.values).to.deep.equal(draft("one").values);
      expect(await store.put(draft("one", { files: [file("a")] }))).to.equal(true);
      const [row] = (await raw("reports")) as { box: { iv?: object } }[];
      expect(row!.box.iv).to.be.an.instanceOf(Uint8Array);
    });

  it("text is stored unencrypted if the browser cannot store a key", async () => {
    const uncloneable = failing(() => {
      throw new DOMException("", "DataCloneError");
    });
    await instead(IDBObjectStore.prototype, "add", uncloneable, async () => {
      expect(await open().put(draft("one"))).to.equal(true);
    });
    const [row] = (await raw("reports")) as { box: { iv?: object } }[];
    expect(row!.box).not.to.have.property("iv");
  });
});
