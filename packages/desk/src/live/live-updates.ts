import { isLaporError, type Lapor, streamEvents } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { Activity } from "./activity.ts";

/** The time between two refreshes without an event stream. */
const pollMs = 20_000;
/**
 * The time between two refreshes while the stream is open. They are needed because deadlines pass without an
 * event.
 */
const slowPollMs = 120_000;
/** The time to wait after an event, so several events at once cause a single refresh. */
const gatherMs = 300;
/** The first and the longest pause before the stream is reopened. The pause doubles after each attempt. */
const [firstPauseMs, longestPauseMs] = [2000, 60_000];

interface Desk extends ReactiveControllerHost {
  client: Lapor | undefined;
  readonly isOpen: boolean;
}

/**
 * Refreshes the desk at intervals while the page is visible and in use, and soon after each event in the
 * stream.
 */
export class LiveUpdates implements ReactiveController {
  readonly #desk: Desk;
  readonly #look: () => Promise<void>;
  readonly #activity: Activity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stream: AbortController | undefined;
  /** Whether the stream is open. */
  #isTold = false;
  #cursor: string | undefined;
  #pauseMs = firstPauseMs;
  #wasOpen = false;
  #isLooking = false;
  #again = false;

  constructor(desk: Desk, look: () => Promise<void>) {
    this.#desk = desk;
    this.#look = look;
    this.#activity = new Activity(desk, { onReturn: () => this.#wake() });
    desk.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#onVisible);
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#onVisible);
    this.#rest();
  }

  hostUpdated(): void {
    if (this.#desk.isOpen === this.#wasOpen) return;
    this.#wasOpen = this.#desk.isOpen;
    this.#rest();
    if (this.#wasOpen) this.#wake();
  }

  #onVisible = (): void => {
    // In a hidden tab, an open stream would occupy one of the few connections that a browser opens to a
    // server.
    if (document.visibilityState === "hidden") this.#rest();
    else this.#wake();
  };

  #wake(): void {
    this.#plan(0);
    if (this.#desk.isOpen) void this.#listen();
  }

  #rest(): void {
    this.#stream?.abort();
    this.#stream = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #plan(ms: number): void {
    // The current refresh may have read the list before this change, so another one follows it.
    if (this.#isLooking) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), ms);
  }

  async #run(): Promise<void> {
    this.#again = true;
    if (this.#isLooking) return;
    if (document.visibilityState === "hidden" || this.#activity.isIdle) return this.#rest();
    this.#isLooking = true;
    try {
      while (this.#again) {
        this.#again = false;
        if (this.#desk.isOpen) await this.#lookOnce();
      }
    } finally {
      this.#isLooking = false;
      this.#plan(this.#isTold ? slowPollMs : pollMs);
    }
  }

  async #lookOnce(): Promise<void> {
    try {
      await this.#look();
    } catch (error) {
      // The screen stays as it is, because the next refresh may succeed.
      if (!isLaporError(error)) throw error;
    }
  }

  /** Reads the event stream, and reopens it while the desk is in use. */
  async #listen(): Promise<void> {
    if (this.#stream) return;
    const stream = new AbortController();
    this.#stream = stream;
    const { signal } = stream;
    while (!signal.aborted && this.#desk.client) {
      const isForGood = await this.#read(this.#desk.client, signal);
      this.#isTold = false;
      if (isForGood) break;
      await pause(this.#pauseMs, signal);
      this.#pauseMs = Math.min(2 * this.#pauseMs, longestPauseMs);
    }
  }

  /** Reads a stream to its end. Returns whether the channel will also refuse to reopen it. */
  async #read(client: Lapor, signal: AbortSignal): Promise<boolean> {
    try {
      for await (const { data, nextCursor } of streamEvents(client, { cursor: this.#cursor, signal })) {
        this.#pauseMs = firstPauseMs;
        // A new stream omits earlier events, so it begins with a refresh.
        if (data.length > 0 || !this.#isTold) this.#plan(gatherMs);
        this.#isTold = true;
        this.#cursor = nextCursor;
      }
      return false;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.#cursor = undefined;
      // This refresh makes the desk notice that the session has expired.
      if (error.code === "unauthorized") this.#plan(0);
      return ["role_not_allowed", "bad_response", "unauthorized"].includes(error.code);
    }
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : ms);
    signal.addEventListener("abort", end);
  });
