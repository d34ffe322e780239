import assert from "node:assert/strict";
import { test } from "node:test";
import type { PublicReport } from "@lapor/openapi";
import {
  createChannel,
  createMemoryBlobs,
  defaultPolicy,
  type Policy,
  systemRandom,
} from "../../src/index.ts";
import { createMemoryChannel, mailClaim, unlimited } from "../support/memory-channel.ts";
import { takeAction } from "../support/officer-actions.ts";
import { newFollowCode } from "../support/supporters.ts";

/** Creates a public report in a channel that sends mail, or in one that does not. */
async function createReleased(sendsMail: boolean, changes: Partial<Policy> = {}) {
  const policy = { ...unlimited, ...changes };
  const officers = await createMemoryChannel(policy);
  const receipt = await officers.submit({ agencyId: "pemkot-bandung", anonymous: true });
  await takeAction(officers, await officers.officer("pemkot-bandung"), receipt, "release");
  const { store, clock } = officers;
  const parts = { store, clock, blobs: createMemoryBlobs(), random: systemRandom };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32), policy, sendsMail });
  const url = `http://channel.test/v1/public-reports/${receipt.trackingId}`;
  return {
    store,
    read: async () => (await (await channel.fetch(new Request(url))).json()) as PublicReport,
    async support(email: string | undefined, address: string): Promise<string> {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ followCode: newFollowCode(), email });
      const request = new Request(`${url}/supports`, { method: "POST", headers, body });
      const response = await channel.fetch(request, { address });
      return response.ok ? "stored" : ((await response.json()) as { code: string }).code;
    },
  };
}

test("a supporter's address is stored only if the channel sends mail and asks supporters for addresses", async () => {
  const off = { reporter: { ...defaultPolicy.reporter, email: "off" as const } };
  for (const [sendsMail, changes, expected] of [
    [true, {}, 1],
    [false, {}, 0],
    [true, off, 0],
  ] as const) {
    const { store, read, support } = await createReleased(sendsMail, changes);
    assert.equal((await read()).supporterMail, expected ? true : undefined);
    assert.equal(await support("ayu@surel.example", "192.0.2.7"), "stored");
    const mails = await store.claimMails(mailClaim);
    assert.deepEqual(
      mails.map(({ kind }) => kind),
      expected ? ["support_confirmation"] : [],
    );
    assert.ok(!JSON.stringify(mails).includes("surel"), "the address is sealed");
  }
});

test("support with a mail address is limited by network, whatever the address, and support without one is not", async () => {
  const { limits } = defaultPolicy;
  const { support } = await createReleased(true, { limits });
  const results: string[] = [];
  for (let count = 0; count < 32; count++)
    results.push(await support(count % 2 ? "ayu@surel.example" : `ayu${count}@surel.example`, "192.0.2.7"));
  assert.equal(results.filter((result) => result === "stored").length, 30);
  assert.deepEqual(results.slice(30), ["rate_limited", "rate_limited"]);
  assert.equal(await support(undefined, "192.0.2.7"), "stored");
  assert.equal(await support("ayu@surel.example", "198.51.100.7"), "stored");
});
