import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Attachment, TimelineEntry } from "@lapor/sdk";
import { comparisonOf, photosOf } from "./photos.ts";

const file = (id: string, mediaType = "image/jpeg"): Attachment => ({
  id,
  fileName: `${id}.jpg`,
  mediaType,
  bytes: 1000,
  url: `https://kanal.test/v1/attachments/${id}`,
});

const triage = { kind: "national_triage" } as const;
const entry = (
  kind: "answered" | "attachment_added" | "contested" | "follow_up_started",
  by: "agency" | "reporter",
  ...attachments: Attachment[]
): TimelineEntry => ({
  ...{ id: kind, at: "2026-11-24T03:15:00.000Z", kind, status: "answered", responsible: triage, attachments },
  actor: { kind: by },
});

const sides = (attachments: Attachment[], timeline: TimelineEntry[]) =>
  photosOf({ attachments, timeline }).map(({ id, side }) => `${id} ${side ?? "-"}`);

describe("a report's photos", () => {
  test("photos have no side until an answer contains photos", () => {
    assert.deepEqual(sides([file("a")], [entry("answered", "agency", file("letter", "application/pdf"))]), [
      "a -",
    ]);
  });

  test("the reporter's photos are on the before side, and the answer's photos are on the after side", () => {
    assert.deepEqual(
      sides(
        [file("a"), file("form", "application/pdf")],
        [
          entry("attachment_added", "reporter", file("b")),
          entry("follow_up_started", "agency", file("survey")),
          entry("answered", "agency", file("c"), file("d")),
        ],
      ),
      ["a before", "b before", "survey -", "c after", "d after"],
    );
  });

  test("only the latest answer's photos are on the after side; photos of earlier answers and of a later objection have no side", () => {
    assert.deepEqual(
      sides(
        [file("a")],
        [
          entry("answered", "agency", file("b")),
          entry("contested", "reporter", file("c")),
          entry("answered", "agency", file("d")),
          entry("contested", "reporter", file("e")),
        ],
      ),
      ["a before", "b -", "c before", "d after", "e -"],
    );
  });

  test("photos are compared only when both sides have some", () => {
    const answer = entry("answered", "agency", file("b"));
    assert.equal(comparisonOf(photosOf({ attachments: [], timeline: [answer] })), undefined);
    assert.equal(comparisonOf(photosOf({ attachments: [file("a")], timeline: [] })), undefined);
    const both = comparisonOf(photosOf({ attachments: [file("a")], timeline: [answer] }));
    assert.deepEqual(both && [both.before.map(({ id }) => id), both.after.map(({ id }) => id)], [
      ["a"],
      ["b"],
    ]);
  });
});
