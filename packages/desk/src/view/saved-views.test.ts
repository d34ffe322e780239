import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SavedView } from "@lapor/sdk";
import { type Filters, filterParameters, noUnit, own } from "./filters.ts";
import type { Route } from "./route.ts";
import { contentOf, routeOf } from "./saved-views.ts";
import { allViews } from "./views.ts";

const filters: Required<Filters> = {
  search: "lubang & genangan",
  status: "in_progress",
  unit: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c70",
  officer: own,
  regionCode: "32.73.01",
  classification: "complaint",
  nationalState: "refused",
  categoryId: "jalan",
  dueTo: "2026-11-30",
  receivedFrom: "2026-11-01",
  receivedTo: "2026-11-30",
  sort: "-submittedAt",
};

/** Saves a route as a view, and returns the route of the loaded view. */
const again = (route: Route): Route | undefined =>
  routeOf(JSON.parse(JSON.stringify(contentOf("Nama", route))) as SavedView);

describe("a saved view", () => {
  test("a saved view restores its list, with every filter and in every view", () => {
    assert.deepEqual(Object.keys(filters).toSorted(), filterParameters.map(([name]) => name).toSorted());
    for (const value of [filters, { ...filters, unit: noUnit }, { ...filters, officer: "o-1" }, {}]) {
      const route: Route = { view: "semua", filters: value };
      assert.deepEqual(again(route), route);
    }
    for (const { name } of allViews) {
      const route: Route = { view: name, filters: { search: "lubang" } };
      assert.deepEqual(again(route), route);
    }
  });

  test("a saved view contains neither the open report nor a date that the view itself sets", () => {
    const content = contentOf("Hari ini", { view: "hari-ini", filters: {}, trackingId: "K7M-2QF-9XK" });
    assert.deepEqual(content, { name: "Hari ini", view: "due_today", filters: {} });
  });

  test("a saved view is hidden if this desk cannot show its filters", () => {
    const view = "overdue" as const;
    assert.ok(routeOf({ view, filters: { status: ["assigned"] } }));
    assert.equal(routeOf({ view: "of_a_later_version" as typeof view, filters: {} }), undefined);
    for (const filters of [
      { status: ["assigned" as const, "in_progress" as const] },
      { overdue: false },
      { regionCode: ["Bandung"] },
    ])
      assert.equal(routeOf({ view, filters }), undefined);
  });
});
