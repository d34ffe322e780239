import assert from "node:assert/strict";
import { test } from "node:test";
import { mockCredentials, textOfRequest } from "../../src/sp4n/index.ts";
import { complaint, openSp4n } from "./open-sp4n.ts";

test("a complaint is created as sent and can be retrieved", async () => {
  const { sp4n, create, detail } = openSp4n();
  const { complaint_id: id } = await (await create()).json();
  const data = await detail(id);
  assert.deepEqual(
    [data.status_name, data.disposition_name, data.attachments, data.tracking_id],
    ["Belum Terverifikasi", "Pemerintah Kota Bandung", [12, 13], "9812345"],
  );
  assert.deepEqual(data.status_logs, [{ note: "Laporan diterima", timestamp: "24-11-2026 09:15:00" }]);
  assert.deepEqual(sp4n.complaints[0]?.sent, complaint);
});

test("the API accepts attachment ids in every form that real clients send", async () => {
  for (const [attachments, ids] of [
    [
      [12, 13],
      [12, 13],
    ],
    ["[12,13].", [12, 13]],
    [false, []],
  ] as const) {
    const { create, detail } = openSp4n();
    const { complaint_id: id } = await (await create({ ...complaint, attachments })).json();
    assert.deepEqual((await detail(id)).attachments, ids);
  }
});

test("the API rejects a complaint without content or with an id that is not a number", async () => {
  const { sp4n, create } = openSp4n();
  assert.equal((await create({ ...complaint, content: " " })).status, 422);
  const refused = await create({ ...complaint, category_id: "jalan" });
  assert.deepEqual([refused.status, (await refused.json()).message], [422, "category_id tidak dikenal"]);
  assert.deepEqual(sp4n.complaints, []);
});

test("sending a complaint twice creates it twice", async () => {
  const { sp4n, create } = openSp4n();
  await create();
  await create();
  assert.equal(sp4n.complaints.length, 2);
});

test("every call requires both credentials", async () => {
  const { call } = openSp4n();
  const { authorization, token } = mockCredentials;
  for (const wrong of [
    { token },
    { authorization },
    { authorization, token: "lain" },
    { authorization: "Bearer lain", token },
  ])
    assert.equal((await call("GET", "/masters/templates", undefined, wrong)).status, 401);
  assert.equal((await call("GET", "/masters/templates")).status, 200);
});

test("unknown complaints and paths return not found, and master data is paginated", async () => {
  const { call } = openSp4n();
  for (const path of ["/complaints/1/complaint", "/complaints/nowhere", "/complaints?tag=K7M-2QF-9XK"])
    assert.equal((await call("GET", path)).status, 404, path);
  const { results } = await (await call("GET", "/masters/institutions/external?page_size=2")).json();
  assert.equal(results.data.length, 2);
});

test("each of several uploaded files gets its own id", async () => {
  const { call } = openSp4n();
  const form = new FormData();
  for (const name of ["foto.jpg", "surat.pdf"]) form.append("attachments[]", new File(["x"], name));
  const response = await call("POST", "/complaints/complaint/file", form);
  assert.deepEqual(await response.json(), { results: { docs: [{ id: 11 }, { id: 12 }] } });
});

test("a rejection moves the complaint to the institution that it names", async () => {
  const { call, create, detail, followups } = openSp4n();
  const { complaint_id: id } = await (await create()).json();
  const reject = { is_request: 1, not_authority: 1, reason: 152, reason_description: "Jalan provinsi" };
  assert.equal((await call("POST", `/complaints/process/${id}/reject`, reject)).status, 200);
  assert.equal((await detail(id)).disposition_id, 152);
  const [entry] = await followups(id);
  assert.deepEqual(
    [entry.institution_from, entry.institution_to],
    ["Pemerintah Kota Bandung", "Pemerintah Provinsi Jawa Barat"],
  );
});

test("a reply with a file is added to the history", async () => {
  const { call, create, followups } = openSp4n();
  const { complaint_id: id } = await (await create()).json();
  const form = new FormData();
  form.append("complaint_id", String(id));
  form.append("institution_from_id", "151");
  form.append("content", "Sudah kami perbaiki.");
  form.append("template_code", "reply");
  form.append("attachment[0]", new File(["x"], "foto.jpg", { type: "image/jpeg" }));
  assert.equal((await call("POST", "/complaints/followup/add", form)).status, 200);
  const [entry] = await followups(id);
  assert.deepEqual(
    [
      entry.content,
      entry.template_code,
      entry.institution_from,
      entry.attachments[0].file_name,
      entry.attachments[0].extension,
    ],
    ["Sudah kami perbaiki.", "reply", "Pemerintah Kota Bandung", "foto.jpg", "jpg"],
  );
});

test("the look-up finds a complaint by its tag once the complaint is older than the delay", async () => {
  const { clock, create, find } = openSp4n({ lookUpDelay: 30 });
  const { complaint_id: id } = await (await create()).json();
  clock.advance(29_000);
  assert.deepEqual(await find("K7M-2QF-9XK"), []);
  clock.advance(1000);
  assert.equal((await find("K7M-2QF-9XK"))[0].id, id);
  assert.deepEqual(await find("K7M-2QF"), [], "part of a tag");
});

test("requests are recorded byte for byte, and the bytes of the oldest ones are dropped beyond the limit", async () => {
  const { sp4n, create, call } = openSp4n();
  await create();
  const [first] = sp4n.requests;
  const text = first ? textOfRequest(first) : "";
  for (const part of ["POST /api/complaints/complaint-mock", "token: sp4n_mock_token", "Ada lubang besar."])
    assert.ok(text.includes(part), part);
  const form = new FormData();
  form.append("attachments[]", new File([new Uint8Array(20 * 1024 * 1024)], "besar.pdf"));
  for (let sent = 0; sent < 5; sent++) await call("POST", "/complaints/complaint/file", form);
  const held = sp4n.requests.reduce((sum, { body }) => sum + body.length, 0);
  assert.ok(held <= 64 * 1024 * 1024, `${held} bytes`);
  assert.equal(sp4n.discardedRequests + sp4n.requests.length, 6);
  assert.equal(sp4n.requests.at(-1)?.number, 6);
});
