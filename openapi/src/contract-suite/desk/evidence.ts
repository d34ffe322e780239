import type { Evidence } from "../../schemas.gen.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { act } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { agencyIds, localDate, marker, newReport, submit } from "../support/samples/reports.ts";
import { unitNamed } from "../support/samples/units.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Query = Record<string, string>;

const evidence = async (target: ContractTarget, key: string, query: Query): Promise<Evidence> =>
  (await expectSuccess(target, "getEvidence", { key, query })).body;

/** Returns the days around a moment, so a case near midnight counts all of its reports. */
const periodAround = (at: string): { from: string; to: string } => ({
  from: localDate(at, 7, -1),
  to: localDate(at, 7, 1),
});

const figuresOf = (read: Evidence, unit: string) =>
  read.groups.find((group) => group.unit?.name === unit)?.figures;

/** Creates a report that its agency has assigned to a unit. */
async function withUnit(target: ContractTarget, unit: string) {
  const key = target.keys.agencyAdmin;
  const receipt = await submit(target, newReport());
  await act(target, key, "verifyReport", receipt.trackingId);
  const { id: unitId } = await unitNamed(target, key, unit);
  await act(target, key, "assignReport", receipt.trackingId, { unitId });
  return receipt;
}

const sumOf = (groups: Evidence["groups"]): number =>
  groups.reduce((sum, { figures }) => sum + figures.reports, 0);

