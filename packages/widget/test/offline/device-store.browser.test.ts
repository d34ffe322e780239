import { expect } from "@open-wc/testing";
import { DraftAutosave } from "../../src/offline/draft-autosave.ts";
import {
  clean,
  done,
  draft,
  file,
  instead,
  open,
  raw,
  textOf,
  type Words,
} from "../support/device-records.ts";
import { waitUntil } from "../support/wait-until.ts";

describe("a record on the device", () => {
  beforeEach(clean);

  it("another page can read a record with its files and facts", async () => {
    const record = draft("one", {
      stage: "waiting",
      files: [file("a"), { ...file("b"), attachmentId: "up-b", uploadedAt: 7 }],
      attempts: { texts: ["{}"], first: 1, last: 2, count: 3, next: 4, code: "network" },
    });
    expect(await open().put(record)).to.equal(true);
    const read = await open().get("one");
    expect({ ...read, files: [] }).to.deep.equal({ ...record, files: [] });
    expect(read!.files.map(({ bytes, ...facts }) => facts)).to.deep.equal(
      record.files.map(({ bytes, ...facts }) => facts),
    );
    expect(await textOf(read)).to.deep.equal(["bytes of a", "bytes of b"]);
    expect(read!.files[0]!.bytes.type).to.equal("image/jpeg");
  });

  it("a form lists only its own records, newest first", async () => {
    const store = open();
    const now = Date.now();
    await store.put(draft("old", { savedAt: now - 2000 }));
    await store.put(draft("new", { savedAt: now - 1000 }));
    await store.put(draft("other", { scope: "another form" }));
    expect((await open().list("form")).map(({ id }) => id)).to.deep.equal(["new", "old"]);
  });

  it("a record is encrypted, so the stored bytes contain no plain text", async () => {
    expect(await open().put(draft("one", { files: [file("a")] }))).to.equal(true);
    const boxes = [
      ...(await raw("reports")).map((row) => (row as { box: object }).box),
      ...(await raw("files")),
    ] as { iv?: object; bytes: ArrayBuffer }[];
    expect(boxes).to.have.length(2);
    for (const { iv, bytes } of boxes) {
      expect(iv).to.be.an.instanceOf(Uint8Array);
      expect(new TextDecoder().decode(bytes)).not.to.match(/Braga|bytes of/);
    }
    const [key] = (await raw("keys")) as CryptoKey[];
    expect(key!.extractable).to.equal(false);
  });

  it("a record is stored unencrypted if the browser cannot encrypt, as on plain HTTP", async () => {
    await instead(crypto, "subtle", undefined as never, async () => {
      expect(await open().put(draft("one", { files: [file("a")] }))).to.equal(true);
      expect((await open().get("one"))!.values).to.deep.equal(draft("one").values);
      expect(await textOf(await open().get("one"))).to.deep.equal(["bytes of a"]);
    });
  });

  it("a record cannot be read without its key", async () => {
    await open().put(draft("one"));
    const database = await done(indexedDB.open("lapor"));
    await done(database.transaction("keys", "readwrite").objectStore("keys").clear());
    database.close();
    expect(await open().get("one")).to.equal(undefined);
    expect(await open().list("form")).to.deep.equal([]);
  });

  it("typing does not store a photo again, and removing the photo deletes its bytes", async () => {
    const store = open();
    const files = [file("a"), file("b")];
    await store.put(draft("one", { files }));
    const before = (await raw("files")) as { iv: Uint8Array }[];
    await store.put(draft("one", { files, values: { body: "Jalan" } }));
    const after = (await raw("files")) as { iv: Uint8Array }[];
    expect(after.map(({ iv }) => `${iv}`)).to.deep.equal(before.map(({ iv }) => `${iv}`));
    await store.put(draft("one", { files: [files[1]!] }));
    expect(await raw("files")).to.have.length(1);
    expect(await textOf(await open().get("one"))).to.deep.equal(["bytes of b"]);
  });

  it("a record contains the last saved content even if saves follow each other quickly", async () => {
    const store = open();
    const saves = Array.from({ length: 20 }, (_, count) =>
      store.put(draft("one", { values: { body: `${count}` }, files: count ? [] : [file("a")] })),
    );
    expect((await store.get("one"))!.values).to.deep.equal({ body: "19" });
    expect(await Promise.all(saves)).not.to.include(false);
    expect((await open().get("one"))!.values).to.deep.equal({ body: "19" });
  });

  it("deleting a record deletes its files", async () => {
    const store = open();
    await store.put(draft("one", { files: [file("a")] }));
    await store.put(draft("one2", { files: [file("a")] }));
    expect(await store.delete("one")).to.equal(true);
    expect(await open().get("one")).to.equal(undefined);
    expect(await raw("files")).to.have.length(1);
  });

  it("an expired record is deleted, and a record with a future date gets the current date", async () => {
    const store = open();
    const day = 86_400_000;
    await store.put(draft("expired", { scope: "another form", savedAt: Date.now() - 8 * day }));
    await store.put(draft("misdated", { savedAt: Date.now() + 400 * day }));
    expect((await store.list("form")).map(({ id }) => id)).to.deep.equal(["misdated"]);
    const rows = (await raw("reports")) as { id: string; savedAt: number }[];
    expect(rows.map(({ id }) => id)).to.deep.equal(["misdated"]);
    expect(rows[0]!.savedAt).to.be.at.most(Date.now());
  });

  it("withdrawing the consent immediately deletes a record from the device but keeps it in memory", async () => {
    const store = open();
    await store.put(draft("one", { files: [file("a")] }));
    expect(await store.put(draft("one", { files: [file("a")], lasting: false }))).to.equal(false);
    expect(await raw("reports")).to.deep.equal([]);
    expect(await raw("files")).to.deep.equal([]);
    expect((await store.get("one"))!.files).to.have.length(1);
    expect((await store.list("form")).map(({ id }) => id)).to.deep.equal(["one"]);
  });

  it("deleting everything also empties another open tab, which can save records again", async () => {
    const [one, other] = [open(), open()];
    await one.put(draft("one"));
    await other.put(draft("two", { scope: "another form" }));
    await other.put(draft("three", { lasting: false }));
    const heard = new Promise((resolve) =>
      other.subscribe((change) => {
        if (!change.here && !change.id) resolve(change);
      }),
    );
    expect(await one.forgetEverything()).to.equal(true);
    expect(await heard).to.deep.equal({ here: false });
    for (const store of [one, other]) {
      expect(await store.list("form")).to.deep.equal([]);
      expect(await store.list("another form")).to.deep.equal([]);
    }
    expect(await other.put(draft("four"))).to.equal(true);
    expect((await open().get("four"))!.values).to.deep.equal(draft("four").values);
  });

  it("deleting a record removes it from the memory of every store", async () => {
    const store = open();
    await store.put(draft("one", { lasting: false, files: [file("a")] }));
    expect(await store.forgetEverything()).to.equal(true);
    expect(await store.list("form")).to.deep.equal([]);
    expect(await store.get("one")).to.equal(undefined);
  });

  it("a write that was queued before everything was deleted stores nothing", async () => {
    const [one, other] = [open(), open()];
    await one.put(draft("one"));
    const held: (() => void)[] = [];
    // The other tab must still be writing when it receives the message.
    const { encrypt } = crypto.subtle;
    const slow = async (...of: Parameters<typeof encrypt>) => {
      await new Promise<void>((resolve) => held.push(resolve));
      return encrypt.apply(crypto.subtle, of);
    };
    await instead(crypto.subtle, "encrypt", slow as typeof encrypt, async () => {
      const writing = other.put(draft("two"));
      const queued = other.put(draft("three"));
      await waitUntil(() => held.length === 1);
      const heard = new Promise((resolve) => other.subscribe(resolve));
      await one.forgetEverything();
      await heard;
      held[0]!();
      expect(await writing).to.equal(false);
      expect(await queued).to.equal(false);
    });
    expect(await raw("reports")).to.deep.equal([]);
    expect(await other.list("form")).to.deep.equal([]);
  });

  it("malformed messages on the broadcast channel do not affect a record", async () => {
    const store = open();
    await store.put(draft("one", { lasting: false }));
    const heard: unknown[] = [];
    store.subscribe((change) => heard.push(change));
    const stranger = new BroadcastChannel("lapor");
    for (const message of [
      null,
      undefined,
      5,
      "all",
      {},
      { id: 7 },
      { id: "" },
      { id: "one", stage: "archived" },
    ])
      stranger.postMessage(message);
    stranger.postMessage({ id: "other", stage: "draft" });
    await waitUntil(() => heard.length > 0);
    stranger.close();
    expect(heard).to.deep.equal([{ id: "other", stage: "draft", here: false }]);
    expect((await store.get("one"))!.values).to.deep.equal(draft("one").values);
  });

  it("other tabs receive a record's id and stage but not its text", async () => {
    const [one, other] = [open(), open()];
    const heard = new Promise((resolve) => other.subscribe(resolve));
    await one.put(draft("one"));
    expect(await heard).to.deep.equal({ id: "one", stage: "draft", here: false });
  });
});

describe("a draft in two tabs", () => {
  const keeper = (store = open()) =>
    new DraftAutosave<Words>({
      store,
      scope: "form",
      saved: () => {},
      takenOver: () => {},
      now: Date.now,
      wait: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      locks: navigator.locks,
    });

  it("a draft is offered only while no other tab holds its editing lock", async () => {
    await clean();
    const [one, other] = [keeper(), keeper()];
    one.edit({ values: { body: "Jalan" }, files: [file("a")], empty: false, lasting: true });
    expect(await one.flush()).to.equal(true);
    expect(await other.openDrafts()).to.deep.equal([]);
    await one.stop();
    const [left] = await other.openDrafts();
    expect((await other.resume(left!.id))!.values).to.deep.equal({ body: "Jalan" });
    expect((await other.resume(left!.id))!.values).to.deep.equal({ body: "Jalan" });
    await other.discard();
    expect(await raw("reports")).to.deep.equal([]);
    await other.stop();
  });
});
