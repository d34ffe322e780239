import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { minimumPace } from "../../src/body-memory/body-pace.ts";
import { createKey, defaultPolicy, systemRandom } from "../../src/index.ts";
import type { LimitName } from "../../src/records/policy.ts";
import { defaultBodyBudget } from "../../src/testing.ts";
import {
  clock,
  createSlowChannel,
  end,
  head,
  kibibyte,
  smallBudget,
  start,
  until,
} from "../support/slow-channel.ts";

test("each network has its own memory for JSON bodies, and all of it is released afterwards", async () => {
  const { channel, json } = await createSlowChannel({ bodyBudget: smallBudget });
  const first = json("192.0.2.1");
  await first.write(100 * kibibyte);
  assert.equal(channel.bodyUse.json.held, 128 * kibibyte);
  const refused = json("192.0.2.1");
  await refused.write(1);
  assert.equal((await refused.answered).status, 429);
  assert.equal((await refused.answered).headers.get("retry-after"), "5");
  const others = [json("192.0.2.2"), json("192.0.2.3"), json("192.0.2.4")];
  for (const other of others) await other.write(100 * kibibyte);
  for (const body of [first, ...others]) assert.equal(await body.finish(), 400);
  assert.deepEqual(channel.bodyUse.json, { held: 0, peak: 512 * kibibyte });
});

test("when the budget is used up, a new report aborts the oldest arriving body of the network that occupies the most memory", async () => {
  const { channel, json } = await createSlowChannel({ bodyBudget: smallBudget });
  const bodies = ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"].map((from) => json(from));
  for (const body of bodies) await body.write(100 * kibibyte);
  const report = json("192.0.2.5");
  await report.write(1);
  assert.equal(await report.finish(), 400);
  const [oldest, ...others] = bodies;
  assert.equal((await oldest?.answered)?.status, 503);
  assert.equal((await oldest?.answered)?.headers.get("retry-after"), "5");
  for (const body of others) assert.equal(await body.finish(), 400);
  assert.deepEqual(channel.bodyUse.json, { held: 0, peak: 512 * kibibyte });
});

test("a new body gets 503 and does not abort any other body when its network would then use as much memory as the network that uses most", async () => {
  const { channel, json } = await createSlowChannel({ bodyBudget: smallBudget });
  const bodies = ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"].map((from) => json(from));
  for (const body of bodies.slice(1)) await body.write(100 * kibibyte);
  await bodies[0]?.write(1);
  const newcomer = json("192.0.2.5");
  await newcomer.write(100 * kibibyte);
  assert.equal((await newcomer.answered).status, 503);
  for (const body of bodies) assert.equal(await body.finish(), 400);
  assert.equal(channel.bodyUse.json.held, 0);
});

test("an arriving photo aborts an upload of the network whose uploads use the most memory", async () => {
  const { channel, upload } = await createSlowChannel({ bodyBudget: smallBudget });
  const [first, slow] = [upload("192.0.2.1"), upload("192.0.2.2")];
  await first.write(start(440 * kibibyte));
  await slow.write(start(440 * kibibyte));
  assert.equal(channel.bodyUse.uploads.held, 896 * kibibyte);
  const photo = upload("192.0.2.3");
  await photo.write(start(200 * kibibyte));
  assert.equal((await first.answered).status, 503, "the oldest of two that hold as much");
  for (const body of [slow, photo]) {
    await body.write(end);
    assert.equal(await body.finish(), 201);
  }
  assert.equal(channel.bodyUse.uploads.held, 0);
});

test("a body sent in one-byte chunks uses no more memory than is counted for it", async () => {
  const { channel, json } = await createSlowChannel({ bodyBudget: smallBudget });
  const body = json("192.0.2.1");
  for (let count = 0; count < 1000; count++) await body.write(1);
  assert.equal(channel.bodyUse.json.held, 64 * kibibyte);
  assert.equal(await body.finish(), 400);
});

