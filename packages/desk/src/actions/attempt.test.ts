import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { attemptKey, forgetDraft, keepDraft, readDraft, type Shelf, settleAttempt } from "./attempt.ts";

function shelf(full = false): Shelf & { size: number } {
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
  test("keeps its key for the same body until it is settled", () => {
    const place = shelf();
    const key = attemptKey(place, "verifyReport:K7M", { message: "Diterima" });
    assert.equal(attemptKey(place, "verifyReport:K7M", { message: "Diterima" }), key);
    settleAttempt(place, "verifyReport:K7M");
    assert.notEqual(attemptKey(place, "verifyReport:K7M", { message: "Diterima" }), key);
  });

  test("is another one for another body and for another report", () => {
    const place = shelf();
    const key = attemptKey(place, "verifyReport:K7M", {});
    assert.notEqual(attemptKey(place, "verifyReport:M4T", {}), key);
    assert.notEqual(attemptKey(place, "verifyReport:K7M", { message: "Lain" }), key);
  });

  test("has a key when the storage is full", () => {
    assert.match(attemptKey(shelf(true), "verifyReport:K7M", {}), /^[\w-]{8,}$/);
  });
});

describe("a draft", () => {
  test("is read back, and gone when it is empty or sent", () => {
    const place = shelf();
    keepDraft(place, "answerReport:K7M", { message: "Sudah diperbaiki", examination: false });
    assert.deepEqual(readDraft(place, "answerReport:K7M"), {
      message: "Sudah diperbaiki",
      examination: false,
    });
    keepDraft(place, "answerReport:K7M", {});
    assert.equal(place.size, 0);
    keepDraft(place, "answerReport:K7M", { message: "Lagi" });
    forgetDraft(place, "answerReport:K7M");
    assert.deepEqual(readDraft(place, "answerReport:K7M"), {});
  });

  test("that is unreadable is nothing", () => {
    const place = shelf();
    place.setItem("lapor-desk-draft:x", "{");
    assert.deepEqual(readDraft(place, "x"), {});
  });
});
