import type { Command, KeyPress } from "./key-map.ts";

/**
 * Milliseconds without a typed key, and after a form was opened or another report is shown, until a key is a
 * shortcut again. Text that is typed meanwhile reaches the field with the focus, or nothing.
 */
export const pauseMs = 250;

/** A key press with its time, which is that of the event. */
export interface Stroke extends KeyPress {
  /** The key is held down. */
  repeat: boolean;
  timeStamp: number;
}

/**
 * Commands that move through the list or tick its rows. They may follow one another at any pace, because none
 * of them opens a form.
 */
const listCommands: ReadonlySet<Command> = new Set(["next", "previous", "tick"]);

/** Tells shortcuts from typed text, by the time between keys. */
export class KeyGuard {
  #typedAt = Number.NEGATIVE_INFINITY;
  /** The last typed key, without those that pressed a button. */
  #writtenAt = Number.NEGATIVE_INFINITY;
  #shownAt = Number.NEGATIVE_INFINITY;
  #isTyping = false;
  #mayPress = true;
  #hasTabbed = false;
  #before: "list" | "sequence" | undefined;

  /** Whether the command before was the first key of a sequence (`g`). */
  get hasBegun(): boolean {
    return this.#before === "sequence";
  }

  /** A form was opened, or another report is shown. */
  hold(at: number): void {
    this.#shownAt = at;
  }

  /**
   * Every key press of the page comes here first, also those in fields. `target`: the innermost element that
   * has the focus.
   */
  note(stroke: Stroke, target?: EventTarget): void {
    const { key, timeStamp: at, repeat } = stroke;
    const isHeld = at - this.#shownAt < pauseMs;
    this.#isTyping = isHeld || at - this.#typedAt < pauseMs;
    // Tab moves the focus on purpose, so the next key may press the focused button.
    this.#mayPress = !repeat && (this.#hasTabbed || !(isHeld || at - this.#writtenAt < pauseMs));
    if (key === "Tab") this.#hasTabbed = true;
    if (!isText(stroke)) return;
    this.#hasTabbed = false;
    this.#typedAt = at;
    if (!(this.#mayPress && isPress(key, target))) this.#writtenAt = at;
  }

  /** Whether the noted key may press the button, the link or the box that has the focus. */
  get mayPress(): boolean {
    return this.#mayPress;
  }

  /** Whether the noted key may run a command, or begin a sequence. */
  allows(command: Command | "sequence", { repeat }: Stroke): boolean {
    const before = this.#before;
    this.#before = undefined;
    const isList = command !== "sequence" && listCommands.has(command);
    const isFollowing = before !== undefined && before === (isList ? "list" : "sequence");
    if (repeat ? command === "tick" || !isFollowing || !isList : this.#isTyping && !isFollowing) return false;
    this.#before = command === "sequence" ? command : isList ? "list" : undefined;
    return true;
  }

  /** Call when the noted key runs no command: it ends a sequence. */
  interrupt(): void {
    this.#before = undefined;
  }
}

/** Whether a key writes or deletes text. With AltGr, a key has both Ctrl and Alt. */
function isText({ key, ctrlKey, metaKey, altKey, isComposing }: Stroke): boolean {
  if (isComposing || key === "Dead" || key === "Process") return true;
  if (metaKey || (ctrlKey && !altKey)) return false;
  return [...key].length === 1 || key === "Enter" || key === "Backspace";
}

/** Whether a key presses the innermost element that has the focus. */
export function isPress(key: string, target: EventTarget | undefined): boolean {
  const { localName, type } = (target ?? {}) as Partial<HTMLInputElement>;
  if (key !== "Enter" && key !== " ") return false;
  if (localName === "input") return /^(checkbox|radio|file|button|submit)$/.test(type ?? "");
  return /^(button|a|summary)$/.test(localName ?? "");
}
