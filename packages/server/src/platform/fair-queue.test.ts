import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { createFairQueue, type LaneLimits, NoTurn } from "./fair-queue.ts";

type Lane = "first" | "second";

/** A task that the test ends. */
interface Work {
  name: string;
  lane: Lane;
  network: string | undefined;
  state: "waiting" | "running" | "ended" | "full" | "left";
  end(): void;
  leave(): void;
}

/** A queue whose tasks run until the test ends them. Time is counted in started tasks. */
function openQueue(places: number, lanes: Record<Lane, LaneLimits>) {
  const queue = createFairQueue(places, lanes);
  const works: Work[] = [];
  const started: Work[] = [];
  const inState = (state: Work["state"], lane?: Lane): Work[] =>
    works.filter((work) => work.state === state && (lane === undefined || work.lane === lane));
  return {
    queue,
    started,
    inState,
    /** Resolves when all consequences of the last step have happened. */
    settled: () => new Promise<void>((resolve) => setImmediate(resolve)),
    add(lane: Lane, network: string | undefined, name = `${works.length}`): Work {
      const gone = new AbortController();
      const work: Work = { name, lane, network, state: "waiting", end() {}, leave: () => gone.abort() };
      works.push(work);
      const run = () =>
        new Promise<void>((resolve) => {
          work.state = "running";
          work.end = resolve;
          started.push(work);
        });
      void queue.run({ lane, network, signal: gone.signal }, run).then(
        () => {
          work.state = "ended";
        },
        (error: unknown) => {
          assert.ok(error instanceof NoTurn);
          work.state = error.reason;
        },
      );
      return work;
    },
  };
}

const wide: LaneLimits = { places: 2, waiting: 100 };
const namesOf = (works: readonly Work[]): string => works.map(({ name }) => name).join(" ");

describe("a fair queue", () => {
  test("the queue serves a new network after one more task of a network that sent a hundred", async () => {
    const { add, started, settled } = openQueue(1, { first: { places: 1, waiting: 20 }, second: wide });
    const flood = Array.from({ length: 100 }, (_, index) => add("first", "A", `a${index}`));
    add("first", "B", "b");
    flood[0]?.end();
    await settled();
    started[1]?.end();
    await settled();
    assert.equal(namesOf(started), "a0 a1 b");
  });

  test("one lane cannot take all slots, and a free slot goes to the lane with fewer running tasks", async () => {
    const { add, started, settled } = openQueue(2, {
      first: { places: 2, waiting: 20 },
      second: { places: 1, waiting: 20 },
    });
    const unknown = ["u0", "u1", "u2"].map((name) => add("second", name, name));
    assert.equal(namesOf(started), "u0", "one place stays free");
    const known = ["k0", "k1"].map((name) => add("first", name, name));
    assert.equal(namesOf(started), "u0 k0");
    unknown[0]?.end();
    await settled();
    assert.equal(namesOf(started), "u0 k0 u1", "the lane with fewer running works");
    known[0]?.end();
    await settled();
    assert.equal(namesOf(started), "u0 k0 u1 k1");
  });

  test("a full queue rejects the last task of the network with the most tasks", async () => {
    const { add, inState, settled } = openQueue(1, { first: { places: 1, waiting: 3 }, second: wide });
    for (const name of ["a0", "a1", "a2", "a3"]) add("first", "A", name);
    add("first", "B", "b0");
    await settled();
    assert.equal(namesOf(inState("full")), "a3");
    add("first", "C", "c0");
    await settled();
    assert.equal(namesOf(inState("full")), "a2 a3");
    add("first", "A", "a4");
    add("first", "D", "d0");
    await settled();
    assert.equal(namesOf(inState("waiting")), "a1 b0 c0");
  });

  test("the queue limits the running and waiting tasks of one network, unless the network is unknown", async () => {
    const one = { places: 2, waiting: 20, placesPerNetwork: 1, waitingPerNetwork: 2 };
    const { add, queue, started, inState, settled } = openQueue(2, { first: one, second: wide });
    for (const name of ["a0", "a1", "a2", "a3"]) add("first", "A", name);
    await settled();
    assert.equal(namesOf(started), "a0");
    assert.equal(namesOf(inState("full")), "a3");
    assert.equal(queue.isAwaited("A"), false);
    assert.equal(queue.isAwaited("B"), true);
    for (const name of ["x0", "x1", "x2", "x3"]) add("first", undefined, name);
    await settled();
    assert.equal(namesOf(started), "a0 x0");
    assert.equal(namesOf(inState("waiting")), "a1 a2 x1 x2 x3");
    assert.equal(queue.isAwaited("A"), true);
  });

  test("the queue drops a task whose client disconnected before its turn, and frees the slot of a failed one", async () => {
    const queue = createFairQueue(1, { only: { places: 1, waiting: 9 } });
    const leaving = new AbortController();
    const failing = queue.run({ lane: "only", network: "A" }, async () => {
      throw new Error("broken");
    });
    let ran = false;
    const left = queue.run({ lane: "only", network: "A", signal: leaving.signal }, async () => {
      ran = true;
    });
    leaving.abort();
    await assert.rejects(failing, { message: "broken" });
    await assert.rejects(left, { reason: "left" });
    await assert.rejects(
      queue.run({ lane: "only", network: "A", signal: leaving.signal }, async () => {}),
      {
        reason: "left",
      },
    );
    assert.equal(ran, false);
    assert.equal(await queue.run({ lane: "only", network: "B" }, async () => 7), 7);
  });
});

