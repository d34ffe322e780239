import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "@lapor/mock";
import { createLapor } from "@lapor/sdk";
import { trackingIdIn } from "../../src/status/report-codes.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

async function trackingIds(count: number): Promise<string[]> {
  const { fetch, keys } = createMock({ seed: 7 });
  const client = createLapor({ baseUrl: "http://kanal.test", key: keys.publishable, fetch });
  const report = {
    classification: "aspiration",
    title: "Taman kota perlu lampu",
    body: "Taman di dekat balai kota gelap pada malam hari.",
    occurredOn: "2026-01-20",
    location: { regionCode: "32.73" },
    anonymous: true,
  } as const;
  const taken: string[] = [];
  while (taken.length < count) taken.push((await client.submitReport(report)).trackingId);
  return taken;
}

test("a fragment with a tracking ID is parsed, even in lower case", async () => {
  for (const trackingId of await trackingIds(20)) {
    assert.equal(trackingIdIn(`#${trackingId}`), trackingId);
    assert.equal(trackingIdIn(`#${trackingId.toLowerCase()}`), trackingId);
  }
});

test("a fragment with one wrong character or two swapped characters is rejected", async () => {
  for (const trackingId of await trackingIds(5)) {
    const letters = [...trackingId];
    letters.forEach((letter, place) => {
      if (letter === "-") return;
      for (const other of alphabet)
        if (other !== letter)
          assert.equal(trackingIdIn(`#${letters.with(place, other).join("")}`), undefined);
      letters.slice(place + 1).forEach((later, index) => {
        if (later === "-" || later === letter) return;
        const swapped = letters.with(place, later).with(place + 1 + index, letter);
        assert.equal(trackingIdIn(`#${swapped.join("")}`), undefined);
      });
    });
  }
});

test("any other fragment is rejected, whether or not it contains an access code", async () => {
  const [trackingId] = await trackingIds(1);
  for (const hash of [
    "",
    "#",
    "#riwayat",
    "#4F7K-9QXW-ZB2D-M8TR",
    `#${trackingId}/4F7K-9QXW-ZB2D-M8TR`,
    `#${trackingId}&kode=4F7K-9QXW-ZB2D-M8TR`,
    `#id=${trackingId}`,
    `#${trackingId!.replaceAll("-", "")}`,
    `# ${trackingId}`,
  ])
    assert.equal(trackingIdIn(hash), undefined, hash);
});
