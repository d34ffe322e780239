import type { Statistics } from "../schemas.ts";
import { equal, holds, includes } from "./assertion.ts";
import { grant, namesParameter, refuse } from "./exchange.ts";
import { act } from "./officer.ts";
import { agencyIds, localDate, newReport, submit } from "./report-sample.ts";
import type { ContractCase, ContractTarget } from "./target.ts";

type Query = Record<string, string | number>;

const statistics = async (target: ContractTarget, query: Query): Promise<Statistics> =>
  (await grant(target, "getStatistics", { key: null, query })).body;

const dayMs = 86_400_000;
/** Until the first of the next month, whichever it is, has come in every zone. */
const toNextMonth = 32 * (dayMs / 1000);

const submitSome = async (target: ContractTarget, count: number, changes: object): Promise<string> => {
  let at = "";
  for (let made = 0; made < count; made++) at = (await submit(target, newReport(changes))).submittedAt;
  return localDate(at, 7);
};

/** Numbers for everybody. */
export const statisticsCases: ContractCase[] = [
  {
    title:
      "getStatistics counts the reports of whole months, and shows no group of fewer than five nor confidential ones",
    operation: "getStatistics",
    needs: "passTime",
    async run(target) {
      const [many, few, hidden] = ["94.01", "94.08", "94.04"];
      const day = await submitSome(target, 6, { location: { regionCode: many }, confidential: false });
      await submitSome(target, 3, { location: { regionCode: few } });
      await submitSome(target, 6, { location: { regionCode: hidden }, confidential: true });
      await target.passTime?.(toNextMonth);
      const year = Number(day.slice(0, 4));
      for (const query of [
        { by: "region", year },
        { by: "region", year, agencyId: agencyIds.own },
      ]) {
        const read = await statistics(target, query);
        const codes = read.data.map(({ regionCode }) => regionCode);
        if (!("agencyId" in query))
          holds(codes.includes(many), "getStatistics: six reports are shown", codes);
        holds(!codes.includes(few) && !codes.includes(hidden), "getStatistics: what is not shown", codes);
        holds(read.until >= day.slice(0, 8), "getStatistics: until", read.until);
      }
      for (const by of ["agency", "region", "category", "month"]) {
        const { data, total } = await statistics(target, { by, year });
        holds(
          [...data.map(({ figures }) => figures), ...(total ? [total] : [])].every(
            ({ reports }) => reports >= 5,
          ),
          `getStatistics: no count below five by ${by}`,
        );
        const sum = data.reduce((all, { figures }) => all + figures.reports, 0);
        holds(sum <= (total?.reports ?? 0), `getStatistics: no more than the total by ${by}`);
      }
      const months = (await statistics(target, { by: "month", year })).data.map(({ month }) => month ?? "");
      holds(months.includes(day.slice(0, 7)), "getStatistics: the month in which they came", months);
      equal(months, months.toSorted(), "getStatistics: months in their order");
    },
  },
  {
    title:
      "getStatistics tells what became of the reports: on time, passed on, days to answer and to the end",
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
      await target.passTime?.(toNextMonth);
      const { data } = await statistics(target, { by: "region", year: day.slice(0, 4) });
      const group = data.find((one) => one.regionCode === regionCode);
      holds(group?.regionName, "getStatistics: the region's name", group);
      includes(group.figures, { transferredShare: 0, onTimeShare: 1 }, "getStatistics: figures");
      // Steps just before midnight may be of two days.
      for (const days of [group.figures.daysToAnswer, group.figures.daysToClose])
        holds(days === 0 || days === 1, "getStatistics: days", days);
    },
  },
  {
    title: "getStatistics of a year in which nothing came is empty",
    operation: "getStatistics",
    async run(target) {
      const read = await statistics(target, { by: "agency", year: 2001 });
      equal(read, { year: 2001, by: "agency", until: "2001-12-31", data: [] }, "getStatistics");
    },
  },
  {
    title: "getStatistics refuses what cannot be asked, and names it",
    operation: "getStatistics",
    code: "invalid_request",
    async run(target) {
      const by = "month";
      for (const [query, name] of [
        [{}, "by"],
        [{ by: "person" }, "by"],
        [{ by, year: 20 }, "year"],
        [{ by, year: "kini" }, "year"],
        [{ by, agencyId: "tidak-ada" }, "agencyId"],
        [{ by: "agency", agencyId: agencyIds.own }, "agencyId"],
      ] as [Query, string][])
        namesParameter(
          await refuse(target, "getStatistics", 400, "invalid_request", { key: null, query }),
          name,
        );
    },
  },
];