type Step = { kind: "add"; lane: Lane; network: string | undefined } | { kind: "end" | "leave"; nth: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("add" as const),
      lane: fc.constantFrom<Lane>("first", "second"),
      network: fc.constantFrom("A", "A", "A", "B", "C", "D", undefined),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom("end", "end", "leave"), nth: fc.nat({ max: 9 }) }),
  },
);
const laneLimits: fc.Arbitrary<LaneLimits> = fc
  .record({
    places: fc.integer({ min: 1, max: 3 }),
    waiting: fc.integer({ min: 1, max: 6 }),
    placesPerNetwork: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    waitingPerNetwork: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  })
  .map(({ placesPerNetwork, waitingPerNetwork, ...limits }) => ({
    ...limits,
    ...(placesPerNetwork !== undefined && { placesPerNetwork }),
    ...(waitingPerNetwork !== undefined && { waitingPerNetwork }),
  }));

describe("a fair queue with random arrivals, completions and cancellations", () => {
  test("the queue keeps its limits, leaves no slot empty, and lets no network overtake a waiting one twice", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.record({ first: laneLimits, second: laneLimits }),
        fc.array(step, { minLength: 10, maxLength: 60 }),
        async (places, lanes, steps) => {
          const { add, inState, started, settled } = openQueue(places, lanes);
          const ownOf = (state: Work["state"], { lane, network }: Pick<Work, "lane" | "network">): Work[] =>
            inState(state, lane).filter((work) => work.network === network);
          const mayRun = ({ lane, network }: Work): boolean => {
            const { placesPerNetwork = none } = lanes[lane];
            return network === undefined || ownOf("running", { lane, network }).length < placesPerNetwork;
          };
          const check = (): void => {
            assert.ok(inState("running").length <= places);
            for (const lane of ["first", "second"] as const) {
              const limits = { placesPerNetwork: none, waitingPerNetwork: none, ...lanes[lane] };
              assert.ok(inState("running", lane).length <= limits.places);
              assert.ok(inState("waiting", lane).length <= limits.waiting);
              for (const network of ["A", "B", "C", "D"]) {
                assert.ok(ownOf("running", { lane, network }).length <= limits.placesPerNetwork);
                assert.ok(ownOf("waiting", { lane, network }).length <= limits.waitingPerNetwork);
              }
            }
            const isFull = inState("running").length === places;
            const isFree = ({ lane }: Work): boolean => inState("running", lane).length < lanes[lane].places;
            assert.ok(
              isFull || !inState("waiting").some((work) => mayRun(work) && isFree(work)),
              "a free place",
            );
          };
          // Lists, for each network that is waiting and could run, the networks that have started in its lane
          // since it began to wait.
          const overtaking = new Map<string, (string | undefined)[]>();
          for (const next of steps) {
            const ready = new Map(
              inState("waiting")
                .filter(mayRun)
                .map((work) => [`${work.lane} ${work.network}`, work]),
            );
            const before = started.length;
            if (next.kind === "add") add(next.lane, next.network);
            else {
              const candidates = inState(next.kind === "end" ? "running" : "waiting");
              candidates[next.nth % candidates.length]?.[next.kind]();
            }
            await settled();
            check();
            for (const name of overtaking.keys()) if (!ready.has(name)) overtaking.delete(name);
            for (const [name, work] of ready) {
              const later = started.slice(before).filter(({ lane }) => lane === work.lane);
              const networks = later.map(({ network }) => network);
              const since = [...(overtaking.get(name) ?? []), ...networks];
              if (networks.includes(work.network)) overtaking.delete(name);
              else if (ownOf("waiting", work).length > 0) {
                assert.equal(new Set(since).size, since.length, `${name} was overtaken twice`);
                overtaking.set(name, since);
              } else overtaking.delete(name);
            }
          }
          while (inState("running").length > 0) {
            for (const work of inState("running")) work.end();
            await settled();
            check();
          }
          assert.deepEqual(inState("waiting"), [], "everything was served");
        },
      ),
      { numRuns: 300 },
    );
  });
});

const none = Number.POSITIVE_INFINITY;
