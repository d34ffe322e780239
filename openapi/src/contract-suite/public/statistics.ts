import type { Statistics } from "../../schemas.gen.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { agencyIds, localDate, newReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Query = Record<string, string | number>;

const statistics = async (target: ContractTarget, query: Query): Promise<Statistics> =>
  (await expectSuccess(target, "getStatistics", { key: null, query })).body;

const dayMs = 86_400_000;
/** A duration after which this quarter and the next one are over in every time zone, in seconds. */
const toPublication = 186 * (dayMs / 1000);
const quarterOf = (day: string) => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

/** Advances the clock to the start of the next quarter, in which no other case creates reports. */
async function passToNextQuarter(target: ContractTarget): Promise<void> {
  const day = localDate((await submit(target)).submittedAt, 7);
  const { year, quarter } = quarterOf(day);
  const days = (Date.UTC(year, quarter * 3, 1) - Date.parse(day)) / dayMs;
  await target.passTime?.((days + 1) * (dayMs / 1000));
}

async function submitSome(target: ContractTarget, count: number, changes: object): Promise<string> {
  let at = "";
  for (let made = 0; made < count; made++) at = (await submit(target, newReport(changes))).submittedAt;
  return localDate(at, 7);
}

export const statisticsCases: ContractCase[] = [
  {
    title:
      "getStatistics counts the reports of a whole quarter, and omits groups of fewer than five and confidential reports",
    operation: "getStatistics",
    needs: "passTime",
    async run(target) {
      const [many, few, hidden] = ["94.01", "94.08", "94.04"];
      const day = await submitSome(target, 6, { location: { regionCode: many }, confidential: false });
      await submitSome(target, 3, { location: { regionCode: few } });
      await submitSome(target, 6, { location: { regionCode: hidden }, confidential: true });
      await target.passTime?.(toPublication);
      const quarter = quarterOf(day);
      for (const query of [
        { by: "region", ...quarter },
        { by: "region", ...quarter, agencyId: agencyIds.own },
      ]) {
        const read = await statistics(target, query);
        const codes = read.data.map(({ regionCode }) => regionCode);
        if (!("agencyId" in query))
          holds(codes.includes(many), "getStatistics: six reports are shown", codes);
        holds(!codes.includes(few) && !codes.includes(hidden), "getStatistics: what is not shown", codes);
        holds(read.until >= day.slice(0, 8), "getStatistics: until", read.until);
      }
      for (const by of ["agency", "region", "category", "month"]) {
        const { data, total } = await statistics(target, { by, ...quarter });
        holds(
          [...data.map(({ figures }) => figures), ...(total ? [total] : [])].every(
            ({ reports }) => reports >= 5,
          ),
          `getStatistics: no count below five by ${by}`,
        );
        const sum = data.reduce((all, { figures }) => all + figures.reports, 0);
        holds(sum <= (total?.reports ?? 0), `getStatistics: no more than the total by ${by}`);
      }
      const months = (await statistics(target, { by: "month", ...quarter })).data.map(
        ({ month }) => month ?? "",
      );
      holds(months.includes(day.slice(0, 7)), "getStatistics: the month in which they came", months);
      equal(months, months.toSorted(), "getStatistics: months in their order");
    },
  },
  {
    title:
      "getStatistics returns days to verify, to answer and to close, and per agency shares, transfers, ratings and the satisfaction index",
    operation: "getStatistics",
    needs: "passTime",
    async run(target) {
      const regionCode = "94.05";
      const { agencyAdmin } = target.keys;
      await passToNextQuarter(target);
      let day = "";
      for (let made = 0; made < 5; made++) {
        const receipt = await submit(target, newReport({ location: { regionCode } }));
        day = localDate(receipt.submittedAt, 7);
        for (const action of ["verifyReport", "startFollowUp", "answerReport"] as const)
          await act(target, agencyAdmin, action, receipt.trackingId);
        const survey = { time: 3, conduct: 4, complaintHandling: made < 3 ? 2 : 3 };
        const feedback = { kind: "rate", rating: made === 0 ? 3 : 4, survey };
        await actAsReporter(target, receipt, "giveFeedback", feedback);
        await act(target, agencyAdmin, "closeReport", receipt.trackingId);
      }
      await target.passTime?.(toPublication);
      const { data } = await statistics(target, { by: "region", ...quarterOf(day) });
      const group = data.find((one) => one.regionCode === regionCode);
      holds(group?.regionName, "getStatistics: the region's name", group);
      // Only agencies have shares. With them, small groups could be computed by subtraction.
      equal(
        Object.keys(group.figures).sort(),
        ["daysToAnswer", "daysToClose", "daysToVerify", "reports"],
        "getStatistics: figures",
      );
      const byAgency = await statistics(target, { by: "agency", ...quarterOf(day) });
      const own = byAgency.data.find(
        ({ responsible }) => responsible?.kind === "agency" && responsible.agency?.id === agencyIds.own,
      );
      for (const figures of [own?.figures, byAgency.total])
        includes(
          figures ?? { reports: 0 },
          {
            ...{ reports: 5, onTimeShare: 1, transferredShare: 0, meanTransfers: 0, contestedShare: 0 },
            rating: { mean: 3.8, count: 5 },
            survey: { form: "short", count: 5, index: 78.33 },
          },
          "getStatistics: figures of an agency, and of the total",
        );
      // If the case runs just before midnight, its actions may fall on two days.
      for (const days of [group.figures.daysToVerify, group.figures.daysToAnswer, group.figures.daysToClose])
        holds(days === 0 || days === 1, "getStatistics: days", days);
    },
  },
  {
    title:
      "getUsualAnswer returns the days for the agency and category, or else for the agency, or else for the category",
    operation: "getUsualAnswer",
    needs: "passTime",
    async run(target) {
      await passToNextQuarter(target);
      let at = "";
      for (let made = 0; made < 12; made++) {
        const receipt = await submit(target, newReport({ categoryId: made < 6 ? "jalan" : "sampah" }));
        at = receipt.submittedAt;
        for (const action of ["verifyReport", "startFollowUp", "answerReport"] as const)
          if (made < 10 || action !== "answerReport")
            await act(target, target.keys.agencyAdmin, action, receipt.trackingId);
      }
      const usual = async (query: Query) =>
        (await expectSuccess(target, "getUsualAnswer", { key: null, query })).body;
      const { year, quarter } = quarterOf(localDate(at, 7));
      const basisOf = async (query: Query, basis: string | undefined) => {
        const { days, ...read } = await usual(query);
        equal(read, { year, quarter, ...(basis && { basis }) }, `getUsualAnswer: ${JSON.stringify(query)}`);
        // If the case runs just before midnight, its actions may fall on two days.
        equal(days, basis === undefined ? undefined : days === 1 ? 1 : 0, "getUsualAnswer: days");
      };
      const early = await usual({ agencyId: agencyIds.own });
      holds(
        early.year !== year || early.quarter !== quarter,
        "getUsualAnswer: not the present quarter",
        early,
      );
      await target.passTime?.(toPublication);
      await basisOf({ agencyId: agencyIds.own, categoryId: "jalan" }, "agency_category");
      await basisOf({ agencyId: agencyIds.own, categoryId: "sampah" }, "agency");
      await basisOf({ agencyId: agencyIds.own }, "agency");
      await basisOf({ agencyId: agencyIds.other, categoryId: "jalan" }, "category");
      await basisOf({ categoryId: "sampah" }, undefined);
      await basisOf({ agencyId: agencyIds.other }, undefined);
    },
  },
  {
    title: "getUsualAnswer refuses a query without agency or category, and unknown ids",
    operation: "getUsualAnswer",
    code: "invalid_request",
    async run(target) {
      for (const [query, name] of [
        [{}, "agencyId"],
        [{ agencyId: "tidak-ada" }, "agencyId"],
        [{ agencyId: agencyIds.own, categoryId: "sulap" }, "categoryId"],
      ] as [Query, string][])
        namesParameter(
          await expectProblem(target, "getUsualAnswer", 400, "invalid_request", { key: null, query }),
          name,
        );
    },
  },
  {
    title: "getStatistics never changes a published quarter, even when its reports change",
    operation: "getStatistics",
    needs: "passTime",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const receipts = [];
      for (let made = 0; made < 6; made++)
        receipts.push(await submit(target, newReport({ location: { regionCode: "94.02" } })));
      const quarter = quarterOf(localDate(receipts[0]?.submittedAt ?? "", 7));
      const readAll = () =>
        Promise.all(
          ["agency", "region", "category", "month"].map((by) => statistics(target, { by, ...quarter })),
        );
      equal(
        (await readAll()).flatMap(({ data }) => data),
        [],
        "getStatistics: nothing before its time",
      );
      await target.passTime?.(toPublication);
      const published = await readAll();
      holds(
        published.some(({ data }) => data.length > 0),
        "getStatistics: it is published",
      );
      for (const { trackingId } of receipts.slice(0, 2))
        for (const action of ["verifyReport", "startFollowUp"] as const)
          await act(target, agencyAdmin, action, trackingId);
      await target.passTime?.(dayMs / 1000);
      equal(await readAll(), published, "getStatistics: a day later");
      for (const { quarters } of published) {
        const isIn = quarters.some((one) => one.year === quarter.year && one.quarter === quarter.quarter);
        holds(isIn, "getStatistics: the published quarters", quarters);
      }
    },
  },
  {
    title: "getStatistics returns nothing for a year without reports",
    operation: "getStatistics",
    async run(target) {
      const read = await statistics(target, { by: "agency", year: 2001 });
      const { quarters, ...other } = read;
      equal(other, { year: 2001, quarter: 4, by: "agency", until: "2001-12-31", data: [] }, "getStatistics");
      holds(
        quarters.every(({ year }) => year > 2001),
        "getStatistics: the published quarters",
        quarters,
      );
      const first = await statistics(target, { by: "agency", year: 2001, quarter: 1 });
      equal(first.until, "2001-03-31", "getStatistics: the last day of a quarter");
    },
  },
  {
    title: "getStatistics refuses invalid parameters and names them",
    operation: "getStatistics",
    code: "invalid_request",
    async run(target) {
      const by = "month";
      for (const [query, name] of [
        [{}, "by"],
        [{ by: "person" }, "by"],
        [{ by, year: 20 }, "year"],
        [{ by, year: "kini" }, "year"],
        [{ by, year: 2026, quarter: 5 }, "quarter"],
        [{ by, agencyId: "tidak-ada" }, "agencyId"],
        [{ by: "agency", agencyId: agencyIds.own }, "agencyId"],
      ] as [Query, string][])
        namesParameter(
          await expectProblem(target, "getStatistics", 400, "invalid_request", { key: null, query }),
          name,
        );
    },
  },
];
