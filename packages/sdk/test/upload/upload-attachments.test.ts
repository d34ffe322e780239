import assert from "node:assert/strict";
import { test } from "node:test";
import { createLapor, type UploadAttachmentsOptions, uploadAttachments } from "../../src/index.ts";

const file = (size: number, name: string) => new File([new Uint8Array(size)], name, { type: "image/jpeg" });
const files = [1000, 2000, 3000, 4000, 5000].map((size, index) => file(size, `${index}.jpg`));

/** Uploads `files` to a channel that takes its time; gives what came, and how many were on their way at once at most. */
async function upload(options: UploadAttachmentsOptions, refuse = "") {
  let [running, most, started] = [0, 0, 0];
  const lapor = createLapor({
    baseUrl: "https://kanal.example",
    key: "pk_bandung",
    maxRetries: 0,
    fetch: async (request) => {
      started++;
      most = Math.max(most, ++running);
      const { name } = (await request.formData()).get("file") as File;
      // Later ones are through sooner.
      await new Promise((resolve) => setTimeout(resolve, 20 - 4 * Number(name[0])));
      running--;
      return name === refuse
        ? Response.json({ code: "payload_too_large", title: "x" }, { status: 413 })
        : Response.json({ id: name }, { status: 201 });
    },
  });
  return { outcomes: await uploadAttachments(lapor, files, options), most, started };
}

test("outcomes stand in the order of the files, with no more at once than asked for", async () => {
  for (const [concurrency, expected] of [
    [undefined, 2],
    [1, 1],
    [3, 3],
    [99, 5],
    [0, 1],
    [Number.NaN, 1],
  ] as const) {
    const { outcomes, most, started } = await upload({ concurrency });
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status === "fulfilled" && outcome.value.id),
      files.map(({ name }) => name),
    );
    assert.deepEqual([most, started], [expected, 5]);
  }
});

test("one that is refused does not cost the others", async () => {
  const { outcomes } = await upload({}, "1.jpg");
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"],
  );
  const [, refused] = outcomes;
  assert.equal(refused?.status === "rejected" && refused.reason.code, "payload_too_large");
});

test("progress is of all files together and reaches their size", async () => {
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

test("an abort ends what runs and begins nothing more", async () => {
  const controller = new AbortController();
  const { outcomes, started } = await upload({
    concurrency: 1,
    signal: controller.signal,
    onProgress: ({ loaded }) => loaded > 1000 && controller.abort(),
  });
  assert.equal(started, 2);
  assert.deepEqual(
    outcomes.map((outcome) => (outcome.status === "rejected" ? outcome.reason.code : "taken")),
    ["taken", "aborted", "aborted", "aborted", "aborted"],
  );
});

test("what is no file is rejected in its place, and costs neither the others nor their progress", async () => {
  const seen: number[] = [];
  const mixed = [files[0]!, Buffer.from("foto") as never, undefined as never, files[1]!];
  const lapor = createLapor({
    baseUrl: "https://kanal.example",
    key: "pk_bandung",
    fetch: async (request) => {
      await request.arrayBuffer();
      return Response.json({ id: "x" }, { status: 201 });
    },
  });
  const onProgress: UploadAttachmentsOptions["onProgress"] = ({ loaded }) => seen.push(loaded);
  const outcomes = await uploadAttachments(lapor, mixed, { onProgress });
  assert.deepEqual(
    outcomes.map((outcome) => (outcome.status === "rejected" ? outcome.reason.code : "taken")),
    ["taken", "invalid_request", "invalid_request", "taken"],
  );
  assert.equal(seen.at(-1), 3000);
});
