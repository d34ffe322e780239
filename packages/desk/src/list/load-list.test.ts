import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type AgencyReportSummary, LaporError, type ListAgencyReportsQuery } from "@lapor/sdk";
import { type ListDesk, ListLoader } from "./load-list.ts";
import { Selection } from "./selection.ts";

type Row = AgencyReportSummary;
const row = (trackingId: string, version: number): Row =>
  ({ access: "full", trackingId, version, updatedAt: `2026-11-24T02:00:0${version}.000Z` }) as never;

/**
 * Creates a loader for the view "baru" and records its queries. `read` responds to every query after the
 * first page.
 */
async function openList(
  read: (query: ListAgencyReportsQuery) => Promise<{ data: Row[]; nextCursor?: string | null }>,
  firstCursor: string | null = null,
) {
  const queries: ListAgencyReportsQuery[] = [];
  let isOpen = false;
  const listAgencyReports = async (query: ListAgencyReportsQuery) => {
    if (!isOpen) return { data: [row("A", 1)], nextCursor: firstCursor };
    queries.push(query);
    return { nextCursor: null, ...(await read(query)) };
  };
  const desk = {
    client: { listAgencyReports },
    me: { kind: "officer", role: "agency_admin", agency: { id: "kota" } },
    channel: {},
    now: () => new Date("2026-11-24T02:00:00Z"),
    language: "id",
    addController: () => {},
    requestUpdate: () => {},
  } as never as ListDesk;
  const loader = new ListLoader(desk);
  loader.show({ view: "baru", filters: {} });
  await loader.more();
  isOpen = true;
  return { desk, loader, queries };
}

const isOfView = ({ status }: ListAgencyReportsQuery): boolean => status !== undefined;

describe("refreshing a list", () => {
  test("the next refresh requests the same changes again when reloading the list failed", async () => {
    let isDown = true;
    const { loader, queries } = await openList(async (query) => {
      if (query.updatedSince) return { data: [row("B", 5)], nextCursor: "more" };
      if (isDown) throw new LaporError({ code: "network", message: "offline" } as never);
      return { data: [row("B", 5)] };
    });
    await assert.rejects(loader.refresh(), LaporError);
    isDown = false;
    queries.length = 0;
    await loader.refresh();
    assert.equal(queries[0]?.updatedSince, "2026-11-24T02:00:01.000Z");
  });

  test("a report that enters the view between the two queries of a refresh is not marked as done", async () => {
    let hasEntered = false;
    const { loader } = await openList(async (query) => {
      if (isOfView(query)) return { data: hasEntered ? [row("A", 2)] : [] };
      await Promise.resolve();
      hasEntered = true;
      return { data: [row("A", 2)] };
    });
    await loader.refresh();
    assert.deepEqual([...loader.model.done], []);
  });

  test("a refresh leaves no gap when the list is reloaded while a page is loading", async () => {
    const names = ["A", "B", "C", "D"];
    let send: (() => void) | undefined;
    const { loader } = await openList(async ({ updatedSince, cursor }) => {
      if (updatedSince) return { data: [row("N", 2)], nextCursor: "more" };
      const next = names[cursor ? names.indexOf(cursor) + 1 : 0]!;
      if (cursor === "B" && !send) await new Promise<void>((resolve) => (send = resolve));
      return { data: [row(next, 1)], nextCursor: next === names.at(-1) ? null : next };
    }, "A");
    await loader.more();
    const onItsWay = loader.more();
    names.unshift("N");
    await loader.refresh();
    send?.();
    await onItsWay;
    await loader.loadTo(names.length);
    assert.deepEqual(
      loader.model.rows.map(({ trackingId }) => trackingId),
      ["N", "A", "B", "C", "D"],
    );
  });

  test("a refresh keeps the row of a done report when the list is reloaded", async () => {
    const { loader } = await openList(async ({ updatedSince }) =>
      updatedSince ? { data: [row("N", 2)], nextCursor: "more" } : { data: [row("N", 2)] },
    );
    loader.takeResults([{ outcome: "done", trackingId: "A", status: "archived", version: 2 }]);
    await loader.refresh();
    assert.deepEqual(
      loader.model.rows.map(({ trackingId }) => trackingId),
      ["A", "N"],
    );
  });

  test("a refresh keeps pages that arrive while the list is reloading", async () => {
    const names = ["A", "B", "C", "D"];
    const { loader } = await openList(async ({ updatedSince, cursor, limit }) => {
      if (updatedSince) return { data: [row("A", 2)], nextCursor: "more" };
      const next = names[cursor ? names.indexOf(cursor) + 1 : 0]!;
      if (limit === 100 && !cursor) await loader.loadTo(3);
      return { data: [row(next, 1)], nextCursor: next === names.at(-1) ? null : next };
    }, "A");
    await loader.refresh();
    assert.equal(loader.model.rows.length, 3);
  });
});

describe("loading all rows of a list", () => {
  /** Creates a list with many pages whose session expires after the second page. */
  async function openEndingList() {
    const list = await openList(async () => {
      list.desk.me = undefined;
      return { data: [row("B", 1)], nextCursor: "B" };
    }, "A");
    const { client } = list.desk;
    let asked = 0;
    Object.defineProperty(list.desk, "client", {
      get: () => {
        // Without this error, a loop that never ends would block the test run.
        if (++asked > 10) throw new Error("The loader goes on without a session.");
        return client;
      },
    });
    return list;
  }

  test("loading all rows ends without a selection when the session expires in the meantime", async () => {
    const { desk, loader } = await openEndingList();
    const selection = new Selection(desk, loader);
    await selection.all();
    assert.deepEqual([selection.isLoading, [...selection.ticked]], [false, []]);
  });

  test("loading all rows returns the rows loaded so far when the session expires in the meantime", async () => {
    const { loader } = await openEndingList();
    assert.equal((await loader.loadTo(10)).length, 2);
  });

  test("loading all rows continues when the list was reloaded while a page was loading", async () => {
    const names = ["A", "B", "C"];
    let send: (() => void) | undefined;
    const { desk, loader } = await openList(async ({ updatedSince, cursor }) => {
      if (updatedSince) return { data: [row("N", 2)], nextCursor: "more" };
      const next = names[cursor ? names.indexOf(cursor) + 1 : 0]!;
      if (cursor === "A" && !send) await new Promise<void>((resolve) => (send = resolve));
      return { data: [row(next, 1)], nextCursor: next === names.at(-1) ? null : next };
    }, "A");
    void loader.more();
    names.unshift("N");
    await loader.refresh();
    const selection = new Selection(desk, loader);
    const all = selection.all();
    send?.();
    await all;
    assert.deepEqual([...selection.ticked].toSorted(), ["A", "B", "C", "N"]);
  });
});
