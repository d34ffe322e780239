import assert from "node:assert/strict";
import { test } from "node:test";
import { type ApiQuirk, apiQuirks } from "../../src/sp4n/index.ts";
import { complaint, openSp4n } from "./open-sp4n.ts";

const withQuirk = (name: ApiQuirk, seconds?: number) =>
  openSp4n({ quirks: { [name]: { share: 1, ...(seconds !== undefined && { seconds }) } } });

/** The test of each quirk's effect. The compiler reports a missing quirk. */
const effects: Record<ApiQuirk, () => Promise<void>> = {
  async attachments_text() {
    const { create, detail } = withQuirk("attachments_text");
    await create();
    assert.equal((await detail(1001)).attachments, "[12,13].");
  },
  async attachments_false() {
    const { sp4n, create, detail, followups } = withQuirk("attachments_false");
    await create({ ...complaint, attachments: false });
    sp4n.followUp(1001, { content: "Kami periksa." });
    assert.equal((await detail(1001)).attachments, false);
    assert.equal((await followups(1001))[0].attachments, false);
  },
  async html_content() {
    const { sp4n, create, followups } = withQuirk("html_content");
    await create();
    sp4n.answer(1001, { content: "Selesai." });
    assert.match((await followups(1001))[0].content, /^<p>Selesai\.<br>.*<script>/);
  },
  async zoneless_times() {
    const { sp4n, create, detail } = openSp4n();
    await create();
    assert.equal((await detail(1001)).created_at, "24-11-2026 09:15:00", "on by default");
    sp4n.setQuirks({ zoneless_times: null });
    assert.equal((await detail(1001)).created_at, "2026-11-24T09:15:00+07:00");
  },
  async upload_without_ids() {
    const form = new FormData();
    form.append("attachments[]", new File(["x"], "foto.jpg"));
    const response = await withQuirk("upload_without_ids").call("POST", "/complaints/complaint/file", form);
    assert.deepEqual(await response.json(), { results: { docs: [] } });
  },
  async create_without_id() {
    const { sp4n, create } = withQuirk("create_without_id");
    assert.deepEqual(await (await create()).json(), { status: true });
    assert.equal(sp4n.complaints.length, 1);
  },
  async old_complaint_id() {
    const response = await withQuirk("old_complaint_id").create();
    assert.deepEqual(await response.json(), { results: { complaint: { id: 1001 } } });
  },
  async error_after_write() {
    const { sp4n, create } = withQuirk("error_after_write");
    assert.equal((await create()).status, 500);
    assert.equal(sp4n.complaints.length, 1);
  },
  async lost_response() {
    const { sp4n, create } = withQuirk("lost_response");
    await assert.rejects(create(), TypeError);
    assert.equal(sp4n.complaints.length, 1);
  },
  async late_create() {
    const { sp4n, clock, create, call, find } = withQuirk("late_create", 60);
    sp4n.setLookUp(0);
    assert.equal((await create()).status, 504);
    clock.advance(59_000);
    assert.deepEqual([sp4n.complaints.length, (await find("K7M-2QF-9XK")).length], [0, 0]);
    assert.equal((await call("GET", "/complaints/1001/complaint")).status, 404);
    clock.advance(1000);
    assert.deepEqual([sp4n.complaints.length, (await find("K7M-2QF-9XK")).length], [1, 1]);
  },
  async refused_create() {
    const { sp4n, create } = withQuirk("refused_create");
    assert.equal((await create()).status, 422);
    assert.equal(sp4n.complaints.length, 0);
  },
  async slow() {
    const { sp4n, create } = withQuirk("slow", 0.05);
    const began = performance.now();
    await create();
    assert.ok(performance.now() - began >= 49);
    assert.equal(sp4n.complaints.length, 1);
  },
  async rate_limited() {
    const { sp4n, create } = withQuirk("rate_limited", 7);
    const response = await create();
    assert.deepEqual([response.status, response.headers.get("retry-after")], [429, "7"]);
    assert.equal(sp4n.complaints.length, 0);
  },
  async unauthorized() {
    const { sp4n, create } = withQuirk("unauthorized");
    assert.equal((await create()).status, 401);
    assert.equal(sp4n.complaints.length, 0);
  },
  async outage() {
    const { sp4n, create } = withQuirk("outage");
    const response = await create();
    assert.deepEqual(
      [response.status, response.headers.get("content-type")],
      [503, "text/html; charset=utf-8"],
    );
    assert.equal(sp4n.complaints.length, 0);
  },
  async offline() {
    const { sp4n, create } = withQuirk("offline");
    await assert.rejects(create(), TypeError);
    assert.equal(sp4n.complaints.length, 0);
  },
};
for (const [name, effect] of Object.entries(effects))
  test(`the quirk ${name} behaves as described: ${apiQuirks[name as ApiQuirk].en}`, effect);

test("lost_response stores a reply or a rejection before its response is lost", async () => {
  const { sp4n, create, call } = openSp4n();
  await create();
  sp4n.setQuirks({ lost_response: { share: 1 } });
  const form = new FormData();
  form.append("complaint_id", "1001");
  form.append("content", "Sudah kami perbaiki.");
  await assert.rejects(call("POST", "/complaints/followup/add", form), TypeError);
  await assert.rejects(call("POST", "/complaints/process/1001/reject", { not_authority: 1 }), TypeError);
  assert.equal(sp4n.complaints[0]?.followups.length, 2);
});

test("a quirk affects the configured share of calls, and the same calls for the same seed", async () => {
  const statuses = async (seed: number) => {
    const { create } = openSp4n({ seed, quirks: { outage: { share: 0.3 } } });
    const seen: number[] = [];
    for (let sent = 0; sent < 200; sent++) seen.push((await create()).status);
    return seen;
  };
  const first = await statuses(1);
  const affected = first.filter((status) => status === 503).length;
  assert.ok(affected > 40 && affected < 80, `${affected} of 200`);
  assert.deepEqual(await statuses(1), first);
  assert.notDeepEqual(await statuses(2), first);
});

test("a quirk ends after the given number of calls, and a reset ends all quirks", async () => {
  const { sp4n, create } = openSp4n({ quirks: { outage: { share: 1, times: 2 } } });
  const three = async () => [(await create()).status, (await create()).status, (await create()).status];
  assert.deepEqual(await three(), [503, 503, 200]);
  sp4n.setQuirks({ unauthorized: { share: 1 } });
  sp4n.reset();
  assert.deepEqual(await three(), [503, 503, 200]);
  assert.deepEqual(Object.keys(sp4n.quirks), ["zoneless_times"]);
});
