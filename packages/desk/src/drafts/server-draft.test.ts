import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DraftAutosave, loadDraft, saveAllDrafts, takeOver } from "./server-draft.ts";
import type { Draft } from "./tab-draft.ts";
import { hasDraft, keepDraft, readDraft, subjectOf } from "./tab-draft.ts";

const trackingId = "K7M-2QF-9XK";
const subject = subjectOf("answerReport", trackingId);

function openDesk(kind: "officer" | "secret" = "officer") {
  const kept = new Map<string, string>();
  const storage = {
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
  return { desk: { client, storage, language: "id", me: { kind } } as never, storage, calls };
}

const fromServer = (message: string, savedAt: string) => ({
  action: "answerReport",
  fields: { message },
  savedAt,
});

describe("a draft on the server", () => {
  test("signing out saves a draft on the server without waiting for a pause in typing", async () => {
    const { desk, storage, calls } = openDesk();
    const draft = { message: "Sudah kami tambal." };
    keepDraft(storage, subject, draft);
    new DraftAutosave().schedule(desk, "answerReport", trackingId, draft);
    await saveAllDrafts();
    await saveAllDrafts();
    assert.deepEqual(calls, [[trackingId, { action: "answerReport", fields: draft }]]);
  });

  test("a draft is saved once after a pause in typing, and deleted from the server when its text is deleted", async (context) => {
    context.mock.timers.enable({ apis: ["setTimeout"] });
    const { desk, storage, calls } = openDesk();
    const autosave = new DraftAutosave();
    const type = (draft: Draft) => {
      keepDraft(storage, subject, draft);
      autosave.schedule(desk, "answerReport", trackingId, draft);
    };
    type({ message: "Sudah" });
    context.mock.timers.tick(1999);
    type({ message: "Sudah kami tambal." });
    context.mock.timers.tick(1999);
    assert.deepEqual(calls, []);
    context.mock.timers.tick(1);
    assert.deepEqual(calls, [
      [trackingId, { action: "answerReport", fields: { message: "Sudah kami tambal." } }],
    ]);
    type({});
    await autosave.flush();
    assert.equal(calls.at(-1), "delete");
    type({ message: "Belum" });
    autosave.cancel();
    context.mock.timers.tick(5000);
    assert.equal(calls.length, 2);
  });

  test("an empty tab gets the server's draft, and a later draft from the server replaces one that this tab has saved", () => {
    const { storage } = openDesk();
    assert.equal(takeOver(storage, trackingId, fromServer("Pagi", "2026-11-24T02:00:00Z")), "answerReport");
    assert.deepEqual(readDraft(storage, subject), { message: "Pagi" });
    takeOver(storage, trackingId, fromServer("Siang", "2026-11-24T05:00:00Z"));
    assert.deepEqual(readDraft(storage, subject), { message: "Siang" });
    takeOver(storage, trackingId, fromServer("Pagi", "2026-11-24T02:00:00Z"));
    assert.deepEqual(readDraft(storage, subject), { message: "Siang" });
  });

  test("text that is not saved on the server is never replaced by the server's draft", async () => {
    const { desk, storage } = openDesk();
    keepDraft(storage, subject, { message: "Belum tersimpan" });
    takeOver(storage, trackingId, fromServer("Siang", "2026-11-24T05:00:00Z"));
    assert.deepEqual(readDraft(storage, subject), { message: "Belum tersimpan" });
    const autosave = new DraftAutosave();
    autosave.schedule(desk, "answerReport", trackingId, { message: "Belum tersimpan" });
    await autosave.flush();
    takeOver(storage, trackingId, fromServer("Sore", "2026-11-24T09:00:00Z"));
    assert.deepEqual(readDraft(storage, subject), { message: "Sore" });
  });

  test("a system's key saves no draft, and a server draft for an unknown action is ignored", async () => {
    const { desk, storage, calls } = openDesk("secret");
    assert.equal(await loadDraft(desk, trackingId, new AbortController().signal), null);
    const autosave = new DraftAutosave();
    autosave.schedule(desk, "answerReport", trackingId, { message: "Sudah" });
    await autosave.flush();
    assert.deepEqual(calls, []);
    const unknown = { ...fromServer("x", "2026-11-24T02:00:00Z"), action: "futureAction" };
    assert.equal(takeOver(storage, trackingId, unknown), undefined);
    assert.equal(hasDraft(storage, subject), false);
  });
});
