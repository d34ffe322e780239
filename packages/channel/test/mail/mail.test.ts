import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  systemRandom,
} from "../../src/index.ts";
import { runJob } from "../../src/jobs.ts";
import { isMailable } from "../../src/store/index.ts";
import { complaint, mailClaim } from "../support/memory-channel.ts";

const clock = { now: () => new Date("2026-11-24T02:00:00Z") };

const openWith = async (sendsMail: boolean) => {
  const parts = { store: createMemoryStore(), blobs: createMemoryBlobs(), clock, random: systemRandom };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32), sendsMail });
  const wanted = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
  const { key } = await createKey(parts, wanted);
  const submit = (reporter: object) =>
    channel.fetch(
      new Request("http://channel.test/v1/reports", {
        method: "POST",
        headers: {
          authorization: `Bearer ${key}`,
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
        },
        body: JSON.stringify({ ...complaint, reporter }),
      }),
    );
  return { channel, store: parts.store, submit };
};

test("mail is queued only if the channel sends mail and the reporter gave an address", async () => {
  for (const [sendsMail, expected] of [
    [false, []],
    [true, ["received"]],
  ] as const) {
    const { store, submit } = await openWith(sendsMail);
    assert.equal((await submit({ email: "ayu@surel.example" })).status, 201);
    assert.equal((await submit({ name: "Ayu Lestari" })).status, 201);
    const mails = await store.claimMails(mailClaim);
    assert.deepEqual(
      mails.map(({ kind }) => kind),
      expected,
    );
    assert.ok(!JSON.stringify(mails).includes("surel.example"));
  }
});

test("mail to a valid but undeliverable address is given up without an attempt", async () => {
  const { channel, store, submit } = await openWith(true);
  // SMTP allows at most 64 octets before the @ (RFC 5321 §4.5.3.1.1).
  assert.equal((await submit({ email: `${"a".repeat(65)}@surel.example` })).status, 201);
  let tried = 0;
  const delivery = channel.createMailDelivery({
    mailer: {
      async send() {
        tried++;
        return { taken: true };
      },
    },
    links: { publicUrl: "https://kanal.example" },
    perMinute: 10,
    onError(error) {
      throw error;
    },
  });
  await delivery.deliverDue();
  assert.equal(tried, 0);
  assert.deepEqual(await store.claimMails(mailClaim), []);
});

test("an address field accepts exactly one mail address and no text around it", () => {
  for (const address of ["a@b.id", "ayu.lestari+lapor@surel.example", "o'neil@x-y.example"])
    assert.ok(isMailable(address), address);
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\r", "\n", ",", ";", "<", ">", '"', " ", "\0", "(", ":"),
      (text, sign) => {
        assert.ok(!isMailable(`${text}${sign}ayu@surel.example`));
        assert.ok(!isMailable(`ayu@surel.example${sign}${text}`));
      },
    ),
  );
});

test("erasing the identity deletes the mailbox's confirmation, but not its opt-out", async () => {
  const store = createMemoryStore();
  let now = clock.now().getTime();
  const parts = {
    store,
    blobs: createMemoryBlobs(),
    clock: { now: () => new Date(now) },
    random: systemRandom,
  };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32) });
  await store.put("mailAddresses", { name: "confirmed", confirmedAt: clock.now(), stoppedAt: null });
  await store.put("mailAddresses", { name: "stopped", confirmedAt: null, stoppedAt: clock.now() });
  const known = async () => {
    await runJob(channel, "drop-expired");
    return [
      !!(await store.find("mailAddresses", { name: "confirmed" })),
      !!(await store.find("mailAddresses", { name: "stopped" })),
    ];
  };
  now += 730 * 86_400_000;
  assert.deepEqual(await known(), [true, true]);
  now += 86_400_000;
  assert.deepEqual(await known(), [false, true]);
});