export const evidenceCases: ContractCase[] = [
  {
    title: "getEvidence counts an agency's reports by unit and month, including a single confidential one",
    operation: "getEvidence",
    async run(target) {
      const { agencyAdmin, liaison } = target.keys;
      const unit = `=Dinas ${marker()}`;
      const { submittedAt } = await withUnit(target, unit);
      const { trackingId } = await withUnit(target, unit);
      for (const action of ["startFollowUp", "answerReport", "closeReport"] as const)
        await act(target, action === "closeReport" ? agencyAdmin : liaison, action, trackingId);
      const secret = await submit(target, newReport({ confidential: true }));
      await act(target, agencyAdmin, "verifyReport", secret.trackingId);
      const { id: unitId } = await unitNamed(target, agencyAdmin, `${unit} lain`);
      await act(target, agencyAdmin, "assignReport", secret.trackingId, { unitId });
      const read = await evidence(target, agencyAdmin, periodAround(submittedAt));
      includes(read, { by: "unit", timeZone: "Asia/Jakarta", ...periodAround(submittedAt) }, "getEvidence");
      equal(read.agency?.id, agencyIds.own, "getEvidence: agency");
      const { hoursToResponse, daysToSettlement, ...figures } = figuresOf(read, unit) ?? {};
      equal(
        figures,
        {
          reports: 2,
          open: 1,
          archived: 0,
          answered: 1,
          settled: 1,
          settledShare: 0.5,
          decided: 1,
          inTime: 1,
          inTimeShare: 1,
          responded: 1,
          forwarded: 0,
          forwardedShare: 0,
          settledThere: 0,
          statusUnknown: 0,
          rated: 0,
        },
        "getEvidence: figures of the unit",
      );
      // If the case runs just before midnight, its actions may fall on two days.
      holds([0, 1].includes(daysToSettlement ?? -1), "getEvidence: days", daysToSettlement);
      holds((hoursToResponse ?? 99) <= 1, "getEvidence: hours", hoursToResponse);
      equal(figuresOf(read, `${unit} lain`)?.reports, 1, "getEvidence: a confidential report");
      const { total, groups, months, groupMonths } = read;
      equal(
        [sumOf(groups), sumOf(months), sumOf(groupMonths), total.open + total.archived + total.settled],
        [total.reports, total.reports, total.reports, total.reports],
        "getEvidence: all sums agree",
      );
      holds(
        groupMonths.some(
          (group) => group.unit?.name === unit && group.month === localDate(submittedAt, 7).slice(0, 7),
        ),
        "getEvidence: the unit's month",
      );
    },
  },
  {
    title: "getEvidence counts reports in SP4N-LAPOR!, and how many are settled or of unknown status there",
    operation: "getEvidence",
    mode: "single_agency",
    async run(target) {
      const { agencyAdmin, liaison } = target.keys;
      const unit = `Dinas ${marker()}`;
      let period = { from: "", to: "" };
      for (const reference of [
        { trackingId: "9812345", ministryStatus: "Selesai" },
        { trackingId: "9812346", ministryStatus: "Belum Selesai" },
        { trackingId: "9812347" },
        undefined,
      ]) {
        const { trackingId, submittedAt } = await withUnit(target, unit);
        if (reference) await act(target, liaison, "setNationalReference", trackingId, reference);
        period = periodAround(submittedAt);
      }
      const handedOver = await submit(target);
      const before = (await evidence(target, agencyAdmin, period)).total.reports;
      await act(target, liaison, "transferReport", handedOver.trackingId);
      const read = await evidence(target, agencyAdmin, period);
      includes(
        figuresOf(read, unit) ?? {},
        {
          reports: 4,
          forwarded: 3,
          forwardedShare: 0.75,
          settledThere: 1,
          settledThereShare: 0.3333,
          statusUnknown: 1,
        },
        "getEvidence: figures of the unit",
      );
      equal(read.total.reports, before, "getEvidence: the custodian keeps what it handed over");
    },
  },
  {
    title: "getEvidence counts an answer after its deadline as late, and counts the reporter's rating",
    operation: "getEvidence",
    needs: "passTime",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const unit = `Dinas ${marker()}`;
      const receipt = await withUnit(target, unit);
      const { trackingId, submittedAt } = receipt;
      await act(target, agencyAdmin, "startFollowUp", trackingId);
      await target.passTime?.(120 * 86_400);
      await act(target, agencyAdmin, "answerReport", trackingId);
      await actAsReporter(target, receipt, "giveFeedback", { kind: "rate", rating: 4 });
      const read = await evidence(target, agencyAdmin, periodAround(submittedAt));
      includes(
        figuresOf(read, unit) ?? {},
        { decided: 1, inTime: 0, inTimeShare: 0, rated: 1, averageRating: 4 },
        "getEvidence: figures of the unit",
      );
    },
  },
  {
    title: "getEvidence shows national triage all parties, or one agency by unit",
    operation: "getEvidence",
    async run(target) {
      const { nationalAdmin } = target.keys;
      const { submittedAt } = await submit(target);
      const period = periodAround(submittedAt);
      const all = await evidence(target, nationalAdmin, period);
      equal([all.by, all.agency], ["party", undefined], "getEvidence");
      const own = all.groups.find(({ party }) => party?.agency?.id === agencyIds.own);
      holds((own?.figures.reports ?? 0) >= 1, "getEvidence: the agency's group", all.groups);
      const { by, agency, total } = await evidence(target, nationalAdmin, {
        ...period,
        agencyId: agencyIds.own,
      });
      equal([by, agency?.id, total], ["unit", agencyIds.own, own?.figures], "getEvidence: one agency");
    },
  },
  {
    title: "getEvidence refuses an agency's request for another agency",
    operation: "getEvidence",
    code: "role_not_allowed",
    async run(target) {
      const query = { from: "2026-01-01", to: "2026-01-31", agencyId: agencyIds.other };
      const request = { key: target.keys.agencyAdmin, query };
      await expectProblem(target, "getEvidence", 403, "role_not_allowed", request);
      const read = await evidence(target, target.keys.agencyAdmin, { ...query, agencyId: agencyIds.own });
      equal(read.agency?.id, agencyIds.own, "getEvidence: its own");
    },
  },
  {
    title: "getEvidence refuses invalid periods and agencies and names the parameter",
    operation: "getEvidence",
    code: "invalid_request",
    async run(target) {
      const key = target.keys.nationalAdmin;
      const [from, to] = ["2024-01-01", "2024-12-31"];
      for (const [query, name] of [
        [{ to }, "from"],
        [{ from }, "to"],
        [{ from, to: "2024-02-30" }, "to"],
        [{ from: "Januari", to }, "from"],
        [{ from, to: "2023-12-31" }, "to"],
        [{ from, to: "2025-01-01" }, "to"],
        [{ from, to, agencyId: "tidak-ada" }, "agencyId"],
      ] as [Query, string][])
        namesParameter(
          await expectProblem(target, "getEvidence", 400, "invalid_request", { key, query }),
          name,
        );
      equal((await evidence(target, key, { from, to })).to, to, "getEvidence: a leap year");
    },
  },
];
