import type { OperationId } from "../../operation.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { expectSuccess, type RequestParts, requestFor } from "../support/exchange.ts";
import { act, reportAfter } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { uploadPhoto } from "../support/samples/files.ts";
import {
  expectInvalidFiltersRefused,
  expectPublicRefused,
  expectQueryRefused,
  publicIds,
  publicList,
  readPublic,
  submitReleased,
} from "../support/samples/public-reports.ts";
import { agencyIds, localDate, marker, newReport, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const place = {
  regionCode: "32.73.19.1001",
  address: "Jl. Braga 12",
  latitude: -6.91746,
  longitude: 107.60951,
};

async function publicRequests(target: ContractTarget): Promise<[OperationId, RequestParts][]> {
  const { trackingId } = await submitReleased(target);
  return [
    ["listPublicReports", { key: null, query: { limit: 3 } }],
    ["countPublicReports", { key: null, query: { by: "status" } }],
    ["getPublicReport", { key: null, path: { trackingId } }],
    ["getStatistics", { key: null, query: { by: "month" } }],
    ["getUsualAnswer", { key: null, query: { categoryId: "jalan" } }],
  ];
}

/** Cases about public reports: only released text is public, and everything else stays hidden. */
export const publicReportCases: ContractCase[] = [
  {
    title:
      "getPublicReport returns an approximate location and dates, and nothing that identifies the reporter",
    operation: "getPublicReport",
    async run(target) {
      const reporter = { name: `Ayu ${marker()}`, email: `${marker()}@example.org` };
      const { id } = await uploadPhoto(target);
      const report = newReport({ location: place, reporter, attachmentIds: [id], categoryId: "jalan" });
      const receipt = await submitReleased(target, report);
      const said = marker();
      await actAsReporter(target, receipt, "addReply", { message: `Saya ${said}` });
      const asked = { message: `Nama Anda ${said}?` };
      await act(target, target.keys.agencyAdmin, "askReporter", receipt.trackingId, asked);
      const { text, body } = await expectSuccess(target, "getPublicReport", {
        key: null,
        path: { trackingId: receipt.trackingId },
      });
      const { regionName = "", ...rest } = body.location;
      holds(regionName.endsWith("Kota Bandung, Jawa Barat"), "getPublicReport: regionName", regionName);
      equal(
        rest,
        { regionCode: "32.73.19", latitude: -6.92, longitude: 107.61 },
        "getPublicReport: location",
      );
      const { submittedAt } = await readReport(target, receipt);
      equal(body.submittedOn, localDate(submittedAt, 7), "getPublicReport: submittedOn");
      equal(body.category?.id, "jalan", "getPublicReport: category");
      holds(!/\d\dT\d\d/.test(text), "getPublicReport: no time of day");
      for (const trace of [reporter.name, reporter.email, said, id, "Jl. Braga 12", "6.917", "1001"])
        holds(
          !text.includes(trace),
          "getPublicReport: nothing of the reporter but the released words",
          trace,
        );
      holds(
        body.timeline.every(({ kind }) => kind !== "replied" && kind !== "reporter_asked"),
        "getPublicReport: nothing of what is between agency and reporter",
      );
    },
  },
  {
    title: "getPublicReport does not reveal whether an unreleased report exists",
    operation: "getPublicReport",
    code: "report_not_found",
    async run(target) {
      const [waiting, retracted] = [await submit(target), await submitReleased(target)];
      await act(target, target.keys.agencyAdmin, "retractReport", retracted.trackingId);
      const details = new Set([
        await expectPublicRefused(target, waiting),
        await expectPublicRefused(target, retracted),
      ]);
      equal(details.size, 1, "getPublicReport: one sentence for all");
    },
  },
  {
    title: "getPublicReport accepts the tracking ID as people type it",
    operation: "getPublicReport",
    async run(target) {
      const { trackingId } = await submitReleased(target);
      const typed = { trackingId: trackingId.toLowerCase().replaceAll("-", " ") };
      equal((await readPublic(target, typed)).trackingId, trackingId, "getPublicReport: trackingId");
    },
  },
  {
    title: "listPublicReports returns only released reports, and matches words in any inflected form",
    operation: "listPublicReports",
    async run(target) {
      const word = marker();
      const words = (title: string) => ({ title: `${title} ${word}`, body: "Sudah berbulan-bulan begini." });
      const road = await submitReleased(target, newReport(words("Perbaikan jalan berlubang")));
      const waste = await submitReleased(target, newReport(words("Pengangkutan sampah terlambat")));
      await submit(target, newReport(words("Perbaikan jembatan")));
      const holdsOnly = async (q: string, expected: { trackingId: string }[]) =>
        equal(
          await publicIds(target, { q: `${q} ${word}` }),
          expected.map(({ trackingId }) => trackingId).toSorted(),
          `listPublicReports: q=${q}`,
        );
      await holdsOnly("", [road, waste]);
      for (const q of ["memperbaiki", "DIPERBAIKI", "perbaiki jln", "lubang", "berlu", "baik yang lubang"])
        await holdsOnly(q, [road]);
      for (const q of ["mengangkut", "diangkut", "angkut sampah"]) await holdsOnly(q, [waste]);
      await holdsOnly("jembatan", []);
      const line = (await publicList(target, { q: word, categoryId: "jalan" })).length;
      equal(line, 0, "listPublicReports: q and another filter");
    },
  },
  {
    title: "listPublicReports combines filters by agency, region, category, status, classification and date",
    operation: "listPublicReports",
    async run(target) {
      const q = marker();
      const make = async (changes: object) =>
        (await submitReleased(target, newReport({ title: `Usulan ${q}`, ...changes }))).trackingId;
      const city = await make({ categoryId: "jalan" });
      const village = await make({ categoryId: "sampah", location: { regionCode: "32.73.19.1001" } });
      const elsewhere = await make({ classification: "aspiration", location: { regionCode: "32.77" } });
      await act(target, target.keys.agencyAdmin, "verifyReport", city);
      const holdsOnly = async (query: Record<string, string>, expected: string[]) =>
        equal(
          await publicIds(target, { q, ...query }),
          expected.toSorted(),
          `listPublicReports: ${JSON.stringify(query)}`,
        );
      const all = [city, village, elsewhere];
      await holdsOnly({}, all);
      await holdsOnly({ agencyId: agencyIds.own }, all);
      await holdsOnly({ agencyId: agencyIds.other }, []);
      await holdsOnly({ regionCode: "32.73" }, [city, village]);
      await holdsOnly({ regionCode: "32.73.19" }, [village]);
      await holdsOnly({ categoryId: "sampah" }, [village]);
      await holdsOnly({ classification: "aspiration", regionCode: "32" }, [elsewhere]);
      await holdsOnly({ status: "submitted" }, [village, elsewhere]);
      await holdsOnly({ status: "assigned,closed", regionCode: "32.73" }, [city]);
      const [line] = await publicList(target, { q, status: "assigned" });
      const day = line?.submittedOn ?? "";
      await holdsOnly({ from: day, to: day }, all);
      await holdsOnly({ from: "2900-01-01" }, []);
      await holdsOnly({ to: "2001-01-01" }, []);
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, target.keys.agencyAdmin, "transferReport", city, json);
      await holdsOnly({ agencyId: agencyIds.other }, [city]);
    },
  },
  {
    title: "listPublicReports returns each report once across pages while others are released and retracted",
    operation: "listPublicReports",
    async run(target) {
      const q = marker();
      const report = newReport({ title: `Lampu ${q}` });
      const made: string[] = [];
      for (let count = 0; count < 5; count++) made.push((await submitReleased(target, report)).trackingId);
      const page = async (cursor?: string) =>
        (
          await expectSuccess(target, "listPublicReports", {
            key: null,
            query: { q, limit: 2, ...(cursor && { cursor }) },
          })
        ).body;
      const first = await page();
      const shown = first.data.map(({ trackingId }) => trackingId);
      const [gone = ""] = made.filter((trackingId) => !shown.includes(trackingId));
      await act(target, target.keys.agencyAdmin, "retractReport", gone);
      await act(target, target.keys.agencyAdmin, "verifyReport", shown[0] as string);
      await act(target, target.keys.agencyAdmin, "releaseReport", shown[1] as string);
      const late = (await submitReleased(target, report)).trackingId;
      for (let cursor = first.nextCursor; cursor !== null; ) {
        const { data, nextCursor } = await page(cursor);
        shown.push(...data.map(({ trackingId }) => trackingId));
        cursor = nextCursor;
      }
      const expected = made.filter((trackingId) => trackingId !== gone);
      equal(
        shown.filter((trackingId) => trackingId !== late).toSorted(),
        expected.toSorted(),
        "listPublicReports: each once",
      );
      equal(new Set(shown).size, shown.length, "listPublicReports: none twice");
    },
  },
  {
    title: "listPublicReports refuses an invalid filter and names it",
    operation: "listPublicReports",
    code: "invalid_request",
    async run(target) {
      await expectInvalidFiltersRefused(target, "listPublicReports");
      for (const [name, value] of [
        ["cursor", "eyJvZmZzZXQiOjI1fQ"],
        ["limit", "0"],
      ] as const)
        await expectQueryRefused(target, "listPublicReports", { [name]: value }, name);
    },
  },
  {
    title:
      "getPublicReport and the other public reads can be cached by anyone, have an ETag and work from any site",
    operation: "getPublicReport",
    async run(target) {
      for (const [operation, request] of await publicRequests(target)) {
        const headers = { origin: "https://anywhere.example" };
        const { headers: sent } = await expectSuccess(target, operation, { ...request, headers });
        holds(/^public, max-age=\d+$/.test(sent.get("cache-control") ?? ""), `${operation}: Cache-Control`);
        holds(/\baccept-language\b/i.test(sent.get("vary") ?? ""), `${operation}: Vary`, sent.get("vary"));
        equal(sent.get("access-control-allow-origin"), "*", `${operation}: any site may read it`);
        equal(sent.get("access-control-allow-credentials"), null, `${operation}: without credentials`);
        holds(
          !/authorization|origin/i.test(sent.get("vary") ?? ""),
          `${operation}: the same for every caller`,
          sent.get("vary"),
        );
        const known = { ...request, headers: { "if-none-match": sent.get("etag") ?? "" } };
        const again = await target.fetch(requestFor(target, operation, known));
        equal([again.status, await again.text()], [304, ""], `${operation}: If-None-Match`);
        equal(
          again.headers.get("cache-control"),
          sent.get("cache-control"),
          `${operation}: Cache-Control of a 304`,
        );
        const other = { ...request, headers: { "if-none-match": '"0"' } };
        equal(
          (await target.fetch(requestFor(target, operation, other))).status,
          200,
          `${operation}: another ETag`,
        );
      }
    },
  },
  {
    title: "getPublicReport shows that a report was merged, but nothing about the other report",
    operation: "getPublicReport",
    async run(target) {
      const kept = await reportAfter(target, []);
      const duplicate = await submitReleased(target);
      const json = { intoTrackingId: kept.trackingId };
      await act(target, target.keys.agencyAdmin, "mergeReport", duplicate.trackingId, json);
      const read = await readPublic(target, duplicate);
      includes(read, { status: "archived", archiveReason: "duplicate" }, "getPublicReport");
      holds(!JSON.stringify(read).includes(kept.trackingId), "getPublicReport: not which one");
      await expectPublicRefused(target, kept);
    },
  },
];
