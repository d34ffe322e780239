import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { belongsToElement, keyOf, readKey } from "./key-map.ts";

const press = (key: string, modifiers = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...modifiers,
});

const views = { b: "baru" };

describe("the key map", () => {
  test("single keys move, open actions and begin a sequence", () => {
    assert.deepEqual(readKey(press("j"), false, views), { command: "next", begun: false });
    assert.deepEqual(readKey(press("v"), false, views), { command: "verifyReport", begun: false });
    assert.deepEqual(readKey(press("g"), false, views), { begun: true });
  });

  test("a sequence opens a view, and an unknown sequence does nothing", () => {
    assert.deepEqual(readKey(press("b"), true, views), { command: { view: "baru" }, begun: false });
    assert.deepEqual(readKey(press("v"), true, views), { begun: false });
  });

  test("keys with a modifier and keys of an input method are left to the browser", () => {
    assert.deepEqual(readKey(press("d", { ctrlKey: true }), false, views), { begun: false });
    assert.deepEqual(readKey(press("a", { isComposing: true }), false, views), { begun: false });
    assert.deepEqual(readKey(press("b", { metaKey: true }), true, views), { begun: false });
  });

  test("fields and dialogs keep letters, and buttons keep Enter", () => {
    const at = (localName: string, type?: string) => [{ localName, type } as unknown as EventTarget];
    assert.equal(belongsToElement(at("wa-textarea"), "j"), true);
    assert.equal(belongsToElement(at("input", "text"), "j"), true);
    assert.equal(belongsToElement(at("dialog"), "j"), true);
    assert.equal(belongsToElement(at("input", "checkbox"), "j"), false);
    assert.equal(belongsToElement(at("button"), "Enter"), true);
    assert.equal(belongsToElement(at("button"), "j"), false);
    assert.equal(belongsToElement([new EventTarget()], "j"), false);
  });

  test("keyOf returns the key of a command", () => {
    assert.equal(keyOf("answerReport"), "a");
  });
});
