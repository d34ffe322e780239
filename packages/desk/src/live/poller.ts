import { isLaporError } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Milliseconds between two looks at the channel. */
const every = 20_000;

/** Asks for changes while the page is visible, and at once when it becomes visible again. */
export class Poller implements ReactiveController {
  readonly #look: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLooking = false;

  constructor(host: ReactiveControllerHost, look: () => Promise<void>) {
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#onVisible);
    this.#plan();
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#onVisible);
    clearTimeout(this.#timer);
  }

  #onVisible = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState === "visible") void this.#run();
  };

  #plan(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), every);
  }

  async #run(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      if (document.visibilityState === "visible") await this.#look();
    } catch (error) {
      // The next look may succeed; what is on the screen stays.
      if (!isLaporError(error)) throw error;
    } finally {
      this.#isLooking = false;
      this.#plan();
    }
  }
}
