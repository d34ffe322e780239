import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { cleanFileName } from "../src/file-type.ts";
import { complaint, createMemoryChannel, type MemoryChannel } from "./memory-channel.ts";

const submitText = (channel: MemoryChannel, body: string): Promise<Response> =>
  channel.fetch(
    new Request("http://channel.test/v1/reports", {
      method: "POST",
      headers: {
        authorization: `Bearer ${channel.publishableKey}`,
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
      },
      body,
    }),
  );

const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { code: string }).code;

test("a file name of a megabyte of blanks is cleaned as fast as a short one", () => {
  const took = (name: string): number => {
    const before = process.cpuUsage();
    for (let times = 0; times < 20; times++) cleanFileName(name, "image/jpeg");
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const short = took(`a${" ".repeat(900)}b.jpg`);
  const long = took(`a${" ".repeat(1_000_000)}b.jpg`);
  // By the square it would be a million times as long.
  assert.ok(long < 50 * short + 50_000, `${long} against ${short} microseconds`);
  assert.equal(cleanFileName("../../etc/foto\u202Egpj.\u0000exe", "image/png"), "fotogpj.png");
  assert.equal(cleanFileName(" .. ", "application/pdf"), "lampiran.pdf");
});

test("a body nested beyond sense is refused as no request, not as a fault", async () => {
  const channel = await createMemoryChannel();
  for (const deep of [
    "[".repeat(100_000) + "]".repeat(100_000),
    `${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}`,
  ]) {
    const response = await submitText(channel, deep);
    assert.deepEqual([response.status, await codeOf(response)], [400, "invalid_request"]);
  }
});

test("a body of nothing but faults is answered with a hundred of them", async () => {
  const channel = await createMemoryChannel();
  const fields = Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`f${place}`, 1]));
  const response = await submitText(channel, JSON.stringify({ ...complaint, ...fields }));
  const { errors } = (await response.json()) as { errors: unknown[] };
  assert.equal(errors.length, 100);
});

test("a day that no database knows is refused with its field", async () => {
  const channel = await createMemoryChannel();
  for (const occurredOn of ["0000-01-01", "0026-11-20", "1899-12-31"])
    await assert.rejects(channel.submit({ occurredOn }), /#\/occurredOn/);
  await channel.submit({ occurredOn: "1900-01-01" });
});

test("a cursor that the channel did not write is refused", async () => {
  const channel = await createMemoryChannel();
  const key = await channel.officer("pemkot-bandung");
  const id = "01a20f0f-2b38-7a51-a450-d275d1d0a8b6";
  const positions = [
    { id: "-".repeat(36), dueAt: null },
    { id, dueAt: "-271821-04-20T00:00:00.000Z" },
    { id, dueAt: "+275760-09-13T00:00:00.000Z" },
    { id, dueAt: "0000-01-01T00:00:00.000Z" },
    { id, dueAt: "2026-13-45T00:00:00.000Z" },
    null,
  ];
  for (const position of positions) {
    const cursor = btoa(JSON.stringify(position)).replaceAll("=", "");
    const response = await channel.call("GET", `/v1/agency-reports?cursor=${cursor}`, { key });
    assert.deepEqual(
      [response.status, await codeOf(response)],
      [400, "invalid_request"],
      JSON.stringify(position),
    );
  }
});

test("a tracking ID that comes as a file is refused, so that no photo is lost", async () => {
  const channel = await createMemoryChannel();
  const body = new FormData();
  body.set("file", new Blob([samplePhoto.bytes]), "a.jpg");
  body.set("trackingId", new Blob(["K7M-2QF-9XH"]), "id.txt");
  const headers = { authorization: `Bearer ${channel.publishableKey}`, "lapor-access-code": "x" };
  const response = await channel.fetch(
    new Request("http://channel.test/v1/attachments", { method: "POST", headers, body }),
  );
  const { errors } = (await response.json()) as { errors: { pointer: string; code: string }[] };
  assert.deepEqual([errors[0]?.pointer, errors[0]?.code], ["#/trackingId", "wrong_type"]);
});
