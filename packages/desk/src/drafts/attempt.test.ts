import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DeskStorage } from "../session/storage.ts";
import { attemptKey, settleAttempt } from "./attempt.ts";
import { forgetDraft, keepDraft, readDraft } from "./tab-draft.ts";

function memoryStorage(full = false): DeskStorage & { size: number } {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      kept.set(name, value);
    },
    removeItem: (name) => void kept.delete(name),
    get size() {
      return kept.size;
    },
  };
}

describe("an attempt", () => {
  test("an attempt keeps its idempotency key for the same body until it is settled", () => {
    const storage = memoryStorage();
    const key = attemptKey(storage, "verifyReport:K7M", { message: "Diterima" });
    assert.equal(attemptKey(storage, "verifyReport:K7M", { message: "Diterima" }), key);
    settleAttempt(storage, "verifyReport:K7M");
    assert.notEqual(attemptKey(storage, "verifyReport:K7M", { message: "Diterima" }), key);
  });

  test("a different body or report gets a different idempotency key", () => {
    const storage = memoryStorage();
    const key = attemptKey(storage, "verifyReport:K7M", {});
    assert.notEqual(attemptKey(storage, "verifyReport:M4T", {}), key);
    assert.notEqual(attemptKey(storage, "verifyReport:K7M", { message: "Lain" }), key);
  });

  test("an attempt has an idempotency key even if the storage is full", () => {
    assert.match(attemptKey(memoryStorage(true), "verifyReport:K7M", {}), /^[\w-]{8,}$/);
  });
});

describe("a draft", () => {
  test("a draft can be read back, and is removed when it is empty or sent", () => {
    const storage = memoryStorage();
    keepDraft(storage, "answerReport:K7M", { message: "Sudah diperbaiki", examination: false });
    assert.deepEqual(readDraft(storage, "answerReport:K7M"), {
      message: "Sudah diperbaiki",
      examination: false,
    });
    keepDraft(storage, "answerReport:K7M", {});
    assert.equal(storage.size, 0);
    keepDraft(storage, "answerReport:K7M", { message: "Lagi" });
    forgetDraft(storage, "answerReport:K7M");
    assert.deepEqual(readDraft(storage, "answerReport:K7M"), {});
  });

  test("a draft that cannot be parsed is treated as missing", () => {
    const storage = memoryStorage();
    storage.setItem("lapor-desk-draft:x", "{");
    assert.deepEqual(readDraft(storage, "x"), {});
  });
});
