/** The limits of the work of one kind. */
export interface LaneLimits {
  /** Works that run at once. At most the places of the queue. */
  places: number;
  /** Works that wait. */
  waiting: number;
  /** The same for one network. Default: no limit of its own. */
  placesPerNetwork?: number;
  waitingPerNetwork?: number;
}

/** The owner of a piece of work. */
export interface QueueClient<Lane extends string> {
  lane: Lane;
  /** Works of one network wait for one another, and no network for all works of another. */
  network: string | undefined;
  /** Aborts when nobody waits for the work any more. */
  signal?: AbortSignal | undefined;
}

/** A work that did not start: too many wait (`full`), or its client left while it waited (`left`). */
export class NoTurn extends Error {
  override name = "NoTurn";
  readonly reason: "full" | "left";

  constructor(reason: "full" | "left") {
    super(reason === "full" ? "Too many works wait." : "The client left.");
    this.reason = reason;
  }
}

/** Limits works that run at once, and serves the networks that wait in turn. */
interface FairQueue<Lane extends string> {
  /** Runs the work when it is its turn. Rejects as the work does, and with `NoTurn`. */
  run<Result>(client: QueueClient<Lane>, work: () => Promise<Result>): Promise<Result>;
  /** Whether work of another network waits. */
  isAwaited(network: string | undefined): boolean;
}

interface Waiting {
  start(): void;
  refuse(reason: NoTurn["reason"]): void;
}

/** Stands for clients whose network is unknown. The limits of one network do not apply to it. */
const unknown = "";

/**
 * Creates a queue for a scarce resource. A free place goes to the lane with the fewest works that run, the
 * earlier lane of `lanes` at a tie, and in that lane to the network whose turn is longest ago. When a lane is
 * full, a new work takes the place of the last one of the network with the most, if it has more than the new
 * one's. So neither a lane nor a network can keep the others out, however much it sends.
 * @param places For works of all lanes.
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

/** The works of one lane. */
class LaneQueue {
  running = 0;
  readonly #limits: LaneLimits;
  readonly #runningOf = new Map<string, number>();
  /** The waiting works of each network, in the order of their turns. */
  readonly #ring = new Map<string, Waiting[]>();

  constructor(limits: LaneLimits) {
    this.#limits = limits;
  }

  mayStart(): boolean {
    return this.running < this.#limits.places && this.#nextNetwork() !== undefined;
  }

  /** Takes the first work of the network whose turn it is, which then waits for all others. */
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

  /** Takes one work out if the last one of `network` was too many. */
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
