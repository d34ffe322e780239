import { equal } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { act, reportAfter } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { actAsReporter, usualFeedback } from "../support/reporter-actions.ts";
import { agencyIds, submit, undecidedReport } from "../support/samples/reports.ts";
import { makeUnit } from "../support/samples/units.ts";
import type { ContractCase } from "../support/target.ts";

const asQuery = (filters: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, `${value}`]));

export const inboxCountCases: ContractCase[] = [
  {
    title: "countAgencyReports counts for each view what listAgencyReports returns for its filters",
    operation: "countAgencyReports",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      await reportAfter(target, ["verifyReport", "startFollowUp", "answerReport", "closeReport"]);
      await reportAfter(target, ["verifyReport", "askReporter"]);
      await submit(target);
      const { trackingId } = await submit(target);
      await act(target, agencyAdmin, "transferReport", trackingId, {
        toAgencyId: agencyIds.other,
        reason: "Ini jalan provinsi.",
      });
      await submit(target, undecidedReport());
      for (const [key, query] of [
        [agencyAdmin, {}],
        [otherAdmin, {}],
        [nationalAdmin, {}],
        [nationalAdmin, { agencyId: agencyIds.own }],
      ] as const) {
        const { views } = (await expectSuccess(target, "countAgencyReports", { key, query })).body;
        for (const { view, filters, count, more } of views) {
          const { items } = await pagesOf(
            target,
            "listAgencyReports",
            { limit: 100, ...query, ...asQuery(filters) },
            { key },
          );
          equal(
            [count, more],
            [Math.min(items.length, 1000), items.length > 1000],
            `countAgencyReports: ${view}`,
          );
        }
        const isOfTriage = key === nationalAdmin && !("agencyId" in query);
        for (const ofAgencies of ["passed_on", "unassigned"])
          equal(
            views.some(({ view }) => view === ofAgencies),
            !isOfTriage,
            `countAgencyReports: ${ofAgencies}`,
          );
      }
    },
  },
  {
    title: "countAgencyReports counts a report in another view after each action",
    operation: "countAgencyReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const counts = async () => {
        const { views } = (await expectSuccess(target, "countAgencyReports", { key })).body;
        return new Map(views.map(({ view, count, more }) => [view, more ? "many" : count] as const));
      };
      const unitId = (await makeUnit(target, key)).id;
      const receipt = await submit(target);
      let before = await counts();
      /** Asserts which views count more reports than at the last call, except views at the maximum count. */
      const holdsGained = async (expected: readonly string[], after: string) => {
        const now = await counts();
        const gained = [...now].flatMap(([view, count]) =>
          typeof count === "number" && count > Number(before.get(view) ?? count) ? [view] : [],
        );
        before = now;
        equal(
          gained.toSorted(),
          expected.filter((view) => now.get(view) !== "many").toSorted(),
          `countAgencyReports: after ${after}`,
        );
      };
      await act(target, key, "verifyReport", receipt.trackingId);
      await holdsGained([], "verifyReport");
      await act(target, key, "askReporter", receipt.trackingId);
      await holdsGained(["awaiting_reporter"], "askReporter");
      await actAsReporter(target, receipt, "addReply");
      await holdsGained(["needs_action", "unassigned"], "addReply");
      await act(target, key, "startFollowUp", receipt.trackingId);
      await act(target, key, "assignReport", receipt.trackingId, { unitId });
      await act(target, key, "answerReport", receipt.trackingId);
      await holdsGained(["answered"], "answerReport");
      await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
      await holdsGained(["contested", "needs_action"], "giveFeedback");
      await act(target, key, "transferReport", receipt.trackingId, {
        toAgencyId: agencyIds.other,
        reason: "Ini jalan provinsi.",
      });
      await holdsGained(["passed_on"], "transferReport");
    },
  },
  {
    title: "countAgencyReports refuses another agency's inbox, and an agency that does not exist",
    operation: "countAgencyReports",
    async run(target) {
      const { agencyAdmin, nationalAdmin } = target.keys;
      const other = { key: agencyAdmin, query: { agencyId: agencyIds.other } };
      await expectProblem(target, "countAgencyReports", 403, "role_not_allowed", other);
      const unknown = { key: nationalAdmin, query: { agencyId: "dinas-antah" } };
      namesParameter(
        await expectProblem(target, "countAgencyReports", 400, "invalid_request", unknown),
        "agencyId",
      );
    },
  },
];