test("all networks of an IPv6 customer share one budget", async () => {
  const { json } = await createSlowChannel({ bodyBudget: smallBudget });
  const first = json("2001:db8:1:1::1");
  await first.write(100 * kibibyte);
  const second = json("2001:db8:1:ff::1");
  await second.write(1);
  assert.equal((await second.answered).status, 429);
  const other = json("2001:db8:2:1::1");
  await other.write(1);
  assert.equal(await other.finish(), 400);
  await first.finish();
});

test("bodies from clients behind an unlisted proxy leave room for bodies from known networks", async () => {
  const { json } = await createSlowChannel({ bodyBudget: smallBudget });
  const sharedProxy = { sharedProxy: "127.0.0.1" };
  const some = [json(sharedProxy), json(sharedProxy), json(sharedProxy)];
  for (const body of some) await body.write(100 * kibibyte);
  const refused = json(sharedProxy);
  await refused.write(1);
  assert.equal((await refused.answered).status, 429);
  const known = json("192.0.2.2");
  await known.write(100 * kibibyte);
  for (const body of [known, ...some]) assert.equal(await body.finish(), 400);
});

test("uploads that fill their entire budget leave the reports' budget untouched", async () => {
  const { channel, upload, json } = await createSlowChannel({ bodyBudget: smallBudget });
  for (const body of [upload("192.0.2.1"), upload("192.0.2.2")]) await body.write(start(500 * kibibyte));
  assert.equal(channel.bodyUse.uploads.held, 1024 * kibibyte);
  const report = json("192.0.2.1");
  await report.write(new TextEncoder().encode('{"text":"Jalan Braga berlubang"}'));
  assert.equal(await report.finish(), 200);
});

test("when a network is already sending two uploads, the third waits and the fourth is refused", async () => {
  const { channel, upload, timers } = await createSlowChannel({ bodyBudget: smallBudget });
  const [first, second] = [upload("192.0.2.1"), upload("192.0.2.1")];
  await first.write(start(kibibyte));
  await second.write(start(kibibyte));
  const later = [upload("192.0.2.1"), upload("192.0.2.1")];
  assert.equal((await Promise.race(later.map(({ answered }) => answered))).status, 429);
  const third = later.find(({ isAnswered }) => !isAnswered());
  // Two timers measure the speed of the bodies, and one belongs to the waiting upload.
  assert.deepEqual([...timers.values()].sort(), [20_000, 30_000, 30_000]);
  await first.write(end);
  assert.equal(await first.finish(), 201);
  await third?.write(start(kibibyte));
  await third?.write(end);
  assert.equal(await third?.finish(), 201);
  await second.write(end);
  assert.equal(await second.finish(), 201);
  assert.equal(channel.bodyUse.uploads.held, 0);
});

test("an upload waits at most 20 seconds for its turn and then gets Retry-After, so clients that have left do not block others", async () => {
  const { upload, timers } = await createSlowChannel({ bodyBudget: smallBudget });
  for (const body of [upload("192.0.2.1"), upload("192.0.2.1")]) await body.write(start(kibibyte));
  const waiting = upload("192.0.2.1");
  await until(() => [...timers.values()].includes(20_000));
  for (const [work, ms] of [...timers]) if (ms === 20_000) work();
  assert.equal((await waiting.answered).status, 429);
  assert.equal((await waiting.answered).headers.get("retry-after"), "5");
});

