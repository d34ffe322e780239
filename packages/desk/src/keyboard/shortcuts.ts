import type { ReactiveController, ReactiveControllerHost } from "lit";
import { belongsToElement, type Command, readKey } from "./key-map.ts";

interface Desk {
  isEnabled: () => boolean;
  run: (command: Command) => void;
}

/** Keyboard shortcuts of the whole page, outside of fields and dialogs. */
export class Shortcuts implements ReactiveController {
  readonly #desk: Desk;
  /** `g` was pressed: the next key names a view. */
  #begun = false;

  constructor(host: ReactiveControllerHost, desk: Desk) {
    this.#desk = desk;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("keydown", this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener("keydown", this.#onKey);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (
      event.defaultPrevented ||
      !this.#desk.isEnabled() ||
      belongsToElement(event.composedPath(), event.key)
    ) {
      this.#begun = false;
      return;
    }
    const { command, begun } = readKey(event, this.#begun);
    this.#begun = begun;
    if (!command) return;
    event.preventDefault();
    this.#desk.run(command);
  };
}
