import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { AgencyReportSummary } from "@lapor/sdk";
import * as list from "./list-model.ts";
import { scrollToRow, windowOf } from "./window.ts";

const row = (trackingId: string, version = 1): AgencyReportSummary => ({
  access: "full",
  trackingId,
  classification: "complaint",
  title: `Laporan ${trackingId}`,
  status: "submitted",
  responsible: { kind: "national_triage" },
  location: {},
  submittedAt: "2026-11-24T09:00:00+07:00",
  updatedAt: "2026-11-24T09:00:00+07:00",
  dueAt: null,
  dueStage: null,
  overdue: false,
  version,
});
const page = (ids: string, nextCursor: string | null = null) => ({
  data: [...ids].map((id) => row(id)),
  nextCursor,
});
const ids = ({ rows }: Pick<list.ListModel, "rows">): string =>
  rows.map(({ trackingId }) => trackingId).join("");

describe("a list", () => {
  const abc = list.addPage(list.emptyList, page("abc", "more"));

  test("the list appends pages and keeps one row per report", () => {
    const all = list.addPage(abc, page("cde"));
    assert.equal(ids(all), "abcde");
    assert.equal(list.hasMore(abc), true);
    assert.equal(list.hasMore(all), false);
  });

  test("the list keeps the row of a report that was handled, and opens the next report", () => {
    const acted = list.updateRow(abc, row("b", 2), true);
    assert.equal(ids(acted), "abc");
    assert.equal(acted.rows[1]?.access === "full" && acted.rows[1].version, 2);
    assert.equal(list.nextToDo(acted, "b")?.trackingId, "c");
    const last = list.updateRow(acted, row("c", 2), true);
    assert.equal(list.nextToDo(last, "c")?.trackingId, "a");
    assert.equal(list.nextToDo(list.updateRow(last, row("a", 2), true), "a"), undefined);
  });

  test("the list updates known rows in place and holds new reports back", () => {
    const changed = list.takeChanges(abc, [row("b", 5), row("n"), row("n", 2)]);
    assert.equal(ids(changed), "abc");
    assert.equal(changed.rows[1]?.access === "full" && changed.rows[1].version, 5);
    assert.deepEqual(changed.arrived, [row("n", 2)]);
    assert.equal(ids(list.showArrived(changed)), "nabc");
    assert.deepEqual(list.showArrived(changed).arrived, []);
  });

  test("a report that has left the view keeps its row, marked as done, until it returns", () => {
    const left = list.takeChanges(abc, [row("b", 2)], [row("b", 2)]);
    assert.equal(ids(left), "abc");
    assert.deepEqual([...left.done], ["b"]);
    assert.equal(list.nextToDo(left, "a")?.trackingId, "c");
    const back = list.takeChanges(left, [row("b", 3)]);
    assert.deepEqual([...back.done], []);
    const other = list.takeChanges(left, [row("c", 3)]);
    assert.deepEqual([...other.done], ["b"]);
  });

  test("after a bulk action, the rows of done reports stay in place and refused reports stay open", () => {
    const result = list.takeResults(abc, [
      { outcome: "done", trackingId: "b", status: "archived", version: 7 },
      { outcome: "refused", trackingId: "c", problem: {} as never },
      { outcome: "done", trackingId: "z", status: "archived" },
    ]);
    assert.equal(ids(result), "abc");
    assert.deepEqual([...result.done], ["b"]);
    const [, moved, refused] = result.rows;
    assert.deepEqual(moved?.access === "full" && [moved.status, moved.version], ["archived", 7]);
    assert.deepEqual(refused, row("c"));
  });

  test("the list keeps the rows of done reports in place when it is reloaded", () => {
    const long = list.addPage(list.emptyList, page("abcdef"));
    const done = ["a", "b", "d"].reduce((at, id) => list.updateRow(at, row(id, 2), true), long);
    const again = list.keepDone(done, list.addPage(list.emptyList, page("cnf", "more")));
    assert.equal(ids(again), "abcdnf");
    assert.deepEqual([again.cursor, [...again.done]], ["more", ["a", "b", "d"]]);
  });

  test("the list finds the reports before and after a report", () => {
    assert.equal(list.neighbour(abc, "a", 1)?.trackingId, "b");
    assert.equal(list.neighbour(abc, "a", -1), undefined);
    assert.equal(list.neighbour(abc, undefined, 1)?.trackingId, "a");
  });

  test("the list ticks and unticks a single report and a range", () => {
    const long = list.addPage(list.emptyList, page("abcde"));
    const one = list.tick(new Set(), long, "b");
    assert.deepEqual([...one], ["b"]);
    const range = list.tick(one, long, "d", "b");
    assert.deepEqual([...range].sort(), ["b", "c", "d"]);
    assert.deepEqual([...list.tick(range, long, "c")].sort(), ["b", "d"]);
    assert.deepEqual([...list.tick(new Set(), long, "a", "gone")], ["a"]);
  });
});

describe("the rendered part of a list", () => {
  test("only a few of ten thousand rows are rendered", () => {
    assert.deepEqual(windowOf(84_000, 840, 84, 10_000), { first: 994, end: 1016 });
  });

  test("the rendered part stays within the list", () => {
    assert.deepEqual(windowOf(0, 840, 84, 3), { first: 0, end: 3 });
    assert.deepEqual(windowOf(900_000, 840, 84, 5), { first: 5, end: 5 });
    assert.deepEqual(windowOf(0, 840, 0, 100), { first: 0, end: 6 });
  });

  test("the list scrolls to a row only if the row is not entirely visible", () => {
    assert.equal(scrollToRow(3, 0, 840, 84), undefined);
    assert.equal(scrollToRow(3, 300, 840, 84), 252);
    assert.equal(scrollToRow(10, 0, 840, 84), 84);
  });
});
