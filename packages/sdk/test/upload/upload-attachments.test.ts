import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor, type UploadAttachmentsOptions, uploadAttachments } from "../../src/index.ts";

const file = (size: number, name: string) => new File([new Uint8Array(size)], name, { type: "image/jpeg" });
const files = [1000, 2000, 3000, 4000, 5000].map((size, index) => file(size, `${index}.jpg`));

/**
 * Uploads `files` to a slow channel. Returns the outcomes, the number of requests, and the maximum number of
 * parallel requests.
 */
async function upload(options: UploadAttachmentsOptions, refuse = "") {
  let [running, max, started] = [0, 0, 0];
  const lapor = createLapor({
    baseUrl: "https://kanal.example",
    key: "pk_bandung",
    maxRetries: 0,
    fetch: async (url, init) => {
      started++;
      max = Math.max(max, ++running);
      const { name } = (await new Request(url, init).formData()).get("file") as File;
      // Later files finish sooner.
      await new Promise((resolve) => setTimeout(resolve, 20 - 4 * Number(name[0])));
      running--;
      return name === refuse
        ? Response.json({ code: "payload_too_large", title: "x" }, { status: 413 })
        : Response.json({ id: name }, { status: 201 });
    },
  });
  return { outcomes: await uploadAttachments(lapor, files, options), max, started };
}

test("uploadAttachments returns outcomes in file order and runs at most concurrency uploads at once", async () => {
  for (const [concurrency, expected] of [
    [undefined, 2],
    [1, 1],
    [3, 3],
    [99, 5],
    [0, 1],
    [Number.NaN, 1],
  ] as const) {
    const { outcomes, max, started } = await upload({ concurrency });
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status === "fulfilled" && outcome.value.id),
      files.map(({ name }) => name),
    );
    assert.deepEqual([max, started], [expected, 5]);
  }
});

test("a rejected file does not affect the others", async () => {
  const { outcomes } = await upload({}, "1.jpg");
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"],
  );
  const [, refused] = outcomes;
  assert.equal(refused?.status === "rejected" && refused.reason.code, "payload_too_large");
});

test("progress covers all files together and reaches their total size", async () => {
  const seen: number[] = [];
  await upload({
    onProgress: ({ loaded, total }) => {
      assert.equal(total, 15_000);
      seen.push(loaded);
    },
  });
  assert.ok(seen.length > files.length);
  assert.deepEqual(
    seen,
    seen.toSorted((one, other) => one - other),
  );
  assert.equal(seen.at(-1), 15_000);
});

test("a file above the channel's size limit is rejected without being sent", async () => {
  const { outcomes, started } = await upload({ limits: { maxBytes: 3000 } });
  assert.deepEqual(
    outcomes.map((outcome) => (outcome.status === "rejected" ? outcome.reason.code : "uploaded")),
    ["uploaded", "uploaded", "uploaded", "payload_too_large", "payload_too_large"],
  );
  assert.equal(started, 3);
});

test("a file above the size limit is rejected in the call's language, with the channel's wording", async () => {
  for (const [locale, expected] of [
    [undefined, "Ukuran berkas paling besar 2,5 MB."],
    ["id", "Ukuran berkas paling besar 2,5 MB."],
    ["en", "A file may have at most 2.5 MB."],
  ]) {
    const limits = { maxBytes: 2.5 * 2 ** 20 };
    const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
    const [outcome] = await uploadAttachments(lapor, [new Blob([new Uint8Array(3e6)])], { limits, locale });
    assert.ok(outcome?.status === "rejected");
    const { code, status, detail, message } = outcome.reason;
    assert.deepEqual([code, status, detail, message], ["payload_too_large", 413, expected, expected]);
  }
});

test("aborting ends running uploads and starts no others", async () => {
  const controller = new AbortController();
  const { outcomes, started } = await upload({
    concurrency: 1,
    signal: controller.signal,
    onProgress: ({ loaded }) => loaded > 1000 && controller.abort(),
  });
  assert.equal(started, 2);
  assert.deepEqual(
    outcomes.map((outcome) => (outcome.status === "rejected" ? outcome.reason.code : "uploaded")),
    ["uploaded", "aborted", "aborted", "aborted", "aborted"],
  );
});

test("an argument that is not a file is rejected without affecting the other files or their progress", async () => {
  const seen: number[] = [];
  const mixed = [files[0]!, Buffer.from("foto") as never, undefined as never, files[1]!];
  const lapor = createLapor({
    baseUrl: "https://kanal.example",
    key: "pk_bandung",
    fetch: async (url, init) => {
      await new Request(url, init).arrayBuffer();
      return Response.json({ id: "x" }, { status: 201 });
    },
  });
  const onProgress: UploadAttachmentsOptions["onProgress"] = ({ loaded }) => seen.push(loaded);
  const outcomes = await uploadAttachments(lapor, mixed, { onProgress });
  assert.deepEqual(
    outcomes.map((outcome) => (outcome.status === "rejected" ? outcome.reason.code : "uploaded")),
    ["uploaded", "invalid_request", "invalid_request", "uploaded"],
  );
  assert.equal(seen.at(-1), 3000);
});
