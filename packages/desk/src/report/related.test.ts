import assert from "node:assert/strict";
import { test } from "node:test";
import type { AgencyReportSummary, FullAgencyReport, Lapor } from "@lapor/sdk";
import { findRelated, likeness, metresBetween, mostAlike, rareWords } from "./related.ts";

type Row = AgencyReportSummary & { access: "full" };

const row = (trackingId: string, title: string, rest: Partial<Row> = {}) =>
  ({
    ...{ access: "full", trackingId, title, location: {}, status: "submitted" },
    responsible: { kind: "national_triage" },
    submittedAt: "2026-11-20T10:00:00.000+07:00",
    ...rest,
  }) as Partial<Row> as Row;

const braga = { latitude: -6.9181, longitude: 107.6093 };
const roads = { id: "jalan", name: "Jalan dan jembatan", group: "Infrastruktur" };

const idsOf = (report: Row, rows: readonly Row[]) => mostAlike(report, rows).map((one) => one.row.trackingId);

test("titles count as similar by the words that they share, in any order and case", () => {
  assert.equal(likeness("Lampu taman mati", "Mati lampu TAMAN"), 1);
  assert.equal(likeness("Lampu taman mati", "Jalan Braga berlubang"), 0);
  assert.equal(likeness("di", "ke"), 0);
});

test("titles are compared by the words that they share, in any order and case", () => {
  const found = idsOf(row("A", "Lampu taman kota mati"), [
    row("A", "Lampu taman kota mati"),
    row("B", "Lampu jalan mati di Dago"),
    row("C", "Lampu taman kota mati semua"),
    row("D", "Sampah menumpuk"),
    row("C", "Lampu taman kota mati semua"),
  ]);
  assert.deepEqual(found, ["C", "B"]);
});

test("the most similar reports come first; the report itself and unrelated reports are left out", () => {
  const report = row("A", "Lubang besar", { location: braga, category: roads });
  const location = { latitude: -6.9185, longitude: 107.6095 };
  const found = idsOf(report, [
    row("B", "Aspal terkelupas", { location, category: roads }),
    row("C", "Reklame roboh", { location }),
    row("D", "Aspal terkelupas", { location: { latitude: -6.95, longitude: 107.6 }, category: roads }),
  ]);
  assert.deepEqual(found, ["B"]);
});

test("distances in space and time are measured from the shown report", () => {
  const report = row("A", "Lubang besar di Braga", { location: braga });
  const [found] = mostAlike(report, [
    row("B", "Lubang besar Braga", {
      location: { latitude: -6.9181, longitude: 107.6183 },
      submittedAt: "2026-11-17T12:00:00.000+07:00",
      status: "closed",
    }),
  ]);
  assert.equal(Math.round((found?.metres ?? 0) / 10), 99);
  assert.equal(found?.days, -3);
  assert.equal(found?.isOpen, false);
  assert.equal(mostAlike(report, [row("B", "Lubang besar Braga")])[0]?.metres, undefined);
});

test("a report that was forwarded to SP4N-LAPOR! is listed, but merging is not offered", () => {
  const [found] = mostAlike(row("A", "Lubang besar di Braga"), [
    row("B", "Lubang besar Braga", { responsible: { kind: "sp4n" } }),
  ]);
  assert.equal(found?.isOpen, false);
});

test("a degree of latitude is 111 km, and the distance between equal points is 0", () => {
  assert.equal(
    Math.round(metresBetween({ latitude: 0, longitude: 110 }, { latitude: 1, longitude: 110 })!),
    111_195,
  );
  assert.equal(metresBetween(braga, braga), 0);
});

test("a title's longest words are treated as its rarest", () => {
  assert.equal(rareWords("Saluran air tersumbat di jalan"), "tersumbat saluran");
  assert.equal(rareWords("Air di RT 5"), "");
});

test("the title of a confidential report is not searched for, so none of its words appears in a URL", async () => {
  const searched = async (confidential: boolean) => {
    const queries: unknown[] = [];
    const client = {
      listAgencyReports: async (query: unknown) => {
        queries.push(query);
        return { data: [], nextCursor: null };
      },
    } as Partial<Lapor> as Lapor;
    const report = { ...row("A", "Pungli kepala sekolah"), confidential } as Partial<FullAgencyReport>;
    await findRelated(client, report as FullAgencyReport, "id", new AbortController().signal);
    return JSON.stringify(queries);
  };
  assert.match(await searched(false), /sekolah/);
  assert.doesNotMatch(await searched(true), /pungli|kepala|sekolah/i);
});
