import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyAttempt } from "../../src/events/apply-attempt.ts";
import { validateTarget } from "../../src/events/validate-target.ts";
import { isPublicAddress, type WebhookDeliveryRecord } from "../../src/store/index.ts";

const publicAddresses = [
  ...["8.8.8.8", "1.1.1.1", "103.20.90.1", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0"],
  ...["192.167.255.255", "192.169.0.0", "169.253.255.255", "223.255.255.255", "2404:6800:4003::1"],
  ...["2001:200::1", "2620:fe::fe", "::ffff:8.8.8.8", "64:ff9b::808:808", "2606:4700:4700::1111"],
];
const otherAddresses = [
  ...["0.0.0.0", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.255"],
  ...["169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.168.0.1"],
  ...["198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1"],
  ...["255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1"],
  ...["ff02::1", "100::1", "2001::1", "2001:db8::1", "2002:a00:1::", "3fff::1", "::ffff:127.0.0.1"],
  ...["::ffff:a00:1", "::127.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "5f00::1"],
  ...["", "localhost", "256.1.1.1", "1.2.3", "1.2.3.4.5", "::g", "1::2::3", "8.8.8.8 ", "[::1]"],
];

test("public internet addresses are distinguished from all others", () => {
  for (const address of publicAddresses) assert.equal(isPublicAddress(address), true, address);
  for (const address of otherAddresses) assert.equal(isPublicAddress(address), false, address);
});

test("an IPv4 address written as IPv6 is classified like the IPv4 address", () => {
  const byte = fc.nat(255);
  fc.assert(
    fc.property(byte, byte, byte, byte, (...bytes) => {
      const [a, b, c, d] = bytes.map((one) => one.toString(16).padStart(2, "0"));
      const address = bytes.join(".");
      assert.equal(isPublicAddress(`::ffff:${address}`), isPublicAddress(address));
      assert.equal(isPublicAddress(`0:0:0:0:0:FFFF:${a}${b}:${c}${d}`), isPublicAddress(address));
      assert.equal(isPublicAddress(`64:ff9b::${a}${b}:${c}${d}`), isPublicAddress(address));
    }),
  );
});

test("every address that a host name resolves to is checked, and a name that resolves to none is allowed", async () => {
  const validate = (...addresses: string[]) =>
    validateTarget("https://penerima.example/", { allowPrivate: false, resolve: async () => addresses });
  assert.equal(await validate(), undefined);
  assert.equal(await validate("8.8.8.8", "2606:4700:4700::1111"), undefined);
  assert.equal(await validate("8.8.8.8", "10.0.0.1"), "private_address");
});

test("the operator can allow http and private addresses, but malformed targets stay rejected", async () => {
  const validate = (url: string) => validateTarget(url, { allowPrivate: true });
  assert.equal(await validate("http://127.0.0.1:8080/lapor"), undefined);
  assert.equal(await validate("http://penerima/lapor"), undefined);
  for (const url of ["file:///etc/passwd", "http://user:secret@penerima/", "lapor", "http://penerima/#a"])
    assert.equal(await validate(url), "malformed");
});

const start = new Date("2026-11-24T02:00:00Z");
const fresh: WebhookDeliveryRecord = {
  endpointId: "e",
  event: {
    id: "1",
    reportId: "r",
    version: 1,
    position: 1,
    type: "report.submitted",
    at: start,
    ...{
      trackingId: "K7M-2QF-9XK",
      status: "submitted",
      responsibleAgencyId: null,
      custodianAgencyId: null,
      dueAt: null,
      dueStage: null,
      overseen: true,
    },
  },
  state: "pending",
  attempts: 0,
  lastAttemptAt: null,
  lastStatus: null,
  lastError: null,
  nextAttemptAt: start,
  leasedUntil: null,
};
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

test("a delivery is retried after 5 s, 5 and 30 min, 2, 5, 10 and 10 h, and is then marked dead", () => {
  const pauses: number[] = [];
  let delivery = fresh;
  while (delivery.state === "pending") {
    const now = delivery.nextAttemptAt ?? start;
    delivery = applyAttempt(delivery, { error: "unreachable" }, now, 0);
    if (delivery.nextAttemptAt) pauses.push((delivery.nextAttemptAt.getTime() - now.getTime()) / 1000);
  }
  assert.deepEqual(pauses, [5, 300, 1800, 7200, 18_000, 36_000, 36_000]);
  assert.deepEqual([delivery.state, delivery.attempts, delivery.lastError], ["dead", 8, "unreachable"]);
});

test("a 2xx response marks the delivery as delivered, a 410 as dead, and any other response causes a retry", () => {
  const state = (status: number) => applyAttempt(fresh, { status }, start, 0).state;
  for (const status of [200, 201, 202, 204, 299]) assert.equal(state(status), "delivered");
  for (const status of [100, 199, 300, 301, 308, 400, 404, 429, 500, 503])
    assert.equal(state(status), "pending");
  assert.equal(state(410), "dead");
});

test("Retry-After can lengthen the pause up to a day, but never shortens it", () => {
  const next = (retryAfter: string | null, spread = 0) =>
    applyAttempt(fresh, { status: 503, retryAfter }, start, spread).nextAttemptAt;
  assert.deepEqual(next("120"), later(120));
  assert.deepEqual(next("Tue, 24 Nov 2026 02:10:00 GMT"), later(600));
  for (const shorter of ["1", "0", "-5", "Mon, 23 Nov 2026 02:10:00 GMT", "soon", "", null])
    assert.deepEqual(next(shorter), later(5), `${shorter}`);
  assert.deepEqual(next("99999999999"), later(86_400));
  assert.deepEqual(next(null, 1), later(5.5));
});
