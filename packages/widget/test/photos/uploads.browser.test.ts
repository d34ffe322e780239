import { LaporError, type UploadOptions } from "@lapor/sdk";
import { expect } from "@open-wc/testing";
import type { UploadItem } from "../../src/photos/upload-item.ts";
import { Uploads } from "../../src/photos/uploads.ts";
import { braga, drawn, exifBlock, fourCorners, jpegWithMetadata, textOf } from "../support/pictures.ts";
import { waitUntil } from "../support/wait-until.ts";

const limits = { maxCount: 5, maxBytes: 1e7, mediaTypes: ["image/jpeg", "application/pdf"] };
const pdf = (name = "surat.pdf") => new File(["%PDF-1.7"], name, { type: "application/pdf" });
const failure = (code: "network" | "unavailable" | "unsupported_media_type" | "wrong_key_kind", facts = {}) =>
  new LaporError({ code, message: code, ...facts });

interface Call extends UploadOptions {
  file: Blob;
  answer: (id?: string) => void;
  refuse: (error: unknown) => void;
}

/** Creates a channel for uploads, whose responses the test releases. */
function rehearseUploads() {
  const calls: Call[] = [];
  const ended: string[] = [];
  const uploads = new Uploads(
    (file, options) =>
      new Promise((resolve, reject) => {
        calls.push({
          ...options,
          file,
          answer: (id = `att_${calls.length}`) => resolve({ id } as never),
          refuse: reject,
        });
      }),
    (finished) => ended.push(...finished.map(({ file, status }) => `${file.name} ${status}`)),
  );
  const statuses = () => uploads.items.map(({ status }) => status);
  const called = (count: number) => waitUntil(() => calls.length === count, `${count} calls`);
  const until = (...wanted: UploadItem["status"][]) =>
    waitUntil(() => String(statuses()) === String(wanted), `expected ${wanted}`);
  return { uploads, calls, ended, called, until, statuses };
}

/** Collects delays of five seconds or more in `waits` until the test ends them. */
function holdWaits() {
  const { setTimeout } = globalThis;
  const waits: { milliseconds: number; end: () => void }[] = [];
  globalThis.setTimeout = ((run: () => void, milliseconds = 0) =>
    milliseconds >= 5000 && milliseconds < 10_000_000
      ? -waits.push({ milliseconds, end: run })
      : setTimeout(run, milliseconds)) as typeof setTimeout;
  return { waits, release: () => Object.assign(globalThis, { setTimeout }) };
}

