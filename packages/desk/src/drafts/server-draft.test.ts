import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Draft } from "../actions/attempt.ts";
import { hasDraft, keepDraft, readDraft, subjectOf } from "../actions/attempt.ts";
import { DraftAutosave, loadDraft, saveAllDrafts, takeOver } from "./server-draft.ts";

const trackingId = "K7M-2QF-9XK";
const subject = subjectOf("answerReport", trackingId);

function openDesk(kind: "officer" | "secret" = "officer") {
  const kept = new Map<string, string>();
  const shelf = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  const calls: unknown[] = [];
  const client = {
    async getDraft() {
      calls.push("get");
      return { trackingId, draft: null };
    },
    async saveDraft(id: string, draft: object) {
      calls.push([id, draft]);
      return { trackingId, draft: { ...draft, savedAt: `2026-11-24T02:00:0${calls.length}Z` } };
    },
    async deleteDraft() {
      calls.push("delete");
      return { trackingId, draft: null };
    },
  };
  return { desk: { client, shelf, language: "id", me: { kind } } as never, shelf, calls };
}

const fromServer = (message: string, savedAt: string) => ({
  act: "answerReport",
  fields: { message },
  savedAt,
});

describe("the draft on the server", () => {
  test("is saved without a pause before the officer signs out", async () => {
    const { desk, shelf, calls } = openDesk();
    const draft = { message: "Sudah kami tambal." };
    keepDraft(shelf, subject, draft);
    new DraftAutosave().schedule(desk, "answerReport", trackingId, draft);
    await saveAllDrafts();
    await saveAllDrafts();
    assert.deepEqual(calls, [[trackingId, { act: "answerReport", fields: draft }]]);
  });

  test("is saved once after a pause in typing, and deleted when the words are", async (context) => {
    context.mock.timers.enable({ apis: ["setTimeout"] });
    const { desk, shelf, calls } = openDesk();
    const autosave = new DraftAutosave();
    const type = (draft: Draft) => {
      keepDraft(shelf, subject, draft);
      autosave.schedule(desk, "answerReport", trackingId, draft);
    };
    type({ message: "Sudah" });
    context.mock.timers.tick(1999);
    type({ message: "Sudah kami tambal." });
    context.mock.timers.tick(1999);
    assert.deepEqual(calls, []);
    context.mock.timers.tick(1);
    assert.deepEqual(calls, [
      [trackingId, { act: "answerReport", fields: { message: "Sudah kami tambal." } }],
    ]);
    type({});
    await autosave.flush();
    assert.equal(calls.at(-1), "delete");
    type({ message: "Belum" });
    autosave.cancel();
    context.mock.timers.tick(5000);
    assert.equal(calls.length, 2);
  });

  test("fills a tab without words, and replaces words that were saved earlier", () => {
    const { shelf } = openDesk();
    assert.equal(takeOver(shelf, trackingId, fromServer("Pagi", "2026-11-24T02:00:00Z")), "answerReport");
    assert.deepEqual(readDraft(shelf, subject), { message: "Pagi" });
    takeOver(shelf, trackingId, fromServer("Siang", "2026-11-24T05:00:00Z"));
    assert.deepEqual(readDraft(shelf, subject), { message: "Siang" });
    takeOver(shelf, trackingId, fromServer("Pagi", "2026-11-24T02:00:00Z"));
    assert.deepEqual(readDraft(shelf, subject), { message: "Siang" });
  });

  test("never replaces words that were not saved", async () => {
    const { desk, shelf } = openDesk();
    keepDraft(shelf, subject, { message: "Belum tersimpan" });
    takeOver(shelf, trackingId, fromServer("Siang", "2026-11-24T05:00:00Z"));
    assert.deepEqual(readDraft(shelf, subject), { message: "Belum tersimpan" });
    const autosave = new DraftAutosave();
    autosave.schedule(desk, "answerReport", trackingId, { message: "Belum tersimpan" });
    await autosave.flush();
    takeOver(shelf, trackingId, fromServer("Sore", "2026-11-24T09:00:00Z"));
    assert.deepEqual(readDraft(shelf, subject), { message: "Sore" });
  });

  test("is not used for a system's key, and a draft of an unknown action is left alone", async () => {
    const { desk, shelf, calls } = openDesk("secret");
    assert.equal(await loadDraft(desk, trackingId, new AbortController().signal), null);
    const autosave = new DraftAutosave();
    autosave.schedule(desk, "answerReport", trackingId, { message: "Sudah" });
    await autosave.flush();
    assert.deepEqual(calls, []);
    const unknown = { ...fromServer("x", "2026-11-24T02:00:00Z"), act: "futureAction" };
    assert.equal(takeOver(shelf, trackingId, unknown), undefined);
    assert.equal(hasDraft(shelf, subject), false);
  });
});
