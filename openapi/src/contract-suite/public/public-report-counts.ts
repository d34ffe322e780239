import type { PublicReportCounts } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectSuccess } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import {
  expectInvalidFiltersRefused,
  expectQueryRefused,
  publicList,
  submitReleased,
} from "../support/samples/public-reports.ts";
import { agencyIds, marker, newReport, submit } from "../support/samples/reports.ts";
import { support } from "../support/samples/supports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

/** The length of a day, in seconds. */
const day = 86_400;

const counts = async (target: ContractTarget, query: Record<string, string>): Promise<PublicReportCounts> =>
  (await expectSuccess(target, "countPublicReports", { key: null, query })).body;

export const publicReportCountCases: ContractCase[] = [
  {
    title: "countPublicReports counts released reports by agency, region, category and status",
    operation: "countPublicReports",
    async run(target) {
      const q = marker();
      const make = async (changes: object) =>
        (await submitReleased(target, newReport({ title: `Usulan ${q}`, ...changes }))).trackingId;
      const district = await make({ categoryId: "jalan", location: { regionCode: "32.73.19" } });
      await make({ categoryId: "jalan", location: { regionCode: "32.73" } });
      await make({ categoryId: "sampah", location: { regionCode: "32" } });
      await make({ location: { regionCode: "33.74" } });
      await act(target, target.keys.agencyAdmin, "verifyReport", district);
      await submit(target, newReport({ title: `Usulan ${q}`, location: { regionCode: "34.71" } }));
      const retracted = await make({ location: { regionCode: "34.71" } });
      await act(target, target.keys.agencyAdmin, "retractReport", retracted);
      const groups = async (by: PublicReportCounts["by"]) => {
        const { data, ...rest } = await counts(target, { q, by });
        equal(rest, { by, counted: 4, isComplete: true }, "countPublicReports: the total");
        return data;
      };
      const byAgency = await groups("agency");
      equal(byAgency.length, 1, "countPublicReports: one agency");
      equal(byAgency[0]?.reports, 4, "countPublicReports: its reports");
      holds(
        byAgency[0]?.responsible?.kind === "agency" && byAgency[0].responsible.agency?.id === agencyIds.own,
        "countPublicReports: responsible",
        byAgency,
      );
      const provinces = (await groups("region")).map(({ regionCode, reports }) => [regionCode, reports]);
      equal(
        provinces,
        [
          ["32", 3],
          ["33", 1],
        ],
        "countPublicReports: provinces",
      );
      const statuses = (await groups("status")).map(({ status, reports }) => [status, reports]);
      equal(
        statuses,
        [
          ["submitted", 3],
          ["assigned", 1],
        ],
        "countPublicReports: statuses",
      );
      const categories = (await groups("category")).map(({ category, reports }) => [category?.id, reports]);
      equal(categories[0], ["jalan", 2], "countPublicReports: the largest group is first");
      equal(Object.fromEntries(categories).sampah, 1, "countPublicReports: a group of one report appears");
    },
  },
  {
    title: "countPublicReports groups by the direct subregions of the given region",
    operation: "countPublicReports",
    async run(target) {
      const q = marker();
      for (const regionCode of ["32", "32.73", "32.73.19", "32.73.19.1001", "32.77"])
        await submitReleased(target, newReport({ title: `Usulan ${q}`, location: { regionCode } }));
      const within = async (regionCode: string) => {
        const { data, counted } = await counts(target, { by: "region", q, regionCode });
        return [counted, ...data.map((group) => [group.regionCode ?? "", group.reports])];
      };
      equal(await within("32"), [5, ["32.73", 3], ["", 1], ["32.77", 1]], "countPublicReports: regencies");
      equal(await within("32.73"), [3, ["32.73.19", 2], ["", 1]], "countPublicReports: districts");
      equal(await within("32.73.19"), [2, ["32.73.19", 2]], "countPublicReports: a district itself");
      equal(await within("33"), [0], "countPublicReports: no report");
    },
  },
  {
    title: "countPublicReports counts the reports that listPublicReports returns for the same filters",
    operation: "countPublicReports",
    async run(target) {
      const q = marker();
      const make = async (changes: object) =>
        (await submitReleased(target, newReport({ title: `Usulan ${q}`, ...changes }))).trackingId;
      const verified = await make({ categoryId: "jalan" });
      await make({ classification: "aspiration" });
      await act(target, target.keys.agencyAdmin, "verifyReport", verified);
      const [line] = await publicList(target, { q });
      const day = line?.submittedOn ?? "";
      for (const filters of [
        {},
        { agencyId: agencyIds.other },
        { categoryId: "jalan" },
        { classification: "aspiration" },
        { status: "assigned,closed" },
        { from: day, to: day },
        { from: "2900-01-01" },
        { regionCode: "32.73" },
      ]) {
        const { counted } = await counts(target, { by: "status", q, ...filters });
        const listed = await publicList(target, { q, ...filters });
        equal(counted, listed.length, `countPublicReports: ${JSON.stringify(filters)}`);
      }
    },
  },
  {
    title: "countPublicReports adds up the supports that the reports show, without those of a retracted one",
    operation: "countPublicReports",
    needs: "passTime",
    async run(target) {
      const q = marker();
      const make = (categoryId: string) =>
        submitReleased(target, newReport({ title: `Lampu ${q}`, categoryId }));
      const first = await make("jalan");
      const [second, few] = [await make("jalan"), await make("sampah")];
      for (const report of [first, second])
        for (let count = 0; count < 5; count++) await support(target, report);
      for (let count = 0; count < 4; count++) await support(target, few);
      const shown = async () =>
        (await counts(target, { q, by: "category" })).data.map(({ category, reports, supports }) => [
          ...[category?.id, reports, supports],
        ]);
      const sampah = ["sampah", 1, 0];
      equal(await shown(), [["jalan", 2, 0], sampah], "countPublicReports: supports on the day itself");
      await target.passTime?.(day);
      equal(await shown(), [["jalan", 2, 10], sampah], "countPublicReports: supports on the next day");
      await act(target, target.keys.agencyAdmin, "retractReport", first.trackingId);
      equal(await shown(), [["jalan", 1, 5], sampah], "countPublicReports: supports after a retraction");
      await actAsReporter(target, second, "withdrawReport");
      equal(await shown(), [sampah], "countPublicReports: supports after a withdrawal");
    },
  },
  {
    title: "countPublicReports refuses an invalid grouping or filter and names it",
    operation: "countPublicReports",
    code: "invalid_request",
    async run(target) {
      await expectQueryRefused(target, "countPublicReports", {}, "by");
      await expectQueryRefused(target, "countPublicReports", { by: "month" }, "by");
      await expectInvalidFiltersRefused(target, "countPublicReports", { by: "status" });
    },
  },
];
