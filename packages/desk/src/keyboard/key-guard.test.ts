import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { viewsByKey } from "../view/views.ts";
import { isPress, KeyGuard, pauseMs, type Stroke } from "./key-guard.ts";
import { readKey } from "./key-map.ts";

const stroke = (key: string, timeStamp: number, changes: Partial<Stroke> = {}): Stroke => ({
  ...{ key, timeStamp, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, repeat: false },
  ...changes,
});

const element = (localName: string, type?: string): EventTarget =>
  ({ localName, type }) as unknown as EventTarget;

/** Presses keys outside fields. Returns the keys that ran a command. */
function pressAll(guard: KeyGuard, strokes: readonly Stroke[]): string {
  const ran = strokes.filter((one) => {
    guard.note(one);
    const { command, begun } = readKey(one, guard.hasBegun, viewsByKey);
    if (!command && !begun) guard.interrupt();
    return (command || begun) && guard.allows(command ?? "sequence", one) && command;
  });
  return ran.map(({ key }) => key).join("");
}

/** Returns key presses at equal intervals. */
const typed = (text: string, everyMs: number, start = 1000): Stroke[] =>
  [...text].map((key, index) => stroke(key, start + index * everyMs));

describe("the keyboard guard", () => {
  test("the guard runs commands from keys that are pressed one at a time", () => {
    assert.equal(pressAll(new KeyGuard(), typed("vdj?ljx", pauseMs)), "vdj?ljx");
  });

  test("the guard runs no command from typed text, however long, until the officer pauses", () => {
    const guard = new KeyGuard();
    assert.equal(pressAll(guard, typed("vtim upt akan segera datang", pauseMs - 1)), "v");
    assert.equal(pressAll(guard, typed("d", 0, 20_000)), "d");
  });

  test("the guard also counts text typed in a field, and deletions, as typing", () => {
    const guard = new KeyGuard();
    guard.note(stroke("i", 1000));
    assert.equal(pressAll(guard, [stroke("d", 1200)]), "");
    guard.note(stroke("Backspace", 2000));
    assert.equal(pressAll(guard, [stroke("d", 2200)]), "");
    guard.note(stroke("q", 3000, { isComposing: true }));
    assert.equal(pressAll(guard, [stroke("d", 3200)]), "");
    guard.note(stroke("@", 4000, { ctrlKey: true, altKey: true }));
    assert.equal(pressAll(guard, [stroke("d", 4200)]), "");
  });

  test("the guard does not count keys that produce no text as typing", () => {
    const guard = new KeyGuard();
    for (const key of ["Escape", "Shift", "ArrowDown", "Tab"]) guard.note(stroke(key, 1000));
    guard.note(stroke("c", 1050, { ctrlKey: true }));
    assert.equal(pressAll(guard, [stroke("d", 1100)]), "d");
  });

  test("the guard runs no command shortly after a form was opened or another report was shown", () => {
    const guard = new KeyGuard();
    guard.hold(1000);
    assert.equal(pressAll(guard, [stroke("d", 1000 + pauseMs - 1)]), "");
    guard.hold(5000);
    // The officer pressed this key before another report was shown.
    assert.equal(pressAll(guard, [stroke("d", 4900)]), "");
    assert.equal(pressAll(guard, [stroke("d", 5000 + pauseMs)]), "d");
  });

  test("the guard lets keys move through the list and tick rows at any pace, even while held down", () => {
    const guard = new KeyGuard();
    const strokes = typed("jxjxk", 30);
    const held = typed("jjjj", 30, 5000).map((one, index) => ({ ...one, repeat: index > 0 }));
    for (const one of [...strokes, ...held]) {
      assert.equal(pressAll(guard, [one]), one.key);
      guard.hold(one.timeStamp);
    }
  });

  test("the guard does not mistake text that begins with movement keys for commands", () => {
    assert.equal(pressAll(new KeyGuard(), typed("jalan kx", 100)), "j");
  });

  test("the guard runs any other command only once while its key is held down", () => {
    const held = typed("vvvvvvvvvv", 100).map((one, index) => ({ ...one, repeat: index > 0 }));
    assert.equal(pressAll(new KeyGuard(), held), "v");
    const slow = [stroke("x", 1000), stroke("x", 1600, { repeat: true })];
    assert.equal(pressAll(new KeyGuard(), slow), "x");
  });

  test("the guard accepts a quick key sequence unless it is part of typed text", () => {
    assert.equal(pressAll(new KeyGuard(), typed("gb", 50)), "b");
    assert.equal(pressAll(new KeyGuard(), typed("mgb", 50)), "");
    assert.equal(pressAll(new KeyGuard(), typed("gbv", 50)), "b");
  });

  test("the guard does not let typed text press a button, but allows Tab followed by Enter", () => {
    const guard = new KeyGuard();
    const mayPress = (...strokes: Stroke[]): boolean => {
      for (const one of strokes) guard.note(one);
      return guard.mayPress;
    };
    assert.equal(mayPress(stroke("Enter", 1000)), true);
    assert.equal(mayPress(stroke("a", 2000), stroke(" ", 2100)), false);
    assert.equal(mayPress(stroke("a", 3000), stroke("Tab", 3050), stroke("Enter", 3100)), true);
    assert.equal(
      mayPress(stroke("a", 4000), stroke("Tab", 4050), stroke("b", 4080), stroke(" ", 4100)),
      false,
    );
    assert.equal(mayPress(stroke("Enter", 5000), stroke("Enter", 5500, { repeat: true })), false);
    guard.hold(6000);
    assert.equal(mayPress(stroke(" ", 6100)), false);
  });

  test("the guard allows pressing one button after another, but treats the keys that follow as text", () => {
    const guard = new KeyGuard();
    const button = element("button");
    guard.note(stroke("Enter", 1000), button);
    guard.note(stroke("Enter", 1050), button);
    assert.equal(guard.mayPress, true);
    assert.equal(pressAll(guard, typed("akan", 50, 1100)), "");
  });

  test("the guard distinguishes controls that Enter presses from controls that the space bar presses", () => {
    for (const one of [element("button"), element("a"), element("input", "checkbox")]) {
      assert.equal(isPress("Enter", one), true);
      assert.equal(isPress("b", one), false);
    }
    for (const one of [element("textarea"), element("input", "text"), element("body"), undefined])
      assert.equal(isPress(" ", one), false);
  });
});