test("a photo sent over EDGE arrives even if half of each window is lost in a tunnel, and a stalled upload is refused", async () => {
  const { timers, endWindow, upload } = await createSlowChannel();
  const honest = upload("192.0.2.1");
  const perSecond = 8 * kibibyte;
  await honest.write(start(perSecond));
  // Half of each window is lost in a tunnel.
  for (let window = 0; window < 8; window++) {
    for (let second = 1; second <= minimumPace.windowMs / 2000; second++) await honest.write(perSecond);
    endWindow();
  }
  await honest.write(end);
  assert.equal(await honest.finish(), 201);
  const slow = upload("192.0.2.1");
  await slow.write(start(9 * 1024 * kibibyte));
  assert.deepEqual([...timers.values()], [minimumPace.windowMs]);
  endWindow();
  await slow.write(minimumPace.bytes - 1);
  assert.equal(slow.isAnswered(), false);
  endWindow();
  const given = await slow.answered;
  assert.equal(given.status, 408);
  assert.equal(given.headers.get("connection"), "close");
  assert.equal(timers.size, 0);
});

test("a short JSON body that does not arrive within one window is refused, and uses its memory budget until then", async () => {
  const { channel, send, endWindow } = await createSlowChannel();
  const body = send("192.0.2.1", "/v1/agency-suggestions", "application/json", 300);
  await body.write(10);
  assert.equal(channel.bodyUse.json.held, 300);
  endWindow();
  assert.equal((await body.answered).status, 408);
  assert.equal(channel.bodyUse.json.held, 0);
});

const bytesTaken = async (
  { channel, store, record }: Awaited<ReturnType<typeof createSlowChannel>>,
  name: LimitName,
): Promise<number> => {
  await channel.saveCounts();
  const rate = defaultPolicy.limits[name] as { quota: number; seconds: number };
  const charge = { bucket: `${name} ${record.id}`, rate };
  const [level] = await store.readBuckets([charge], clock.now());
  return rate.quota - (level?.left ?? 0);
};

test("an upload's bytes count against the key's quota as they arrive, even when the upload is aborted", async () => {
  const mebibyte = 1024 * kibibyte;
  const own = await createSlowChannel();
  const taken = async () => Math.round((await bytesTaken(own, "uploadBytesPerKey")) / mebibyte);
  const body = own.upload("192.0.2.1", 8 * mebibyte);
  await body.write(start(kibibyte));
  assert.equal(await taken(), 1);
  for (let count = 0; count < 5; count++) await body.write(mebibyte);
  assert.equal(await taken(), 6);
  own.endWindow();
  own.endWindow();
  assert.equal((await body.answered).status, 408);
  assert.equal(await taken(), 6);
});

test("an upload that exceeds its quota is refused before its body is read", async () => {
  const limits = { uploadBytesPerKey: { quota: 1000, seconds: 86_400 } };
  const { channel, upload } = await createSlowChannel({ policy: { ...defaultPolicy, limits } });
  const refused = await upload("192.0.2.1", 5000).answered;
  assert.equal(refused.status, 429);
  assert.equal(((await refused.json()) as { code: string }).code, "upload_quota_exceeded");
  assert.equal(channel.bodyUse.uploads.peak, 0);
});

test("an upload that is sent twice counts once", async () => {
  const own = await createSlowChannel();
  const form = new FormData();
  const photo = new Uint8Array(500 * kibibyte);
  photo.set(samplePhoto.bytes);
  form.set("file", new Blob([photo]), "a.jpg");
  const headers = { authorization: `Bearer ${own.key}`, "idempotency-key": crypto.randomUUID() };
  const statuses = [];
  for (let count = 0; count < 3; count++) {
    const request = new Request("http://channel.test/v1/attachments", {
      method: "POST",
      headers,
      body: form,
    });
    statuses.push((await own.channel.fetch(request, { address: "192.0.2.1" })).status);
  }
  assert.deepEqual(statuses, [201, 201, 201]);
  const bytes = await bytesTaken(own, "uploadBytesPerKey");
  assert.ok(bytes > 499 * kibibyte && bytes < 520 * kibibyte, String(bytes));
});

