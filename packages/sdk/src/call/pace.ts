import { now, waitUntil } from "./wait-until.ts";

/** The place of one call in a client's queue. */
export interface Place {
  /**
   * Waits until the next attempt may begin, or until the call has no time left or is aborted. Undefined if
   * there is nothing to wait for.
   */
  begin(end: number, signal: AbortSignal | undefined): Promise<void> | undefined;
  /**
   * Ends an attempt. `pause`: the milliseconds that the channel wants its client to wait (429). `again`: the
   * call will try again after them, before the others.
   */
  finish(pause: number | undefined, again: boolean): void;
}

/** Gives a call its place. Calls of one lane share a limit of the channel. */
export type Pace = (lane: string) => Place;

type Lane = ReturnType<typeof createLane>;

/** Milliseconds. A call that should wait longer fails at once, and the other calls go on. */
const longestPause = 66_000;
/** After a pause, this many attempts must end without a 429 before one more may run at the same time. */
const successesPerTurn = 8;

/**
 * Runs at most `concurrency` attempts of a client at once. After a 429 all calls of its lane wait, and then
 * try one by one: if all tried at the end of the pause, one would be accepted and the others refused again.
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

/** At once for a call that did not have to wait for its turn. */
function after(turn: Promise<void> | undefined, leave: () => void): void {
  if (turn) turn.then(leave);
  else leave();
}

/** Lets at most `most()` run at once. */
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
    /** Resolves when its turn comes, even if nobody waits for that any more: then `leave` at once. */
    join: (first = false) =>
      new Promise<void>((resolve) => {
        if (first) waiting.unshift(resolve);
        else waiting.push(resolve);
        next();
      }),
    /** Takes a turn if there is one without waiting. */
    enter: () => !waiting.length && running < most() && !!++running,
    leave() {
      running--;
      next();
    },
    isIdle: () => !running,
  };
}

/** The attempts that share a limit of the channel. */
function createLane() {
  const lane: ReturnType<typeof createQueue> & { successes: number; pausedUntil: number } = {
    /** Since the last pause. Infinity before the first one: nothing is limited. */
    successes: Infinity,
    pausedUntil: 0,
    ...createQueue(() => 1 + Math.floor(lane.successes / successesPerTurn)),
  };
  return lane;
}
