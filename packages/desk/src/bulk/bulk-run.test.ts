import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { AgencyReportSummary, BulkResult } from "@lapor/sdk";
import { LaporError } from "@lapor/sdk";
import type { DeskStorage } from "../session/storage.ts";
import { BulkRun, refusedIn } from "./bulk-run.ts";

const action = {
  operation: "archiveReport",
  input: { reason: "abusive", message: "Memuat hinaan." },
} as const;

const reportsTo = (count: number): AgencyReportSummary[] =>
  Array.from(
    { length: count },
    (_, number) =>
      ({ access: "full", trackingId: `R-${number}`, version: number + 1 }) as AgencyReportSummary,
  );

function memoryStorage(): DeskStorage {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}

type Body = { reports: readonly { trackingId: string; version: number }[] };
type Request = { ids: string[]; key: string };

/**
 * Creates a channel that refuses every tenth report and every report with an outdated version. Requests with
 * the same key take the action only once. `onRequest` is called before each response.
 */
function openChannel(rows: readonly AgencyReportSummary[]) {
  const versions = new Map(rows.map((row) => [row.trackingId, row.access === "full" ? row.version : 0]));
  const firstVersions = new Map(versions);
  const bodies = new Map<string, string>();
  const taken = new Set<string>();
  const requests: Request[] = [];
  /** The tracking ID of a report, once for each action taken on it. */
  const actions: string[] = [];
  const channel = {
    requests,
    actions,
    onRequest: (_request: number): void => {},
    refresh: (old: readonly AgencyReportSummary[]) =>
      old.map((row) => ({ ...row, version: versions.get(row.trackingId) }) as AgencyReportSummary),
    actOnReports: async ({ reports }: Body, { idempotencyKey: key }: { idempotencyKey: string }) => {
      requests.push({ ids: reports.map(({ trackingId }) => trackingId), key });
      const body = JSON.stringify(reports);
      assert.equal(bodies.get(key) ?? body, body, "the key is in use for another body");
      bodies.set(key, body);
      const results = reports.map(({ trackingId, version }) => {
        const present = versions.get(trackingId)!;
        const isTaken = taken.has(`${key} ${trackingId}`);
        if (!isTaken && (firstVersions.get(trackingId)! % 10 === 0 || present !== version))
          return { outcome: "refused", trackingId, problem: { detail: "Tidak dapat." } };
        if (isTaken) return { outcome: "done", trackingId, status: "archived", version: present };
        taken.add(`${key} ${trackingId}`);
        actions.push(trackingId);
        versions.set(trackingId, version + 1);
        return { outcome: "done", trackingId, status: "archived", version: version + 1 };
      });
      channel.onRequest(requests.length);
      return { results };
    },
  };
  return channel;
}

const unreachable = () => new LaporError({ code: "network", message: "Tidak ada koneksi." });

/** Creates a bulk bar that acts on the ticked rows, as `DeskBulkBar` does. */
function openBar(count: number, storage = memoryStorage()) {
  const channel = openChannel(reportsTo(count));
  const arrived: BulkResult[] = [];
  const newRun = () =>
    new BulkRun({
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    });
  const bar = {
    channel,
    arrived,
    run: newRun(),
    rows: reportsTo(count) as readonly AgencyReportSummary[],
    ticked: new Set(reportsTo(count).map(({ trackingId }) => trackingId)) as ReadonlySet<string>,
    async send() {
      const error = await bar.run.start(
        { action, reports: bar.rows.filter(({ trackingId }) => bar.ticked.has(trackingId)) },
        {
          client: channel as never,
          storage,
          language: "id",
          onResults: (results) => arrived.push(...results),
        },
      );
      bar.ticked = bar.run.left;
      return error;
    },
    /** Loads the current versions, as live updates do. */
    refresh: () => {
      bar.rows = channel.refresh(bar.rows);
    },
    /** Reloads the page, which unticks all rows. */
    reload: () => {
      bar.run = newRun();
      bar.ticked = new Set();
      bar.refresh();
    },
    /** Loses the response to a request after the channel has taken the actions. */
    lose: (lost: number, error = unreachable()) => {
      channel.onRequest = (request) => {
        if (request === lost) throw error;
      };
    },
  };
  return bar;
}

const withoutRefusals = (count: number): string[] =>
  reportsTo(count).flatMap((row, number) => (number % 10 === 9 ? [] : [row.trackingId]));