test("an agency's systems can upload what a city needs for its answers, but no more than their limit", async () => {
  const limits = { uploadBytesPerSecretKey: { quota: 100 * kibibyte, seconds: 86_400 } };
  const { channel, store } = await createSlowChannel({ policy: { ...defaultPolicy, limits } });
  const parts = { store, clock, random: systemRandom };
  const { key } = await createKey(parts, { kind: "secret", agencyId: "pemkot-bandung", role: "liaison" });
  const upload = async () => {
    const form = new FormData();
    const photo = new Uint8Array(40 * kibibyte);
    photo.set(samplePhoto.bytes);
    form.set("file", new Blob([photo]), "a.jpg");
    const headers = { authorization: `Bearer ${key}` };
    return channel.fetch(
      new Request("http://channel.test/v1/attachments", { method: "POST", headers, body: form }),
    );
  };
  assert.equal((await upload()).status, 201);
  assert.equal((await upload()).status, 201);
  const refused = await upload();
  assert.equal(refused.status, 429);
  const { code } = (await refused.json()) as { code: string };
  assert.equal(code, "upload_quota_exceeded");
});

test("48 uploads that finish at once use, besides the received bytes, at most three times the file size for each upload that is being processed", async () => {
  const bytes = 1024 * kibibyte;
  const { channel, upload } = await createSlowChannel();
  const { uploadsAtWork } = defaultBodyBudget;
  const bodies = Array.from({ length: 48 }, (_, index) => upload(`192.0.2.${index % 6}`));
  for (const body of bodies) await body.write(start(bytes));
  assert.ok(channel.bodyUse.uploads.held >= 48 * bytes);
  await Promise.all(bodies.map((body) => body.write(end)));
  assert.deepEqual([...new Set(await Promise.all(bodies.map((body) => body.finish())))], [201]);
  const { held, peak } = channel.bodyUse.uploads;
  assert.equal(held, 0);
  assert.ok(peak <= (48 + 3 * uploadsAtWork) * (bytes + 64 * kibibyte), `${peak / bytes}`);
});

test("a three-megabyte upload arrives complete with or without an announced length, and uses at most twice its size", async () => {
  const { channel, key } = await createSlowChannel();
  const opening = new TextEncoder().encode(head);
  const size = 3 * 1024 * kibibyte + 7;
  const whole = new Uint8Array(opening.length + size + end.length).map((_, index) => index % 251);
  whole.set(opening);
  whole.set(new TextEncoder().encode("%PDF-"), opening.length);
  whole.set(end, opening.length + size);
  const idempotencyKey = crypto.randomUUID();
  const upload = (announced: object) => {
    const headers = {
      authorization: `Bearer ${key}`,
      "idempotency-key": idempotencyKey,
      ...announced,
      "content-type": "multipart/form-data; boundary=b",
    };
    const stream = new Blob([whole]).stream();
    const init = { method: "POST", headers, body: stream, duplex: "half" } as RequestInit;
    return channel.fetch(new Request("http://channel.test/v1/attachments", init));
  };
  const first = await upload({ "content-length": String(whole.length) });
  assert.equal(first.status, 201);
  assert.equal(((await first.json()) as { bytes: number }).bytes, size);
  // Twice the size, because the body exists both in blocks and as one buffer.
  assert.ok(channel.bodyUse.uploads.peak < 2 * size + 128 * kibibyte);
  const second = await upload({});
  assert.equal(second.headers.get("idempotent-replayed"), "true");
});

test("a form with too many parts is rejected", async () => {
  const { channel, key } = await createSlowChannel();
  const send = async (count: number) => {
    const body = `${'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n'.repeat(count)}--b--\r\n`;
    const headers = { authorization: `Bearer ${key}`, "content-type": 'multipart/form-data; boundary="b"' };
    const request = new Request("http://channel.test/v1/attachments", { method: "POST", headers, body });
    const { errors } = (await (await channel.fetch(request)).json()) as {
      errors: { pointer: string; code: string }[];
    };
    return errors.map(({ pointer, code }) => `${pointer} ${code}`);
  };
  assert.deepEqual(await send(20), ["#/file required", "#/x unknown_field"]);
  assert.deepEqual(await send(190_000), ["# too_many"]);
});