describe("the upload queue", () => {
  it("the queue uploads a prepared photo under its item's id and does not send its location", async () => {
    const { uploads, calls, called, until, ended } = rehearseUploads();
    const jpeg = jpegWithMetadata(await drawn(300, 200, fourCorners), exifBlock(braga));
    uploads.add([new File([jpeg], "IMG_1.jpg")], limits);
    expect(uploads.items[0]).to.include({ status: "preparing", prepared: false });
    expect(uploads.snapshot(), "a file that is not clean is not stored").to.deep.equal([]);
    await called(1);
    const item = uploads.items[0]!;
    expect(item).to.include({ status: "uploading", cleaned: true, chosenSize: jpeg.length });
    expect(item.place).to.deep.equal({ latitude: -6.9178, longitude: 107.609 });
    expect(calls[0]!.idempotencyKey).to.equal(item.id);
    expect(await textOf(calls[0]!.file)).not.to.match(/Exif|RAHASIA/);
    calls[0]!.answer("att_7");
    await until("done");
    expect(uploads.items[0]!.attachmentId).to.equal("att_7");
    expect(ended).to.deep.equal(["IMG_1.jpg done"]);
    const [kept] = uploads.snapshot();
    expect(Object.keys(kept!).sort()).to.deep.equal([
      "attachmentId",
      "bytes",
      "id",
      "name",
      "type",
      "uploadedAt",
    ]);
    expect(kept!.bytes).to.equal(calls[0]!.file);
  });

  it("the queue uploads two files at a time, in order", async () => {
    const { uploads, calls, called, until } = rehearseUploads();
    uploads.add([pdf("1.pdf"), pdf("2.pdf"), pdf("3.pdf")], limits);
    await until("uploading", "uploading", "waiting");
    calls[1]!.answer("b");
    await called(3);
    calls[2]!.answer("c");
    await until("uploading", "done", "done");
    calls[0]!.answer("a");
    await until("done", "done", "done");
    expect(uploads.items.map(({ attachmentId }) => attachmentId)).to.deep.equal(["a", "b", "c"]);
  });

  it("the queue refuses files that cannot be prepared, and files above the channel's limit", async () => {
    const { uploads, until, ended } = rehearseUploads();
    uploads.add(
      [new File(["<p>"], "a.jpg"), ...Array.from({ length: 5 }, (_, i) => pdf(`${i}.pdf`))],
      limits,
    );
    expect(uploads.items[5]).to.include({ status: "refused", refusal: "tooMany" });
    await until("refused", "uploading", "uploading", "waiting", "waiting", "refused");
    expect(uploads.items[0]!.refusal).to.equal("wrongType");
    expect(ended).to.have.members(["a.jpg refused", "4.pdf refused"]);
    expect(uploads.snapshot()).to.have.length(4);
    uploads.clear();
    expect(uploads.items).to.have.length(0);
  });

  it("the queue retries temporary failures automatically under the same key: 5 times, with growing delays", async () => {
    const { waits, release } = holdWaits();
    try {
      const { uploads, calls, called, until, ended } = rehearseUploads();
      uploads.add([pdf()], limits);
      const retryAfter = [undefined, 30, undefined, undefined, undefined];
      for (let tries = 0; tries < 5; tries++) {
        await called(tries + 1);
        calls[tries]!.refuse(failure("unavailable", { retryable: true, retryAfter: retryAfter[tries] }));
        await until("waiting");
        expect(uploads.items[0]!.code).to.equal("unavailable");
        await waitUntil(() => waits.length === tries + 1);
        expect(ended).to.have.length(0);
        waits[tries]!.end();
      }
      await called(6);
      calls[5]!.refuse(failure("network", { retryable: true }));
      await until("failed");
      expect(waits.map(({ milliseconds }) => milliseconds / 1000)).to.deep.equal([5, 30, 20, 40, 80]);
      expect(new Set(calls.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(1);
      expect(ended).to.deep.equal(["surat.pdf failed"]);
      uploads.retry(uploads.items[0]!.id);
      await called(7);
      expect(calls[6]!.idempotencyKey).to.equal(calls[0]!.idempotencyKey);
      uploads.clear();
    } finally {
      release();
    }
  });

  it("the queue continues immediately when the network returns or on request", async () => {
    const { uploads, calls, called, until } = rehearseUploads();
    uploads.add([pdf()], limits);
    await called(1);
    calls[0]!.refuse(failure("network", { retryable: true }));
    await until("waiting");
    window.dispatchEvent(new Event("online"));
    await called(2);
    calls[1]!.refuse(failure("network", { retryable: true }));
    await until("waiting");
    uploads.retry(uploads.items[0]!.id);
    await called(3);
    uploads.clear();
    expect(calls[2]!.signal!.aborted).to.equal(true);
  });

  it("the queue does not retry permanent failures", async () => {
    const { uploads, calls, called, until } = rehearseUploads();
    uploads.add([pdf("1.pdf"), pdf("2.pdf")], limits);
    await called(2);
    calls[0]!.refuse(failure("unsupported_media_type"));
    calls[1]!.refuse(failure("wrong_key_kind"));
    await until("refused", "failed");
    expect(uploads.items.map(({ refusal, code }) => refusal ?? code)).to.deep.equal([
      "wrongType",
      "wrong_key_kind",
    ]);
  });

  it("files can be cancelled, retried and removed at any stage", async () => {
    const { uploads, calls, called, until } = rehearseUploads();
    const jpeg = await drawn(300, 200, fourCorners);
    uploads.add([new File([jpeg], "1.jpg"), pdf("2.pdf")], limits);
    const [photo, letter] = uploads.items.map(({ id }) => id) as [string, string];
    uploads.cancel(photo);
    await until("cancelled", "uploading");
    uploads.cancel(letter);
    expect(calls[0]!.signal!.aborted).to.equal(true);
    calls[0]!.answer("late");
    uploads.retry(photo);
    expect(uploads.items[0]!.status).to.equal("preparing");
    await called(2);
    expect(calls[1]!.idempotencyKey).to.equal(photo);
    expect(uploads.items[1]!.status, "a late response is ignored").to.equal("cancelled");
    uploads.remove(photo);
    expect(calls[1]!.signal!.aborted).to.equal(true);
    uploads.remove(letter);
    expect(uploads.items).to.have.length(0);
  });

  it("the queue pauses while the report is sent and does not lose any file", async () => {
    const { uploads, calls, called, until } = rehearseUploads();
    uploads.add([pdf("1.pdf"), pdf("2.pdf")], limits);
    await called(2);
    calls[0]!.answer();
    await until("done", "uploading");
    uploads.pause();
    expect(calls[1]!.signal!.aborted).to.equal(true);
    expect(uploads.items.map(({ status }) => status)).to.deep.equal(["done", "waiting"]);
    expect(uploads.snapshot()).to.have.length(2);
    uploads.add([pdf("3.pdf")], limits);
    await until("done", "waiting", "waiting");
    expect(calls).to.have.length(2);
    uploads.resume();
    await called(4);
    expect(calls[2]!.idempotencyKey).to.equal(calls[1]!.idempotencyKey);
    uploads.clear();
  });

  it("the queue is restored from the device: uploaded files are not uploaded again, and the others continue with their keys and bytes", async () => {
    const { uploads, calls, called } = rehearseUploads();
    const bytes = new Blob([await drawn(300, 200, fourCorners)], { type: "image/jpeg" });
    const file = new File([bytes], "1.jpg", { type: "image/jpeg" });
    uploads.restore([
      { id: "key-1", file, attachmentId: "att_1", uploadedAt: 5 },
      { id: "key-2", file },
    ]);
    await called(1);
    expect(calls[0]!.idempotencyKey).to.equal("key-2");
    expect(calls[0]!.file).to.equal(file);
    expect(uploads.items[0]).to.include({
      status: "done",
      attachmentId: "att_1",
      uploadedAt: 5,
      cleaned: true,
    });
    expect(uploads.snapshot().map(({ id }) => id)).to.deep.equal(["key-1", "key-2"]);
    uploads.clear();
  });
});
