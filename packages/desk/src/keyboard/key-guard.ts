import type { Command, KeyPress } from "./key-map.ts";

/**
 * The pause, in milliseconds, after which a key counts as a shortcut again. It starts at the last typed key,
 * when a form opens and when another report is shown. Text typed earlier goes to the focused field or
 * nowhere.
 */
export const pauseMs = 250;

export interface Stroke extends KeyPress {
  /** Whether this event comes from holding the key down. */
  repeat: boolean;
  timeStamp: number;
}

/**
 * Commands that move through the list or tick its rows. They run at any typing speed, because none of them
 * opens a form.
 */
const listCommands: ReadonlySet<Command> = new Set(["next", "previous", "tick"]);

/** Distinguishes shortcuts from typed text by the time between key presses. */
export class KeyGuard {
  #typedAt = Number.NEGATIVE_INFINITY;
  /** The time of the last typed key, not counting keys that pressed a button. */
  #writtenAt = Number.NEGATIVE_INFINITY;
  #shownAt = Number.NEGATIVE_INFINITY;
  #isTyping = false;
  #mayPress = true;
  #hasTabbed = false;
  #before: "list" | "sequence" | undefined;

  /** Whether the previous key was the first key of a sequence (`g`). */
  get hasBegun(): boolean {
    return this.#before === "sequence";
  }

  /** Call when a form opens or another report is shown. */
  hold(at: number): void {
    this.#shownAt = at;
  }

  /**
   * Call first for every key press on the page, including those in fields. `target` is the innermost focused
   * element.
   */
  note(stroke: Stroke, target?: EventTarget): void {
    const { key, timeStamp: at, repeat } = stroke;
    const isHeld = at - this.#shownAt < pauseMs;
    this.#isTyping = isHeld || at - this.#typedAt < pauseMs;
    // Tab moves the focus deliberately, so the next key can press the focused button.
    this.#mayPress = !repeat && (this.#hasTabbed || !(isHeld || at - this.#writtenAt < pauseMs));
    if (key === "Tab") this.#hasTabbed = true;
    if (!isText(stroke)) return;
    this.#hasTabbed = false;
    this.#typedAt = at;
    if (!(this.#mayPress && isPress(key, target))) this.#writtenAt = at;
  }

  /** Whether the last noted key can press the focused button, link or checkbox. */
  get mayPress(): boolean {
    return this.#mayPress;
  }

  /** Returns whether the last noted key can run a command or begin a sequence. */
  allows(command: Command | "sequence", { repeat }: Stroke): boolean {
    const before = this.#before;
    this.#before = undefined;
    const isList = command !== "sequence" && listCommands.has(command);
    const isFollowing = before !== undefined && before === (isList ? "list" : "sequence");
    if (repeat ? command === "tick" || !isFollowing || !isList : this.#isTyping && !isFollowing) return false;
    this.#before = command === "sequence" ? command : isList ? "list" : undefined;
    return true;
  }

  /** Call when the noted key runs no command. Ends a sequence that has begun. */
  interrupt(): void {
    this.#before = undefined;
  }
}

/** Returns whether a key press writes or deletes text. AltGr sets both Ctrl and Alt. */
function isText({ key, ctrlKey, metaKey, altKey, isComposing }: Stroke): boolean {
  if (isComposing || key === "Dead" || key === "Process") return true;
  if (metaKey || (ctrlKey && !altKey)) return false;
  return [...key].length === 1 || key === "Enter" || key === "Backspace";
}

/** Returns whether a key presses the innermost focused element. */
export function isPress(key: string, target: EventTarget | undefined): boolean {
  const { localName, type } = (target ?? {}) as Partial<HTMLInputElement>;
  if (key !== "Enter" && key !== " ") return false;
  if (localName === "input") return /^(checkbox|radio|file|button|submit)$/.test(type ?? "");
  return /^(button|a|summary)$/.test(localName ?? "");
}
