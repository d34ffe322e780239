import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Time without input after which the desk counts as idle. */
const idleMs = 5 * 60_000;

const signs = ["keydown", "pointerdown", "wheel", "touchmove", "visibilitychange"];

/**
 * Detects whether the officer is idle. Polling then stops, because it would keep an absent officer's session
 * open.
 */
export class Activity implements ReactiveController {
  readonly #page: EventTarget;
  readonly #now: () => number;
  readonly #onReturn: () => void;
  #last: number;

  constructor(
    host: ReactiveControllerHost,
    {
      page = window,
      now = () => performance.now(),
      onReturn = () => {},
    }: { page?: EventTarget; now?: () => number; onReturn?: () => void } = {},
  ) {
    this.#page = page;
    this.#now = now;
    this.#onReturn = onReturn;
    this.#last = now();
    host.addController(this);
  }

  get isIdle(): boolean {
    return this.#now() - this.#last >= idleMs;
  }

  hostConnected(): void {
    for (const sign of signs) this.#page.addEventListener(sign, this.#note, { passive: true, capture: true });
  }

  hostDisconnected(): void {
    for (const sign of signs) this.#page.removeEventListener(sign, this.#note, { capture: true });
  }

  #note = (): void => {
    const { isIdle } = this;
    this.#last = this.#now();
    if (isIdle) this.#onReturn();
  };
}
