import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { StoreUnavailable } from "@lapor/channel/store";
import { createPdfCleaner } from "../../src/pdf/clean-pdf.ts";
import { childrenOf, endFirstChild, peakOf } from "./clean-pdf-processes.ts";
import { bombPdf, numbersPdf, packedPdf } from "./pdf-samples.ts";

const maxBytes = 10 * 1024 ** 2;
/** Starting a process on a busy machine can take longer than the server's own time limit for a document. */
const longestMs = 120_000;
const plain = new Uint8Array(await packedPdf());

describe("the memory for one document", () => {
  test("a few kilobytes that would unpack to 600 MB are rejected", async (t) => {
    const bytes = bombPdf();
    assert.ok(bytes.length < 5000, `${bytes.length}`);
    const clean = createPdfCleaner({ longestMs, awaitedMs: longestMs });
    const network = "203.0.113.1";
    const { result, own, child } = await peakOf(() => clean(bytes, { maxBytes, network }));
    t.diagnostic(
      `${bytes.length} bytes, at most ${Math.round(child)} MB apart and ${Math.round(own)} MB here`,
    );
    assert.deepEqual(result, { fault: "unreadable" });
    assert.ok(child > 0 && child < 400, `${child} MB`);
    assert.ok(own < 100, `${own} MB`);
  });

  test("exhausted memory ends only that document's process, even if its objects exceed Node's heap", async (t) => {
    const bytes = numbersPdf();
    const clean = createPdfCleaner({ longestMs, awaitedMs: longestMs });
    const other = clean(plain, { maxBytes, network: "203.0.113.2" });
    const { result, own, child } = await peakOf(() =>
      clean(bytes, { maxBytes, network: "203.0.113.1" }).catch((error: unknown) => error),
    );
    t.diagnostic(`at most ${Math.round(child)} MB apart and ${Math.round(own)} MB here`);
    assert.deepEqual(result, { fault: "unreadable" });
    assert.ok(child < 700, `${child} MB`);
    assert.ok("bytes" in (await other));
  });
});

describe("the cleaning queue", () => {
  test("a network has one running and two waiting documents, and other networks overtake its queue", async () => {
    const clean = createPdfCleaner({ longestMs, awaitedMs: longestMs });
    const done: string[] = [];
    const from = async (network: string, what: string): Promise<void> => {
      const cleaned = await clean(plain, { maxBytes, network });
      assert.ok("bytes" in cleaned);
      done.push(what);
    };
    const first = ["a1", "a2", "a3"].map((what) => from("203.0.113.1", what));
    await assert.rejects(from("203.0.113.1", "a4"), StoreUnavailable);
    await Promise.all([...first, from("203.0.113.2", "b1"), from("203.0.113.2", "b2")]);
    assert.deepEqual(
      done.filter((what) => what.startsWith("a")),
      ["a1", "a2", "a3"],
    );
    assert.ok(done.indexOf("b1") < done.indexOf("a3"), done.join());
    await from("203.0.113.1", "a5");
  });

  test("the document that has run longest is given up when two networks occupy the cleaner and a third one waits", async () => {
    const clean = createPdfCleaner({ longestMs, awaitedMs: 1 });
    // Each of these documents takes seconds, because it fills the memory that a document is allowed.
    const slow = ["203.0.113.1", "203.0.113.2"].map((network) => clean(numbersPdf(), { maxBytes, network }));
    const outcomes = Promise.allSettled(slow);
    assert.ok("bytes" in (await clean(plain, { maxBytes, network: "203.0.113.3" })));
    const [first, second] = await outcomes;
    assert.equal(first?.status, "rejected");
    assert.ok(first.reason instanceof StoreUnavailable);
    // Its slot is no longer needed, so its process is not stopped early.
    assert.deepEqual(second, { status: "fulfilled", value: { fault: "unreadable" } });
  });

  test("the slot of a running or queued document is freed when its caller disconnects", async () => {
    const clean = createPdfCleaner({ longestMs, awaitedMs: longestMs });
    const network = "203.0.113.1";
    const leaving = new AbortController();
    const { signal } = leaving;
    const both = Promise.allSettled([1, 2].map(() => clean(plain, { maxBytes, network, signal })));
    const stays = clean(plain, { maxBytes, network });
    leaving.abort();
    for (const one of await both)
      assert.ok(one.status === "rejected" && one.reason instanceof StoreUnavailable, one.status);
    assert.ok("bytes" in (await stays));
    await assert.rejects(clean(plain, { maxBytes, network, signal }), StoreUnavailable);
    assert.deepEqual(childrenOf(process.pid), []);
  });

  test("a document is not rejected as faulty when its process is killed from outside", async () => {
    const clean = createPdfCleaner({ longestMs, awaitedMs: longestMs });
    const ended = endFirstChild();
    await assert.rejects(clean(plain, { maxBytes, network: undefined }), StoreUnavailable);
    await ended;
    assert.ok("bytes" in (await clean(plain, { maxBytes, network: undefined })));
  });
});
