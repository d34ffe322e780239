import type { Statistics } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { agencyIds, localDate, newReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Query = Record<string, string | number>;

const statistics = async (target: ContractTarget, query: Query): Promise<Statistics> =>
  (await expectSuccess(target, "getStatistics", { key: null, query })).body;

const dayMs = 86_400_000;
/** Seconds until this quarter and the next one are over in every time zone. */
const toPublication = 186 * (dayMs / 1000);
/** The quarter that a day is in. */
const quarterOf = (day: string) => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

async function submitSome(target: ContractTarget, count: number, changes: object): Promise<string> {
  let at = "";
  for (let made = 0; made < count; made++) at = (await submit(target, newReport(changes))).submittedAt;
  return localDate(at, 7);
}

/** Public statistics. */
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
      "getStatistics returns days to answer and to the end, and per agency the shares on time and transferred",
    operation: "getStatistics",
    needs: "passTime",
    async run(target) {
      const regionCode = "94.05";
      const { agencyAdmin } = target.keys;
      let day = "";
      for (let made = 0; made < 5; made++) {
        const { trackingId, submittedAt } = await submit(target, newReport({ location: { regionCode } }));
        day = localDate(submittedAt, 7);
        for (const step of ["verifyReport", "startFollowUp", "answerReport", "closeReport"] as const)
          await act(target, agencyAdmin, step, trackingId);
      }
      await target.passTime?.(toPublication);
      const { data } = await statistics(target, { by: "region", ...quarterOf(day) });
      const group = data.find((one) => one.regionCode === regionCode);
      holds(group?.regionName, "getStatistics: the region's name", group);
      // Only agencies have shares: otherwise small groups could be computed by subtraction.
      equal(
        Object.keys(group.figures).sort(),
        ["daysToAnswer", "daysToClose", "reports"],
        "getStatistics: figures",
      );
      const byAgency = await statistics(target, { by: "agency", ...quarterOf(day) });
      for (const { figures } of byAgency.data)
        for (const share of [figures.onTimeShare ?? 0, figures.transferredShare ?? 0])
          holds(share >= 0 && share <= 1, "getStatistics: shares", figures);
      // Steps just before midnight may fall on two days.
      for (const days of [group.figures.daysToAnswer, group.figures.daysToClose])
        holds(days === 0 || days === 1, "getStatistics: days", days);
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
        for (const step of ["verifyReport", "startFollowUp"] as const)
          await act(target, agencyAdmin, step, trackingId);
      await target.passTime?.(dayMs / 1000);
      equal(await readAll(), published, "getStatistics: a day later");
    },
  },
  {
    title: "getStatistics returns nothing for a year without reports",
    operation: "getStatistics",
    async run(target) {
      const read = await statistics(target, { by: "agency", year: 2001 });
      equal(read, { year: 2001, quarter: 4, by: "agency", until: "2001-12-31", data: [] }, "getStatistics");
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
