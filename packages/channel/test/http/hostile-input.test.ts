import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { cleanFileName } from "../../src/platform/file-type.ts";
import { complaint, createMemoryChannel, type MemoryChannel } from "../support/memory-channel.ts";

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

test("a file name with a megabyte of spaces is cleaned as fast as a short one", () => {
  const took = (name: string): number => {
    const before = process.cpuUsage();
    for (let times = 0; times < 20; times++) cleanFileName(name, "image/jpeg");
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const short = took(`a${" ".repeat(900)}b.jpg`);
  const long = took(`a${" ".repeat(1_000_000)}b.jpg`);
  // In quadratic time, cleaning would take a million times as long.
  assert.ok(long < 50 * short + 50_000, `${long} against ${short} microseconds`);
  assert.equal(cleanFileName("../../etc/foto\u202Egpj.\u0000exe", "image/png"), "fotogpj.png");
  assert.equal(cleanFileName(" .. ", "application/pdf"), "lampiran.pdf");
});

test("a body that is nested too deeply returns 400, not 500", async () => {
  const channel = await createMemoryChannel();
  for (const deep of [
    "[".repeat(100_000) + "]".repeat(100_000),
    `${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}`,
  ]) {
    const response = await submitText(channel, deep);
    assert.deepEqual([response.status, await codeOf(response)], [400, "invalid_request"]);
  }
});

test("at most a hundred errors are reported for a body", async () => {
  const channel = await createMemoryChannel();
  const fields = Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`f${place}`, 1]));
  const response = await submitText(channel, JSON.stringify({ ...complaint, ...fields }));
  const { errors } = (await response.json()) as { errors: unknown[] };
  assert.equal(errors.length, 100);
});

test("thousands of texts with U+0000 under a very long field name are rejected with bounded memory", async () => {
  const channel = await createMemoryChannel();
  const body = JSON.stringify({ ["K".repeat(120_000)]: Array.from({ length: 14_000 }, () => "\0") });
  const before = process.memoryUsage().heapUsed;
  const response = await submitText(channel, body);
  const grown = process.memoryUsage().heapUsed - before;
  const { errors } = (await response.json()) as { errors: { pointer: string; code: string }[] };
  assert.deepEqual([response.status, errors.length, errors[0]?.pointer], [422, 100, "#"]);
  assert.ok(grown < 200 * body.length, `${grown} bytes for ${body.length}`);
  const named = await submitText(
    channel,
    JSON.stringify({ ...complaint, agencyId: "pemkot\0", location: { regionCode: "\0" } }),
  );
  const told = (await named.json()) as typeof response & { errors: { pointer: string; code: string }[] };
  assert.deepEqual(
    told.errors.map(({ pointer, code }) => `${pointer} ${code}`),
    ["#/location/regionCode invalid_format", "#/agencyId invalid_format"],
  );
});

test("a multipart form is accepted only if every parser would find the same boundary", async () => {
  const channel = await createMemoryChannel();
  const send = (type: string, boundary = "b") =>
    channel.fetch(
      new Request("http://channel.test/v1/attachments", {
        method: "POST",
        headers: { authorization: `Bearer ${channel.publishableKey}`, "content-type": type },
        body: `${`--${boundary}\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n`.repeat(30)}--${boundary}--\r\n`,
      }),
    );
  const form = "multipart/form-data";
  const long = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
  for (const [type, boundary] of [
    [`${form}; boundary=b`],
    [`${form};boundary="b"`],
    [`${form}; charset=utf-8; Boundary=b`],
    [`${form}; boundary=${long}`, long],
    [`${form}; boundary="a b:c"`, "a b:c"],
  ] as const) {
    const response = await send(type, boundary);
    const { errors } = (await response.json()) as { errors: { code: string }[] };
    assert.deepEqual([response.status, errors[0]?.code], [422, "too_many"], type);
  }
  for (const type of [
    form,
    `${form}; boundary=`,
    `${form}; xboundary=zz; boundary=b; boundary=c`,
    `${form}; boundary=zz; boundary=b`,
    `${form}; boundary="a\\b"`,
    `${form}; boundary=b, boundary=c`,
    `${form}; boundary="b`,
    `${form}; boundary=${"b".repeat(71)}`,
  ]) {
    const response = await send(type);
    assert.deepEqual([response.status, await codeOf(response)], [400, "invalid_request"], type);
  }
  // `xboundary` is another parameter, although its name ends in "boundary".
  const other = await send(`${form}; xboundary=zz; boundary=b`);
  assert.equal(other.status, 422);
});

test("a report accepts two hundred replies, and then no longer offers the `reply` action", async () => {
  const channel = await createMemoryChannel();
  const receipt = await channel.submit();
  const kinds = async (): Promise<string[]> => {
    const headers = { "lapor-access-code": receipt.accessCode };
    const response = await channel.call("GET", `/v1/reports/${receipt.trackingId}`, { headers });
    const { reporterActions } = (await response.json()) as { reporterActions: { kind: string }[] };
    return reporterActions.map(({ kind }) => kind);
  };
  for (let count = 0; count < 200; count++)
    assert.equal((await channel.reply(receipt, `Tanggapan ke-${count}.`)).status, 201);
  assert.ok(!(await kinds()).includes("reply") && (await kinds()).includes("attach"));
  const refused = await channel.reply(receipt, "Satu lagi");
  assert.deepEqual(
    [refused.status, ((await refused.json()) as { errors: object[] }).errors[0]],
    [422, { pointer: "#", code: "too_many", message: "Paling banyak 200 butir." }],
  );
});

test("a date that no database can store is rejected, and the error names its field", async () => {
  const channel = await createMemoryChannel();
  for (const occurredOn of ["0000-01-01", "0026-11-20", "1899-12-31"])
    await assert.rejects(channel.submit({ occurredOn }), /#\/occurredOn/);
  await channel.submit({ occurredOn: "1900-01-01" });
});

test("a cursor that the channel did not issue is rejected", async () => {
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

test("a tracking ID sent as a file is rejected, so no photo is lost", async () => {
  const channel = await createMemoryChannel();
  const body = new FormData();
  body.set("file", new Blob([samplePhoto.bytes]), "a.jpg");
  body.set("trackingId", new Blob(["K7M-2QF-9XK"]), "id.txt");
  const headers = { authorization: `Bearer ${channel.publishableKey}`, "lapor-access-code": "x" };
  const response = await channel.fetch(
    new Request("http://channel.test/v1/attachments", { method: "POST", headers, body }),
  );
  const { errors } = (await response.json()) as { errors: { pointer: string; code: string }[] };
  assert.deepEqual([errors[0]?.pointer, errors[0]?.code], ["#/trackingId", "wrong_type"]);
});
