import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isPress, KeyGuard } from "./key-guard.ts";
import { belongsToElement, type Command, type Reading, readKey } from "./key-map.ts";

interface Desk<View extends string> {
  /** The views, by the second key of their sequence. */
  views: Readonly<Record<string, View>>;
  /** Returns whether the reports are shown and nothing covers them. */
  isShown: () => boolean;
  isEnabled: () => boolean;
  shown: () => string | undefined;
  run: (command: Command<View>) => void;
}

/** The events after which the desk shows a form or a report that the officer has not seen yet. */
const changes = ["desk-opened", "desk-loaded"];

/**
 * Handles keyboard shortcuts on the whole page, outside fields and dialogs. Text typed anywhere else runs no
 * command and presses no button.
 */
export class Shortcuts<View extends string> implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #desk: Desk<View>;
  readonly #guard = new KeyGuard();
  #shown: string | undefined;

  constructor(host: ReactiveControllerHost & EventTarget, desk: Desk<View>) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  hostConnected(): void {
    for (const change of changes) this.#host.addEventListener(change, this.#hold);
    window.addEventListener("keydown", this.#onEveryKey, { capture: true });
    window.addEventListener("keyup", this.#onKeyUp, { capture: true });
    window.addEventListener("keydown", this.#onKey);
  }

  hostUpdated(): void {
    const shown = this.#desk.shown();
    if (shown !== this.#shown) this.#hold();
    this.#shown = shown;
  }

  hostDisconnected(): void {
    for (const change of changes) this.#host.removeEventListener(change, this.#hold);
    window.removeEventListener("keydown", this.#onEveryKey, { capture: true });
    window.removeEventListener("keyup", this.#onKeyUp, { capture: true });
    window.removeEventListener("keydown", this.#onKey);
  }

  #hold = (): void => {
    this.#guard.hold(performance.now());
    // On a slow computer the change is rendered later, so the pause starts again with the next frame.
    requestAnimationFrame(() => this.#guard.hold(performance.now()));
  };

  #onEveryKey = (event: KeyboardEvent): void => {
    this.#guard.note(event, event.composedPath()[0]);
    this.#preventStrayPress(event);
  };

  /** Firefox presses a button only when the space bar is released. */
  #onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === " ") this.#preventStrayPress(event);
  };

  #preventStrayPress(event: KeyboardEvent): void {
    const isStray = !this.#guard.mayPress && isPress(event.key, event.composedPath()[0]);
    if (isStray && this.#desk.isShown()) event.preventDefault();
  }

  #onKey = (event: KeyboardEvent): void => {
    const guard = this.#guard;
    const isElsewhere =
      event.defaultPrevented ||
      !this.#desk.isShown() ||
      !this.#desk.isEnabled() ||
      belongsToElement(event.composedPath(), event.key);
    const { command, begun }: Reading<View> = isElsewhere
      ? { begun: false }
      : readKey(event, guard.hasBegun, this.#desk.views);
    if (!command && !begun) guard.interrupt();
    else if (guard.allows(command ?? "sequence", event) && command) {
      event.preventDefault();
      this.#desk.run(command);
    }
  };
}
