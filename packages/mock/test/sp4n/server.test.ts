import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, describe, test } from "node:test";
import {
  createSettableClock,
  mockCredentials,
  type Sp4nServer,
  startSp4nMock,
} from "../../src/sp4n/index.ts";
import { complaint } from "./open-sp4n.ts";

describe("the ministry's officers, played through the control API", () => {
  let ministry: Sp4nServer;
  before(async () => {
    ministry = await startSp4nMock({ admin: true, clock: createSettableClock("2026-11-24T09:15:00+07:00") });
  });
  after(() => ministry.stop());

  const control = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${ministry.url}/__lapor/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const call = (path: string, body?: object) =>
    fetch(`${ministry.url}/${path}`, {
      headers: { ...mockCredentials, "content-type": "application/json" },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
  const create = async (): Promise<number> =>
    (await (await call("complaints/complaint-mock", complaint)).json()).complaint_id;

  test("an institution answers with a file, which can be downloaded", async () => {
    const id = await create();
    const answered = await control("POST", `complaints/${id}/answers`, {
      content: "Jalan sudah diperbaiki.",
      institution: 152,
      files: [{ fileName: "berita acara.pdf", mediaType: "application/pdf", base64: btoa("%PDF-1.7") }],
    });
    assert.equal(answered.body.statusName, "Selesai");
    const [entry] = (await (await call(`complaints/${id}/followups`)).json()).results.data;
    assert.deepEqual(
      [entry.content, entry.institution_from, entry.status_new, entry.attachments[0].file_name],
      ["Jalan sudah diperbaiki.", "Pemerintah Provinsi Jawa Barat", "Selesai", "berita acara.pdf"],
    );
    const file = await call(entry.attachments[0].path);
    assert.deepEqual([file.headers.get("content-type"), await file.text()], ["application/pdf", "%PDF-1.7"]);
  });

  test("a complaint goes to another institution and back to its sender", async () => {
    const id = await create();
    const dispositions = [];
    for (const institution of [153, 151]) {
      await control("POST", `complaints/${id}/transfers`, { institution, note: "Bukan wewenang kami." });
      dispositions.push(
        (await (await call(`complaints/${id}/complaint`)).json()).results.data.disposition_id,
      );
    }
    assert.deepEqual(dispositions, [153, 151]);
  });

  test("an officer can set a status with a note and write follow-ups", async () => {
    const id = await create();
    await control("PUT", `complaints/${id}`, { status: 2, note: "Diteruskan ke dinas." });
    const { body } = await control("POST", `complaints/${id}/followups`, { content: "Kami survei besok." });
    assert.deepEqual(
      [body.statusName, body.logs.at(-1).note, body.followups.at(-1).content],
      ["Dalam Proses", "Diteruskan ke dinas.", "Kami survei besok."],
    );
  });

  test("quirks, look-up and clock can be changed while the server runs", async () => {
    assert.deepEqual(
      (await control("PUT", "quirks", { outage: { share: 1, times: 1 } })).body.quirks.outage,
      {
        share: 1,
        times: 1,
      },
    );
    assert.deepEqual([(await call("complaints")).status, (await call("complaints")).status], [503, 404]);
    assert.equal((await control("PUT", "quirks", { slow: 0.5 })).body.quirks.slow.share, 0.5);
    assert.equal((await control("PUT", "quirks", { slow: null })).body.quirks.slow, undefined);
    assert.equal((await control("PUT", "look-up", { delay: 0 })).body.lookUpDelay, 0);
    assert.equal((await call("complaints?tag=x")).status, 200);
    assert.equal((await control("PUT", "look-up", { delay: null })).body.lookUpDelay, null);
    const moved = await control("PUT", "clock", { advance: 86_400 });
    assert.equal(moved.body.clock.now, "2026-11-25T02:15:00.000Z");
    const { data } = (await control("GET", "quirks")).body;
    assert.ok(data.some(({ name }: { name: string }) => name === "late_create"));
  });

  test("the server lists requests with their bytes but without credentials", async () => {
    const id = await create();
    const { data } = (await control("GET", "requests")).body;
    const last = data.at(-1);
    assert.equal(JSON.parse(Buffer.from(last.base64, "base64").toString()).title, complaint.title);
    assert.deepEqual([last.status, last.headers.authorization, last.headers.token], [200, "…", "…"]);
    assert.deepEqual((await control("GET", `requests?after=${last.number}`)).body.data, []);
    assert.ok((await control("GET", "complaints")).body.data.some((one: { id: number }) => one.id === id));
  });

  test("an invalid request is rejected with a description of what is expected", async () => {
    const id = await create();
    for (const [method, path, body, status, sentence] of [
      ["PUT", "quirks", { hujan: 1 }, 400, /Unknown quirk "hujan"\. Quirks: attachments_text/],
      ["PUT", "quirks", { outage: 2 }, 400, /share of outage must be from 0 to 1/],
      ["PUT", "quirks", { outage: { share: 1, times: 0 } }, 400, /times of outage/],
      ["PUT", "look-up", {}, 400, /"delay": 30/],
      ["PUT", "clock", {}, 400, /"advance": 86400/],
      ["PUT", `complaints/${id}`, { status: 9 }, 400, /Unknown status 9/],
      ["POST", `complaints/${id}/transfers`, { institution: 9 }, 400, /no institution 9/],
      ["POST", `complaints/${id}/answers`, {}, 400, /"content"/],
      ["POST", "complaints/9/answers", { content: "x" }, 404, /no complaint 9/],
      ["GET", "nowhere", undefined, 404, /no GET \/__lapor\/nowhere/],
    ] as const) {
      const refused = await control(method, path, body);
      assert.equal(refused.status, status, path);
      assert.match(refused.body.message, sentence);
    }
  });

  test("a reset removes all complaints and recorded requests", async () => {
    await create();
    const { body } = await control("POST", "reset");
    assert.deepEqual([body.complaints, body.requests], [0, 0]);
  });

  test("a page of another site cannot use the control API", async () => {
    const refused = await fetch(`${ministry.url}/__lapor/state`, {
      headers: { origin: "https://jahat.example" },
    });
    assert.equal(refused.status, 403);
  });
});

test("a server without admin has no control API, and a lost response closes the connection", async () => {
  const ministry = await startSp4nMock({ quirks: { lost_response: { share: 1 } } });
  try {
    assert.equal((await fetch(`${ministry.url}/__lapor/state`)).status, 401);
    const code = await new Promise((resolve) => {
      const headers = { ...mockCredentials, "content-type": "application/json" };
      const sent = request(`${ministry.url}/complaints/complaint-mock`, { method: "POST", headers });
      sent.on("response", ({ statusCode }) => resolve(statusCode));
      sent.on("error", (error) => resolve("code" in error && error.code));
      sent.end(JSON.stringify(complaint));
    });
    assert.equal(code, "ECONNRESET");
    assert.equal(ministry.sp4n.complaints.length, 1);
  } finally {
    await ministry.stop();
  }
});
