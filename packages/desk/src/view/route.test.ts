import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Channel, Me } from "@lapor/sdk";
import { type Filters, noUnit, own, queryOf } from "./filters.ts";
import { haveSameList, type Route, readRoute, writeRoute } from "./route.ts";
import { allViews, findView, type ViewName, viewsFor } from "./views.ts";

const read = (path: string): Route => readRoute(new URL(path, "https://kanal.example"), "/petugas");

const full: Route = {
  view: "lewat-tenggat",
  trackingId: "K7M-2QF-9XK",
  filters: {
    search: "lubang & genangan",
    status: "in_progress",
    unit: noUnit,
    officer: own,
    regionCode: "32.73.01",
    classification: "complaint",
    nationalState: "refused",
    categoryId: "jalan",
    dueTo: "2026-11-30",
    receivedFrom: "2026-11-01",
    receivedTo: "2026-11-30",
    sort: "-submittedAt",
  },
};

const now = () => new Date("2026-11-24T18:00:00Z");
const channelWith = (nationalChannel: string) => ({ identity: { nationalChannel } }) as unknown as Channel;
const admin = { kind: "secret", role: "agency_admin", agency: { id: "kota" } } as unknown as Me;
const triage = { kind: "secret", role: "national_admin" } as unknown as Me;
const session = { me: admin, channel: channelWith("sp4n"), now };

const query = (view: ViewName, filters: Filters, party = session) => queryOf(findView(view)!, filters, party);

describe("a route", () => {
  test("a route survives a round trip through its URL, with every filter and the open report", () => {
    assert.deepEqual(read(writeRoute(full, "/petugas")), full);
  });

  test("a URL without a route or with an unknown view opens the first view", () => {
    assert.deepEqual(read("/petugas"), { view: "perlu-saya", filters: {} });
    assert.deepEqual(read("/petugas/entah"), { view: "perlu-saya", filters: {} });
  });

  test("a route opens no report under an unknown view or with an invalid tracking ID", () => {
    assert.deepEqual(read("/petugas/entah/K7M-2QF-9XK"), { view: "perlu-saya", filters: {} });
    for (const segment of ["%zz", "a%20b", "K7M_2QF"])
      assert.deepEqual(read(`/petugas/semua/${segment}`), { view: "semua", filters: {} });
  });

  test("a route omits filters that the channel would reject", () => {
    const { filters } = read(
      "/petugas/semua?jenis=keluhan&urut=title&dari=kemarin&cari=%20&tenggat=besok&wilayah=Bandung&status=baru",
    );
    assert.deepEqual(filters, {});
  });

  test("a route omits statuses that the view cannot contain", () => {
    assert.deepEqual(read("/petugas/perlu-saya?status=closed").filters, {});
    assert.deepEqual(read("/petugas/perlu-saya?status=assigned").filters, { status: "assigned" });
    assert.deepEqual(read("/petugas/di-sp4n?sp4n=refused").filters, {});
  });

  test("two routes have the same list if only their open reports differ, and different lists if their searches differ", () => {
    assert.equal(haveSameList(full, { ...full, trackingId: undefined }), true);
    assert.equal(haveSameList(full, { ...full, filters: { ...full.filters, search: "lubang" } }), false);
  });
});

describe("a view's query", () => {
  test("the query combines the view and the filters", () => {
    assert.deepEqual(query("lewat-tenggat", full.filters), {
      overdue: true,
      status: ["in_progress"],
      unassigned: true,
      officerId: "me",
      regionCode: ["32.73.01"],
      classification: "complaint",
      nationalState: ["refused"],
      dueTo: "2026-11-30",
      receivedFrom: "2026-11-01",
      receivedTo: "2026-11-30",
      q: "lubang & genangan",
      categoryId: ["jalan"],
      sort: "-submittedAt",
    });
    assert.deepEqual(query("semua", { unit: "u1", officer: "p1" }), { unitId: ["u1"], officerId: "p1" });
    assert.deepEqual(query("belum-dibagi", { officer: own }), findView("belum-dibagi")!.query);
  });

  test("the query omits filters that the channel rejects for reports that have left the agency", () => {
    const refused = {
      sort: "dueAt",
      unit: "u1",
      officer: own,
      dueTo: "2026-11-30",
      nationalState: "unknown",
    } as const;
    assert.deepEqual(query("diteruskan", { ...refused, categoryId: "jalan" }), {
      scope: "passed_on",
      categoryId: ["jalan"],
    });
  });

  test("the query omits units for national triage, and omits SP4N-LAPOR! states in a channel without a link to it", () => {
    const filters = { unit: "u1", officer: own, nationalState: "unknown" } as const;
    assert.deepEqual(query("semua", filters, { ...session, me: triage }), { nationalState: ["unknown"] });
    assert.deepEqual(query("semua", filters, { ...session, channel: channelWith("none") }), {
      unitId: ["u1"],
      officerId: "me",
    });
  });

  test("the query for reports due today ends with the day in Jakarta, even where the next day has already begun", () => {
    assert.deepEqual(query("hari-ini", {}), { overdue: false, dueTo: "2026-11-25" });
  });
});

describe("an officer's views", () => {
  const namesOf = (party: { me: Me; channel: Channel }) => viewsFor(party).map(({ name }) => name);

  test("the views fit the officer's party and the channel", () => {
    const ofAgencies = ["belum-dibagi", "bawa-ke-sp4n", "diteruskan"];
    assert.equal(namesOf(session).length, allViews.length);
    assert.ok(!namesOf({ ...session, channel: channelWith("none") }).includes("di-sp4n"));
    assert.ok(!namesOf({ ...session, channel: channelWith("none") }).includes("bawa-ke-sp4n"));
    assert.deepEqual(
      namesOf(session).filter((name) => !namesOf({ ...session, me: triage }).includes(name)),
      ofAgencies,
    );
  });

  test("each view has its own key", () => {
    assert.equal(new Set(allViews.map(({ key }) => key)).size, allViews.length);
  });
});
