import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore, type Store } from "../../src/index.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

/** A released report that counts how often its text is read. */
const candidate = (index: number, onRead: (word: "title" | "body") => void) => ({
  reportId: `report-${index}`,
  trackingId: `K7M-2QF-${String(index).padStart(3, "0")}`,
  submittedOn: "2026-11-20",
  get title() {
    onRead("title");
    return "Jalan Braga berlubang";
  },
  get body() {
    onRead("body");
    return "Ada lubang besar di depan nomor 12.";
  },
  answers: [],
  regionCode: "32.73",
  point: null,
  classification: "complaint" as const,
  categoryId: null,
  status: "answered" as const,
  archiveReason: null,
  responsibleAgencyId: "pemkot-bandung",
  custodianAgencyId: null,
  supports: 0,
  has: [true, index < 50],
});

test("reads only the titles of the shown reports in findSimilarReports, and stems no candidate", async () => {
  const reads = { title: 0, body: 0 };
  const store: Store = {
    ...createMemoryStore(),
    listSimilarReports: async () =>
      Array.from({ length: 100 }, (_, index) => candidate(index, (word) => reads[word]++)),
  };
  const channel = await createMemoryChannel(undefined, store);
  const response = await channel.call("POST", "/v1/similar-reports", {
    body: { text: "Lubang di Jalan Braga" },
  });
  const { data } = (await response.json()) as { data: unknown[] };
  assert.equal(data.length, 5);
  assert.deepEqual(reads, { title: 5, body: 0 });
});
