import { equal, includes } from "../support/assertion.ts";
import { expectSuccess } from "../support/exchange.ts";
import { act, expectActionRefused } from "../support/officer.ts";
import { readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";
import { arrived, handedOver, handOver, withSp4n } from "./hand-overs.ts";

const mode = "single_agency";

/** Cases about the inbox view of reports that their custodian must still enter into SP4N-LAPOR!. */
export const takingThereCases: ContractCase[] = [
  {
    title: "listAgencyReports lists reports to enter into SP4N-LAPOR! until their number is recorded",
    operation: "listAgencyReports",
    mode,
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId } = await withSp4n(target);
      const accessIn = async (query: Record<string, unknown>) => {
        const { body } = await expectSuccess(target, "listAgencyReports", {
          key,
          query: { q: trackingId, ...query },
        });
        return body.data.map(({ access }) => access);
      };
      const toDo = { status: "submitted,assigned,in_progress" };
      const lists = async () =>
        Promise.all(
          [{}, toDo, { handedOver: true }, { handedOver: false }, { scope: "passed_on" }].map(accessIn),
        );
      equal(
        await lists(),
        [["full"], ["full"], ["full"], [], ["full"]],
        "listAgencyReports: to be taken there",
      );
      await act(target, key, "setNationalReference", trackingId);
      equal(await lists(), [[], [], [], [], ["full"]], "listAgencyReports: taken there");
      equal(await accessIn({ nationalState: "forwarded" }), ["full"], "listAgencyReports: nationalState");
    },
  },
  {
    title:
      "countAgencyReports counts reports to enter into SP4N-LAPOR! in a separate view, not as new reports",
    operation: "countAgencyReports",
    mode,
    async run(target) {
      const key = target.keys.agencyAdmin;
      const counts = async () => {
        const { views } = (await expectSuccess(target, "countAgencyReports", { key })).body;
        return Object.fromEntries(views.map(({ view, count }) => [view, count]));
      };
      const receipt = await submit(target);
      const before = await counts();
      await handOver(target, receipt);
      const gained = (now: Record<string, number | undefined>) =>
        ["needs_action", "new", "unassigned", "take_to_sp4n", "forwarded_or_unknown"].map(
          (view) => Number(now[view]) - Number(before[view]),
        );
      equal(gained(await counts()), [0, -1, -1, 1, 0], "countAgencyReports: handed over");
      await act(target, key, "setNationalReference", receipt.trackingId);
      equal(gained(await counts()), [-1, -1, -1, 0, 1], "countAgencyReports: taken there");
    },
  },
  {
    title: "getReport shows that the custodian missed the deadline for entering the report into SP4N-LAPOR!",
    operation: "getReport",
    mode,
    needs: "passTime",
    async run(target) {
      const receipt = await withSp4n(target);
      const { dueAt } = await readReport(target, receipt);
      await target.passTime?.(20 * 86_400);
      await target.passTime?.(60);
      const late = await readReport(target, receipt);
      includes(late, { ...handedOver, dueAt, escalation: 2 }, "getReport: late");
      const { body } = await expectSuccess(target, "listAgencyReports", {
        key: target.keys.agencyAdmin,
        query: { q: receipt.trackingId, overdue: true, escalated: true },
      });
      equal(body.data.length, 1, "listAgencyReports: overdue");
      await act(target, target.keys.liaison, "setNationalReference", receipt.trackingId);
      includes(await readReport(target, receipt), arrived, "setNationalReference");
      equal((await readReport(target, receipt)).escalation, undefined, "setNationalReference: escalation");
    },
  },
  {
    title: "answerReport is refused to the custodian until the report is in SP4N-LAPOR!",
    operation: "answerReport",
    code: "invalid_transition",
    mode,
    async run(target) {
      const { trackingId } = await withSp4n(target);
      const notNow = { status: 409, code: "invalid_transition" } as const;
      await expectActionRefused(target, target.keys.liaison, "answerReport", trackingId, notNow);
    },
  },
];
