import type { FullAgencyReportSummary } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { fullLines } from "../support/inbox-lines.ts";
import { act } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { marker, newReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Query = Record<string, string | number | boolean>;

const minute = 60;
const dayMs = 86_400_000;
/** The UTC offset of western Indonesian time, in milliseconds. Days are counted in this time zone. */
const offsetMs = 7 * 3_600_000;

const linesIn = async (target: ContractTarget, query: Query): Promise<FullAgencyReportSummary[]> =>
  fullLines(
    (await pagesOf(target, "listAgencyReports", { limit: 100, ...query }, { key: target.keys.agencyAdmin }))
      .items,
  );

const idsOf = (lines: readonly { trackingId: string }[]): string[] =>
  lines.map(({ trackingId }) => trackingId);

/** Submits pairs of reports with a common word. With a frozen clock, each pair has the same time. */
async function submitPairs(target: ContractTarget, pairs: number): Promise<{ q: string; made: string[] }> {
  const q = marker();
  const made: string[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    for (let count = 0; count < 2; count++)
      made.push((await submit(target, newReport({ title: `Lampu ${q}` }))).trackingId);
    await target.passTime?.(minute);
  }
  return { q, made };
}

type TimeOf = (line: FullAgencyReportSummary) => number;
const times: Record<string, TimeOf> = {
  dueAt: ({ dueAt }) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt)),
  submittedAt: ({ submittedAt }) => Date.parse(submittedAt),
  "-submittedAt": ({ submittedAt }) => -Date.parse(submittedAt),
  "-updatedAt": ({ updatedAt }) => -Date.parse(updatedAt),
};

