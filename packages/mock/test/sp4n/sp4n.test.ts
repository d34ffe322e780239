import assert from "node:assert/strict";
import { test } from "node:test";
import { createSettableClock } from "../../src/channel/settable-clock.ts";
import { startMockServer } from "../../src/server.ts";
import { createSp4nMock } from "../../src/sp4n.ts";

const credentials = { authorization: "Bearer kunci", token: "token" };
const complaint = {
  title: "Jalan berlubang",
  content: "Ada lubang besar.",
  channel: 13,
  classification_id: 6,
  is_anonymous: true,
  attachments: "[12,13].",
};

function open(scenario?: string) {
  const clock = createSettableClock("2026-11-24T09:15:00+07:00");
  const sp4n = createSp4nMock({ clock, scenario: () => scenario });
  const call = (method: string, path: string, body?: object, headers: Record<string, string> = credentials) =>
    sp4n.fetch(
      new Request(`http://kementerian.test/api${path}`, {
        method,
        headers: { ...headers, "content-type": "application/json" },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
  return { sp4n, clock, call };
}

test("a complaint can be created, read, moved by the ministry and followed", async () => {
  const { sp4n, clock, call } = open();
  const { complaint_id: id } = await (await call("POST", "/complaints/complaint-lmw", complaint)).json();
  const read = async (what: string) =>
    (await (await call("GET", `/complaints/${id}/${what}`)).json()).results;
  const { data } = await read("complaint");
  assert.deepEqual([data.status_name, data.attachments], ["Belum Terverifikasi", [12, 13]]);
  assert.deepEqual(data.status_logs, [{ note: "Laporan diterima", timestamp: "24-11-2026 09:15:00" }]);
  clock.advance(3_600_000);
  sp4n.setStatus(id, { status: 2, note: "Diteruskan ke dinas.", institution: 151 });
  const { data: followups } = await read("followups");
  assert.match(followups[0].content, /\{\{status_old\}\} menjadi \{\{status_new\}\}/);
  assert.equal(followups[0].created_at, "24-11-2026 10:15:00");
  assert.throws(() => sp4n.setStatus(1, { status: 2, note: "" }), /no complaint 1/);
});

test("a rejection with its reason moves the complaint to another institution", async () => {
  const { sp4n, call } = open();
  const { complaint_id: id } = await (await call("POST", "/complaints/complaint-lmw", complaint)).json();
  const reject = { is_request: 1, not_authority: 1, reason: 152, reason_description: "Jalan provinsi" };
  assert.equal((await call("POST", `/complaints/process/${id}/reject`, reject)).status, 200);
  assert.equal(sp4n.complaints[0]?.dispositionId, 152);
});

test("both credentials are required, and an unknown complaint or path returns 404", async () => {
  const { call } = open();
  assert.equal((await call("GET", "/masters/templates", undefined, { token: "token" })).status, 401);
  assert.equal((await call("GET", "/complaints/1/complaint")).status, 404);
  assert.equal((await call("GET", "/complaints/nowhere")).status, 404);
  const { results } = await (await call("GET", "/masters/institutions/external?page_size=2")).json();
  assert.equal(results.data.length, 2);
});

test("uploaded files get ids", async () => {
  const { sp4n } = open();
  const body = new FormData();
  body.append("attachments[]", new File(["x"], "foto.jpg"));
  const url = "http://kementerian.test/complaints/complaint/file";
  const response = await sp4n.fetch(new Request(url, { method: "POST", headers: credentials, body }));
  assert.deepEqual(await response.json(), { results: { docs: [{ id: 11 }] } });
});

test("each quirk does what its name says, and a repeated complaint is created twice", async () => {
  const make = (scenario: string) => {
    const opened = open(scenario);
    return { ...opened, response: opened.call("POST", "/complaints/complaint-lmw", complaint) };
  };
  assert.deepEqual(await (await make("sp4n_no_complaint_id").response).json(), { status: true });
  assert.deepEqual(await (await make("sp4n_old_complaint_id").response).json(), {
    results: { complaint: { id: 1001 } },
  });
  const lost = make("sp4n_lost_response");
  await assert.rejects(lost.response, TypeError);
  await assert.rejects(lost.call("POST", "/complaints/complaint-lmw", complaint), TypeError);
  assert.equal(lost.sp4n.complaints.length, 2);
  const odd = make("sp4n_attachments_text");
  await odd.response;
  const detail = await (await odd.call("GET", "/complaints/1001/complaint")).json();
  assert.equal(detail.results.data.attachments, "[12,13].");
  const html = make("sp4n_html_content");
  await html.response;
  html.sp4n.setStatus(1001, { status: 3, note: "Selesai." });
  const history = await (await html.call("GET", "/complaints/1001/followups")).json();
  assert.match(history.results.data[0].content, /^<p>.*Selesai\.<br>/);
  const down = make("maintenance");
  assert.equal((await down.response).status, 503);
});

test("a mock server has the SP4N API under /sp4n, with the active scenario or the one that a request names", async () => {
  const mock = await startMockServer();
  try {
    const call = (headers = {}) =>
      fetch(`${mock.url}/sp4n/complaints/complaint-lmw`, {
        method: "POST",
        headers: { ...credentials, ...headers, "content-type": "application/json" },
        body: JSON.stringify(complaint),
      });
    assert.equal((await (await call()).json()).complaint_id, 1001);
    mock.scenario("offline");
    await assert.rejects(call());
    assert.equal((await (await call({ "lapor-scenario": "sp4n_no_complaint_id" })).json()).status, true);
    assert.equal(mock.sp4n.complaints.length, 2);
  } finally {
    await mock.stop();
  }
});