describe("a bulk run", () => {
  test("a run takes the action once on each report, in batches of at most 100, and lists each refusal", async () => {
    const bar = openBar(420);
    const { run, arrived } = bar;
    const { requests } = bar.channel;
    assert.equal(await bar.send(), undefined);
    assert.deepEqual(
      requests.flatMap(({ ids }) => ids),
      reportsTo(420).map(({ trackingId }) => trackingId),
    );
    assert.ok(requests.every(({ ids }) => ids.length <= 100));
    assert.equal(new Set(requests.map(({ key }) => key)).size, requests.length);
    assert.equal(run.results?.length, 420);
    assert.deepEqual(arrived, run.results);
    assert.equal(run.results?.filter(({ outcome }) => outcome === "refused").length, 42);
    assert.equal(run.isRunning, false);
  });

  test("a run reports its progress after each batch, and stops after the current batch when the officer stops it", async () => {
    const seen: (number | undefined)[] = [];
    const bar = openBar(420);
    const { run, channel } = bar;
    channel.onRequest = (request) => {
      seen.push(run.results?.length);
      if (request === 3) run.stop();
    };
    assert.equal(await bar.send(), undefined);
    assert.equal(channel.requests.length, 3);
    assert.deepEqual(seen, [0, 50, 100]);
    assert.deepEqual([run.results?.length, run.total], [150, 420]);
  });
});

describe("a bulk run after a lost response", () => {
  test("the next run resends the lost request unchanged, and takes no action twice", async () => {
    const bar = openBar(120);
    const { requests, actions } = bar.channel;
    bar.lose(2);
    assert.ok((await bar.send()) instanceof LaporError);
    assert.deepEqual([bar.run.results?.length, bar.run.isRunning], [50, false]);
    assert.equal(bar.ticked.size, 75);
    bar.refresh();
    assert.equal(await bar.send(), undefined);
    assert.deepEqual(requests[2], requests[1]);
    assert.equal(new Set(requests.map(({ key }) => key)).size, 3);
    assert.deepEqual(actions.toSorted(), withoutRefusals(120).toSorted());
    assert.equal(refusedIn(bar.run.results ?? []).length, 12);
    assert.deepEqual([bar.run.results?.length, bar.run.total, bar.ticked.size], [75, 75, 12]);
  });

  test("the next run sends the refused reports last", async () => {
    const bar = openBar(120);
    bar.lose(2);
    await bar.send();
    await bar.send();
    const late = bar.channel.requests.slice(3).flatMap(({ ids }) => ids);
    assert.deepEqual(late.slice(-5), ["R-9", "R-19", "R-29", "R-39", "R-49"]);
  });

  test("the next run repeats the lost request even after a page reload", async () => {
    const bar = openBar(120);
    const { requests, actions } = bar.channel;
    bar.lose(2);
    await bar.send();
    bar.reload();
    bar.ticked = new Set(requests[1]?.ids);
    assert.equal(await bar.send(), undefined);
    assert.deepEqual(requests[2], requests[1]);
    assert.equal(new Set(actions).size, actions.length);
    assert.equal(refusedIn(bar.run.results ?? []).length, 5);
  });

  test("after the selection changes, the next run sends only reports that are still ticked and not yet done", async () => {
    const bar = openBar(120);
    const { requests, actions } = bar.channel;
    bar.lose(2);
    await bar.send();
    bar.refresh();
    bar.ticked = new Set(["R-60", "R-61", "R-110"]);
    await bar.send();
    assert.deepEqual(
      requests.slice(2).map(({ ids }) => ids),
      [["R-60", "R-61"], ["R-110"]],
    );
    assert.equal(new Set(actions).size, actions.length);
    assert.deepEqual([...bar.ticked], ["R-60", "R-61"]);
  });

  test("the next run still repeats the lost request when the channel refused an earlier repetition as a whole", async () => {
    const bar = openBar(50);
    const { requests, actions } = bar.channel;
    bar.lose(1);
    await bar.send();
    bar.lose(2, new LaporError({ code: "unauthorized", message: "Sesi berakhir.", status: 401 }));
    await bar.send();
    bar.refresh();
    assert.equal(await bar.send(), undefined);
    assert.deepEqual(requests, [requests[0], requests[0], requests[0]]);
    assert.equal(new Set(actions).size, actions.length);
  });
});
