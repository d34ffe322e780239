import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { EventQuery, LoggedEvent, Store } from "@lapor/channel/store";
import fc from "fast-check";
import { isLongRun, onStore } from "../../../../scripts/long-run.ts";
import { type Replicas, replicaEngines } from "../support/engines.ts";
import { sampleEntry, sampleEvent, sampleReport } from "../support/record-samples.ts";

/**
 * A transaction of a writer: the agency that has the report afterwards, how long the transaction stays open,
 * and whether it is rolled back.
 */
interface Write {
  agency: number;
  dwell: number;
  fails: boolean;
}

const writes = fc.array(
  fc.record({ agency: fc.nat(2), dwell: fc.nat(12), fails: fc.nat(7).map((chance) => chance === 0) }),
  { minLength: 1, maxLength: 6 },
);

/**
 * Writes the versions of one report one after the other. Returns the committed events, each with the agencies
 * that had the report before and after.
 */
const write = async (store: Store, agencies: readonly string[], plan: readonly Write[]) => {
  const written: { id: string; audience: Set<string> }[] = [];
  const first = sampleReport();
  let holder: string | undefined;
  for (const { agency, dwell, fails } of plan) {
    const responsibleAgencyId = agencies[agency] ?? "";
    const report = { ...first, responsibleAgencyId, version: written.length + 1 };
    const entry = sampleEntry(report);
    const work = store.transaction(async (transaction) => {
      if (written.length === 0) await transaction.insertReport(report);
      else {
        await transaction.lockReport(report.id);
        assert.equal(await transaction.updateReport(report), true);
      }
      await transaction.insertTimeline(entry);
      await transaction.insertEvent(sampleEvent(report, entry));
      // Keeps the transaction open, so that other writers can commit first.
      for (let count = 0; count < dwell; count++) await transaction.find("attachments", { id: randomUUID() });
      if (fails) throw new Error("on purpose");
    });
    if (fails) {
      await assert.rejects(work, /on purpose/);
      continue;
    }
    await work;
    written.push({ id: entry.id, audience: new Set([holder ?? responsibleAgencyId, responsibleAgencyId]) });
    holder = responsibleAgencyId;
  }
  return written;
};

/** Reads page by page until the writers have finished and no more events arrive. */
const follow = async (
  store: Store,
  query: EventQuery,
  writersEnd: Promise<unknown>,
): Promise<LoggedEvent[]> => {
  const seen: LoggedEvent[] = [];
  let done = false;
  void writersEnd.then(() => {
    done = true;
  });
  for (let after_ = query.after; ; ) {
    const wasDone = done;
    const { events, position } = await store.listEvents({ ...query, after: after_ });
    seen.push(...events);
    assert.ok(position >= after_);
    after_ = position;
    if (wasDone && events.length === 0) return seen;
  }
};

/**
 * Returns an event as an agency that may have had the report earlier can read it. `all` are the events in the
 * log.
 */
const asFormer = (event: LoggedEvent, agency: string, all: readonly LoggedEvent[]): LoggedEvent => {
  if (event.responsibleAgencyId === agency) return event;
  const same = all.filter(({ reportId, version }) => reportId === event.reportId && version <= event.version);
  const left = same.findLast(
    ({ responsibleAgencyId }, index) =>
      responsibleAgencyId !== agency && same[index - 1]?.responsibleAgencyId === agency,
  );
  return { ...event, dueAt: null, dueStage: null, version: left?.version ?? event.version };
};

for (const [name, open] of Object.entries(replicaEngines))
  describe(`the event log (${name})`, onStore(name), () => {
    let replicas: Replicas;
    before(async () => {
      replicas = await open();
    });
    after(() => replicas.close());
    const storeOf = (index: number): Store =>
      replicas.stores[index % replicas.stores.length] ?? replicas.stores[0];

    test("a reader gets every event once and in order while writers run concurrently", async () => {
      let most = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(writes, { minLength: 4, maxLength: 14 }),
          fc.integer({ min: 1, max: 7 }),
          async (plans, limit) => {
            const agencies = [0, 1, 2].map((index) => `agency ${index} ${randomUUID()}`);
            const { position: start } = await storeOf(0).listEvents({
              agencyIds: [null],
              after: most,
              limit: 1000,
            });
            const writing = Promise.all(plans.map((plan, index) => write(storeOf(index), agencies, plan)));
            const readers = [null, ...agencies].map((agencyId, index) =>
              follow(storeOf(index), { agencyIds: [agencyId], after: start, limit }, writing),
            );
            const [all = [], ...each] = await Promise.all(readers);
            const written = (await writing).flat();
            most = Math.max(most, all.at(-1)?.position ?? 0);

            const positions = all.map(({ position }) => position);
            assert.deepStrictEqual(
              positions,
              positions.map((_, index) => start + 1 + index),
            );
            assert.deepStrictEqual(new Set(all.map(({ id }) => id)), new Set(written.map(({ id }) => id)));
            for (const reportId of new Set(all.map((event) => event.reportId))) {
              const versions = all
                .filter((event) => event.reportId === reportId)
                .map(({ version }) => version);
              assert.deepStrictEqual(
                versions,
                versions.map((_, index) => index + 1),
              );
            }
            for (const [index, agency] of agencies.entries()) {
              const mine = new Set(
                written.filter(({ audience }) => audience.has(agency)).map(({ id }) => id),
              );
              assert.deepStrictEqual(
                each[index],
                all.filter(({ id }) => mine.has(id)).map((event) => asFormer(event, agency, all)),
              );
            }
          },
        ),
        { numRuns: name === "in memory" ? 60 : isLongRun ? 25 : 8 },
      );
    });

    test("the log returns each event exactly as stored, filters by type, and reports its end", async () => {
      const report = sampleReport();
      const entry = sampleEntry(report, { kind: "closed" });
      const event = {
        ...sampleEvent(report, entry),
        dueAt: null,
        dueStage: null,
        type: "report.closed" as const,
      };
      const { position: start } = await storeOf(0).listEvents({
        agencyIds: [null],
        after: 0,
        limit: 100_000,
      });
      await storeOf(0).transaction(async (transaction) => {
        await transaction.insertReport(report);
        await transaction.insertTimeline(entry);
        await transaction.insertEvent(event);
      });
      const read = (types?: readonly LoggedEvent["type"][]) =>
        storeOf(1).listEvents({ agencyIds: [null], after: start, limit: 5, ...(types && { types }) });
      const page = { events: [{ ...event, position: start + 1 }], position: start + 1, droppedTo: 0 };
      assert.deepStrictEqual(await read(), page);
      assert.deepStrictEqual(await read(["report.rated", "report.closed"]), page);
      assert.deepStrictEqual(await read(["report.rated"]), { events: [], position: start + 1, droppedTo: 0 });
      assert.deepStrictEqual((await read([])).events, []);
    });
  });
