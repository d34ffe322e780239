import { now, waitUntil } from "./wait-until.ts";

/** A call's position in the client's queue. */
export interface Place {
  /**
   * Waits until the next attempt can begin, or until the call has no time left or is aborted. Returns
   * undefined when the attempt can begin immediately.
   */
  begin(end: number, signal: AbortSignal | undefined): Promise<void> | undefined;
  /**
   * Ends an attempt. `pause` is the number of milliseconds to wait that the channel requested with a 429.
   * With `again`, the call retries after the pause, before the others.
   */
  finish(pause: number | undefined, again: boolean): void;
}

/** Assigns a call its position. Calls in the same lane share a limit of the channel. */
export type Pace = (lane: string) => Place;

type Lane = ReturnType<typeof createLane>;

/** In milliseconds. A call that would have to wait longer fails immediately, and the other calls continue. */
const longestPause = 66_000;
/**
 * After a pause, the number of attempts that must finish without a 429 before one more can run at the same
 * time.
 */
const successesPerTurn = 8;

/**
 * Runs at most `concurrency` attempts of a client at once. After a 429, all calls in its lane wait and then
 * retry one by one. If they all retried at the end of the pause, one would be accepted and the others would
 * be rejected again.
 */
export function createPace(concurrency = Infinity): Pace {
  const lanes = new Map<string, Lane>();
  const slots = createQueue(() => concurrency);
  return (name) => {
    let lane: Lane;
    let turn: Promise<void> | undefined;
    let slot: Promise<void> | undefined;
    const wait = async (end: number, signal: AbortSignal | undefined) => {
      turn ??= lane.join();
      await waitUntil(end - now(), signal, turn);
      while (!signal?.aborted && now() < Math.min(lane.pausedUntil, end))
        await waitUntil(Math.min(lane.pausedUntil, end) - now(), signal);
      slot = slots.join();
      await waitUntil(end - now(), signal, slot);
    };
    return {
      begin(end, signal) {
        lane = lanes.get(name) ?? createLane();
        lanes.set(name, lane);
        if (!turn && lane.pausedUntil <= now() && lane.enter()) {
          if (slots.enter()) return;
          lane.leave();
        }
        return wait(end, signal);
      },
      finish(pause, again) {
        after(slot, () => slots.leave());
        slot = undefined;
        const held = turn;
        turn = undefined;
        if (pause === undefined) lane.successes++;
        else {
          lane.successes = 0;
          if (pause <= longestPause) lane.pausedUntil = Math.max(lane.pausedUntil, now() + pause);
          if (again) turn = lane.join(true);
        }
        after(held, () => {
          lane.leave();
          if (lane.isIdle() && lane.pausedUntil <= now()) lanes.delete(name);
        });
      },
    };
  };
}

/** Calls `leave` when the turn comes, or immediately if the call did not have to wait. */
function after(turn: Promise<void> | undefined, leave: () => void): void {
  if (turn) turn.then(leave);
  else leave();
}

/** Creates a queue that runs at most `most()` attempts at once. */
function createQueue(most: () => number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  const next = () => {
    while (waiting.length && running < most()) {
      running++;
      waiting.shift()?.();
    }
  };
  return {
    /** Resolves when it is the caller's turn. A caller that gave up waiting must still call `leave` then. */
    join: (first = false) =>
      new Promise<void>((resolve) => {
        if (first) waiting.unshift(resolve);
        else waiting.push(resolve);
        next();
      }),
    /** Takes a turn if one is available without waiting. */
    enter: () => !waiting.length && running < most() && !!++running,
    leave() {
      running--;
      next();
    },
    isIdle: () => !running,
  };
}

function createLane() {
  const lane: ReturnType<typeof createQueue> & { successes: number; pausedUntil: number } = {
    /**
     * The number of successes since the last pause. Infinity before the first pause, when nothing is limited.
     */
    successes: Infinity,
    pausedUntil: 0,
    ...createQueue(() => 1 + Math.floor(lane.successes / successesPerTurn)),
  };
  return lane;
}