export const inboxOrderCases: ContractCase[] = [
  {
    title: "listAgencyReports sorts as requested, and pages through equal times without loss or repetition",
    operation: "listAgencyReports",
    async run(target) {
      const { q, made } = await submitPairs(target, 3);
      await act(target, target.keys.agencyAdmin, "verifyReport", made[1] ?? "");
      for (const [sort, timeOf] of Object.entries(times)) {
        const whole = await linesIn(target, { q, sort });
        equal(idsOf(whole).toSorted(), made.toSorted(), `listAgencyReports: all reports, sort=${sort}`);
        const found = whole.map(timeOf);
        equal(
          found,
          found.toSorted((a, b) => (a === b ? 0 : a - b)),
          `listAgencyReports: the order, sort=${sort}`,
        );
        for (const limit of [1, 4])
          equal(
            idsOf(await linesIn(target, { q, sort, limit })),
            idsOf(whole),
            `listAgencyReports: pages of ${limit}, sort=${sort}`,
          );
      }
      const usual = await linesIn(target, { q });
      equal(idsOf(usual), idsOf(await linesIn(target, { q, sort: "dueAt" })), "listAgencyReports: default");
    },
  },
  {
    title: "listAgencyReports refuses a cursor if sort or filters differ from those of the first page",
    operation: "listAgencyReports",
    code: "invalid_request",
    async run(target) {
      const { agencyAdmin: key, nationalAdmin } = target.keys;
      const { q } = await submitPairs(target, 1);
      const first = { q, sort: "-updatedAt", limit: 1 };
      const { nextCursor } = (await expectSuccess(target, "listAgencyReports", { key, query: first })).body;
      holds(nextCursor, "listAgencyReports: expected another page");
      const cursor = nextCursor;
      const others: Query[] = [
        { q, limit: 1 },
        { ...first, sort: "-submittedAt" },
        { ...first, status: "submitted" },
        { ...first, q: `${q} lampu` },
      ];
      for (const query of others) {
        const request = { key, query: { ...query, cursor } };
        const problem = await expectProblem(target, "listAgencyReports", 400, "invalid_request", request);
        namesParameter(problem, "cursor");
        equal(problem.body.errors?.[0]?.code, "not_permitted", "listAgencyReports: the reason");
      }
      const passedOn = { agencyId: "pemkot-bandung", scope: "passed_on", cursor };
      await expectProblem(target, "listAgencyReports", 400, "invalid_request", {
        key: nationalAdmin,
        query: passedOn,
      });
      const same = { key, query: { ...first, limit: 5, cursor } };
      equal(
        (await expectSuccess(target, "listAgencyReports", same)).body.data.length,
        1,
        "listAgencyReports: the rest, with another limit",
      );
    },
  },
  {
    title:
      "listAgencyReports filters by the day of submission in western Indonesia, including the first and the last day",
    operation: "listAgencyReports",
    async run(target) {
      const q = marker();
      const { submittedAt, trackingId } = await submit(target, newReport({ title: `Lampu ${q}` }));
      const day = (offset: number): string =>
        new Date(Date.parse(submittedAt) + offsetMs + offset * dayMs).toISOString().slice(0, 10);
      const expected: [Query, number][] = [
        [{ receivedFrom: day(0) }, 1],
        [{ receivedTo: day(0) }, 1],
        [{ receivedFrom: day(0), receivedTo: day(0), status: "submitted" }, 1],
        [{ receivedFrom: day(-1), receivedTo: day(1) }, 1],
        [{ receivedFrom: day(1) }, 0],
        [{ receivedTo: day(-1) }, 0],
        [{ receivedFrom: day(0), status: "closed" }, 0],
      ];
      for (const [query, count] of expected)
        for (const sort of ["dueAt", "-submittedAt"])
          equal(
            idsOf(await linesIn(target, { q, sort, ...query })),
            count === 1 ? [trackingId] : [],
            `listAgencyReports: ${JSON.stringify(query)}, sort=${sort}`,
          );
    },
  },
  {
    title:
      "listAgencyReports with updatedSince returns reports changed at or after that time, also with other filters",
    operation: "listAgencyReports",
    async run(target) {
      const { q, made } = await submitPairs(target, 2);
      const changed = made[0] ?? "";
      await act(target, target.keys.agencyAdmin, "verifyReport", changed);
      const whole = await linesIn(target, { q });
      for (const { updatedAt } of whole)
        for (const sort of ["dueAt", "-updatedAt"])
          equal(
            idsOf(await linesIn(target, { q, sort, limit: 1, updatedSince: updatedAt })).toSorted(),
            idsOf(whole.filter((line) => Date.parse(line.updatedAt) >= Date.parse(updatedAt))).toSorted(),
            `listAgencyReports: since ${updatedAt}, sort=${sort}`,
          );
      const latest = Date.parse(whole.find(({ trackingId }) => trackingId === changed)?.updatedAt ?? "");
      const local = `${new Date(latest + offsetMs).toISOString().slice(0, -1)}+07:00`;
      const filtered = { q, updatedSince: local, status: "assigned", classification: "complaint" };
      equal(idsOf(await linesIn(target, filtered)), [changed], "listAgencyReports: with other filters");
      const later = new Date(latest + 1).toISOString();
      equal(
        await linesIn(target, { q, updatedSince: later }),
        [],
        "listAgencyReports: after the last change",
      );
    },
  },
  {
    title: "listAgencyReports accepts several categories and regions",
    operation: "listAgencyReports",
    async run(target) {
      const q = marker();
      const make = async (categoryId: string, regionCode: string) =>
        (await submit(target, newReport({ title: `Usulan ${q}`, categoryId, location: { regionCode } })))
          .trackingId;
      const road = await make("jalan", "32.73");
      const waste = await make("sampah", "32.73.01");
      const lamp = await make("penerangan-jalan", "32.77");
      const expected: [Query, string[]][] = [
        [{ categoryId: "jalan,sampah" }, [road, waste]],
        [{ regionCode: "32.73.01,32.77" }, [waste, lamp]],
        [{ categoryId: "jalan,penerangan-jalan", regionCode: "32.73,32.77" }, [road, lamp]],
      ];
      for (const [query, ids] of expected)
        equal(
          idsOf(await linesIn(target, { q, ...query })).toSorted(),
          ids.toSorted(),
          `listAgencyReports: ${JSON.stringify(query)}`,
        );
    },
  },
  {
    title: "listAgencyReports refuses invalid days, times and orders, and names them",
    operation: "listAgencyReports",
    code: "invalid_request",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const refused: [name: string, query: Query][] = [
        ["receivedFrom", { receivedFrom: "2026-13-01" }],
        ["receivedFrom", { receivedFrom: "kemarin" }],
        ["receivedTo", { receivedFrom: "2026-11-02", receivedTo: "2026-11-01" }],
        ["dueTo", { dueTo: "besok" }],
        ["dueTo", { scope: "passed_on", dueTo: "2026-11-27" }],
        ["contested", { scope: "passed_on", contested: true }],
        ["nationalState", { nationalState: "sent" }],
        ["nationalState", { scope: "passed_on", nationalState: "unknown" }],
        ["updatedSince", { updatedSince: "2026-11-24" }],
        ["updatedSince", { updatedSince: "2026-11-24T23:59:60Z" }],
        ["sort", { sort: "title" }],
        ["sort", { sort: "-dueAt" }],
        ["sort", { scope: "passed_on", sort: "dueAt" }],
        ["updatedSince", { scope: "passed_on", updatedSince: "2026-11-24T00:00:00Z" }],
        ["categoryId", { categoryId: "jalan,sulap" }],
        ["regionCode", { regionCode: "32.73,99.99" }],
        ["regionCode", { regionCode: Array.from({ length: 51 }, () => "32.73").join(",") }],
      ];
      for (const [name, query] of refused)
        namesParameter(
          await expectProblem(target, "listAgencyReports", 400, "invalid_request", { key, query }),
          name,
        );
    },
  },
];
