/** The limits for one kind of task. */
export interface LaneLimits {
  /** The number of tasks that run at once, at most the number of slots in the queue. */
  places: number;
  waiting: number;
  /** The limit of running tasks for one network. Default: no separate limit. */
  placesPerNetwork?: number;
  waitingPerNetwork?: number;
}

/** The owner of a task. */
export interface QueueClient<Lane extends string> {
  lane: Lane;
  /**
   * Networks take turns: a task waits for the other tasks of its network, but not for all tasks of another
   * network.
   */
  network: string | undefined;
  /** Aborts when nobody is waiting for the result any longer. */
  signal?: AbortSignal | undefined;
}

/**
 * The error for a task that did not start: too many were waiting (`full`), or its client disconnected while
 * waiting (`left`).
 */
export class NoTurn extends Error {
  override name = "NoTurn";
  readonly reason: "full" | "left";

  constructor(reason: "full" | "left") {
    super(reason === "full" ? "Too many works wait." : "The client left.");
    this.reason = reason;
  }
}

/** Limits the tasks that run at once, and serves the waiting networks in turn. */
interface FairQueue<Lane extends string> {
  /** Runs the task when its turn comes. Rejects with the task's own error or with `NoTurn`. */
  run<Result>(client: QueueClient<Lane>, work: () => Promise<Result>): Promise<Result>;
  /** Whether a task from another network is waiting. */
  isAwaited(network: string | undefined): boolean;
}

interface Waiting {
  start(): void;
  refuse(reason: NoTurn["reason"]): void;
}

/** Stands for clients whose network is unknown. Limits per network do not apply to them. */
const unknown = "";

/**
 * Creates a queue for a scarce resource. A free slot goes to the lane with the fewest running tasks (in a
 * tie, the earlier one in `lanes`), and within it to the network whose last turn was longest ago. When a lane
 * is full, a new task replaces the last task of the network with the most tasks, if that network has more
 * than the new task's. So neither a lane nor a network can keep the others out, however many tasks it sends.
 * @param places The number of slots for the tasks of all lanes.
 */
export function createFairQueue<Lane extends string>(
  places: number,
  lanes: Readonly<Record<Lane, LaneLimits>>,
): FairQueue<Lane> {
  const byName = new Map<string, LaneQueue>(
    Object.entries<LaneLimits>(lanes).map(([name, limits]) => [name, new LaneQueue(limits)]),
  );
  const all = [...byName.values()];
  const startNext = (): void => {
    for (let free = places - all.reduce((sum, { running }) => sum + running, 0); free > 0; free--) {
      const next = all
        .toSorted((left, right) => left.running - right.running)
        .find((lane) => lane.mayStart());
      next?.takeNext()?.start();
    }
  };
  return {
    run<Result>({ lane: name, network = unknown, signal }: QueueClient<Lane>, work: () => Promise<Result>) {
      const lane = byName.get(name) as LaneQueue;
      return new Promise<Result>((resolve, reject) => {
        const onAbort = (): void => {
          lane.remove(network, waiting);
          waiting.refuse("left");
        };
        const waiting: Waiting = {
          start() {
            signal?.removeEventListener("abort", onAbort);
            lane.begin(network);
            const end = (): void => {
              lane.end(network);
              startNext();
            };
            work().finally(end).then(resolve, reject);
          },
          refuse(reason) {
            signal?.removeEventListener("abort", onAbort);
            reject(new NoTurn(reason));
          },
        };
        if (signal?.aborted) return waiting.refuse("left");
        signal?.addEventListener("abort", onAbort);
        lane.add(network, waiting);
        startNext();
        lane.dropExcess(network)?.refuse("full");
      });
    },
    isAwaited: (network = unknown) => all.some((lane) => lane.isAwaited(network)),
  };
}

class LaneQueue {
  running = 0;
  readonly #limits: LaneLimits;
  readonly #runningOf = new Map<string, number>();
  /** The waiting tasks of each network, in the order of their turns. */
  readonly #ring = new Map<string, Waiting[]>();

  constructor(limits: LaneLimits) {
    this.#limits = limits;
  }

  mayStart(): boolean {
    return this.running < this.#limits.places && this.#nextNetwork() !== undefined;
  }

  /**
   * Removes and returns the first task of the network whose turn it is. That network then waits for all
   * others.
   */
  takeNext(): Waiting | undefined {
    const network = this.#nextNetwork();
    if (network === undefined) return undefined;
    const [next, ...rest] = this.#ring.get(network) ?? [];
    this.#ring.delete(network);
    if (rest.length > 0) this.#ring.set(network, rest);
    return next;
  }

  begin(network: string): void {
    this.running++;
    this.#runningOf.set(network, this.#countRunning(network) + 1);
  }

  end(network: string): void {
    this.running--;
    const left = this.#countRunning(network) - 1;
    if (left > 0) this.#runningOf.set(network, left);
    else this.#runningOf.delete(network);
  }

  add(network: string, work: Waiting): void {
    this.#ring.set(network, [...(this.#ring.get(network) ?? []), work]);
  }

  remove(network: string, work: Waiting): void {
    const rest = (this.#ring.get(network) ?? []).filter((one) => one !== work);
    if (rest.length > 0) this.#ring.set(network, rest);
    else this.#ring.delete(network);
  }

  /** Removes and returns one task if the last task of `network` exceeded the limit. */
  dropExcess(network: string): Waiting | undefined {
    const own = this.#ring.get(network)?.length ?? 0;
    const { waiting, waitingPerNetwork = waiting } = this.#limits;
    if (network !== unknown && own > waitingPerNetwork) return this.#dropLast(network);
    const counts = [...this.#ring].map(([name, works]) => [name, works.length] as const);
    if (counts.reduce((sum, [, count]) => sum + count, 0) <= waiting) return undefined;
    const [longest] = counts.toSorted(([, left], [, right]) => right - left);
    return this.#dropLast(longest && longest[1] > own ? longest[0] : network);
  }

  isAwaited(network: string): boolean {
    return [...this.#ring.keys()].some((name) => name !== network || name === unknown);
  }

  #dropLast(network: string): Waiting | undefined {
    const last = this.#ring.get(network)?.at(-1);
    if (last) this.remove(network, last);
    return last;
  }

  #nextNetwork(): string | undefined {
    const { placesPerNetwork = Number.POSITIVE_INFINITY } = this.#limits;
    return [...this.#ring.keys()].find(
      (network) => network === unknown || this.#countRunning(network) < placesPerNetwork,
    );
  }

  #countRunning(network: string): number {
    return this.#runningOf.get(network) ?? 0;
  }
}
