import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { haveSameList, queryOf, type Route, readRoute, writeRoute } from "./route.ts";
import { findView } from "./views.ts";

const read = (path: string): Route => readRoute(new URL(path, "https://kanal.example"), "/petugas");

const full: Route = {
  view: "lewat-tenggat",
  trackingId: "K7M-2QF-9XK",
  filters: {
    search: "lubang & genangan",
    classification: "complaint",
    categoryId: "jalan",
    receivedFrom: "2026-11-01",
    receivedTo: "2026-11-30",
    sort: "-submittedAt",
  },
};

describe("a route", () => {
  test("survives its URL with every filter and the open report", () => {
    assert.deepEqual(read(writeRoute(full, "/petugas")), full);
  });

  test("is the first view for the bare address and for an unknown view", () => {
    assert.deepEqual(read("/petugas"), { view: "perlu-saya", filters: {} });
    assert.deepEqual(read("/petugas/entah"), { view: "perlu-saya", filters: {} });
  });

  test("leaves out filters that the channel would refuse", () => {
    const { filters } = read("/petugas/semua?jenis=keluhan&urut=title&dari=kemarin&cari=%20");
    assert.deepEqual(filters, {});
  });

  test("has the same list whichever report is open, but not with another search", () => {
    assert.equal(haveSameList(full, { ...full, trackingId: undefined }), true);
    assert.equal(haveSameList(full, { ...full, filters: { ...full.filters, search: "lubang" } }), false);
  });
});

describe("the query of a view", () => {
  test("combines the view and the filters", () => {
    assert.deepEqual(queryOf(findView("lewat-tenggat")!, full.filters), {
      overdue: true,
      classification: "complaint",
      receivedFrom: "2026-11-01",
      receivedTo: "2026-11-30",
      q: "lubang & genangan",
      categoryId: ["jalan"],
      sort: "-submittedAt",
    });
  });

  test("has no order where the channel refuses one", () => {
    assert.equal(queryOf(findView("diteruskan")!, { sort: "dueAt" }).sort, undefined);
  });
});
