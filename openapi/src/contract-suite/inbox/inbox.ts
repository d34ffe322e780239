import type { FullAgencyReportSummary } from "../../schemas.gen.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { fullLines } from "../support/inbox-lines.ts";
import { act, reportAfter } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { agencyIds, marker, newReport, submit, undecidedReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

type Query = Record<string, string | number | boolean>;

const inbox = async (
  target: ContractTarget,
  key: string,
  query: Query = {},
): Promise<FullAgencyReportSummary[]> =>
  fullLines((await pagesOf(target, "listAgencyReports", { limit: 100, ...query }, { key })).items);

const idsOf = (list: readonly { trackingId: string }[]): string[] => list.map(({ trackingId }) => trackingId);

const holdsReport = async (
  target: ContractTarget,
  key: string,
  trackingId: string,
  query: Query = {},
): Promise<boolean> => idsOf(await inbox(target, key, query)).includes(trackingId);

export const inboxCases: ContractCase[] = [
  {
    title: "listAgencyReports shows a new report in the agency's inbox",
    operation: "listAgencyReports",
    async run(target) {
      const title = `Lampu padam ${marker()}`;
      const receipt = await submit(
        target,
        newReport({ title, categoryId: "penerangan-jalan", confidential: true }),
      );
      const line = (await inbox(target, target.keys.liaison)).find(
        ({ trackingId }) => trackingId === receipt.trackingId,
      );
      holds(line, "listAgencyReports: expected the new report");
      includes(
        line,
        {
          title,
          classification: "complaint",
          status: "submitted",
          overdue: false,
          version: 1,
          dueStage: "agency_verification",
          dueAt: receipt.dueAt,
          submittedAt: receipt.submittedAt,
        },
        "listAgencyReports",
      );
      equal(
        [line.category?.id, line.responsible.agency?.id],
        ["penerangan-jalan", agencyIds.own],
        "listAgencyReports",
      );
      equal(line.location.regionName, "Kota Bandung, Jawa Barat", "listAgencyReports: regionName");
    },
  },
  {
    title: "listAgencyReports shows a report only to its responsible party",
    operation: "listAgencyReports",
    async run(target) {
      const { trackingId } = await submit(target, newReport({ agencyId: agencyIds.other }));
      const { otherAdmin, agencyAdmin, thirdAdmin, nationalAdmin } = target.keys;
      const seen = async () => [
        await holdsReport(target, otherAdmin, trackingId),
        await holdsReport(target, agencyAdmin, trackingId),
        await holdsReport(target, thirdAdmin, trackingId),
        await holdsReport(target, nationalAdmin, trackingId),
      ];
      equal(await seen(), [true, false, false, false], "listAgencyReports: in whose inbox");
      await act(target, otherAdmin, "transferReport", trackingId, {
        toAgencyId: agencyIds.third,
        reason: "Jalan nasional.",
      });
      equal(await seen(), [false, false, true, false], "listAgencyReports: in whose inbox after a transfer");
      await act(target, thirdAdmin, "transferReport", trackingId, { reason: "Bukan jalan nasional." });
      equal(
        await seen(),
        [false, false, false, true],
        "listAgencyReports: in whose inbox after a transfer to triage",
      );
    },
  },
  {
    title: "listAgencyReports returns national triage its own reports, and with agencyId those of an agency",
    operation: "listAgencyReports",
    async run(target) {
      const [waiting, own] = [await submit(target, undecidedReport()), await submit(target)];
      const { nationalAdmin } = target.keys;
      equal(
        await holdsReport(target, nationalAdmin, waiting.trackingId),
        true,
        "listAgencyReports: in triage",
      );
      const byAgency = { agencyId: agencyIds.own };
      equal(
        await holdsReport(target, nationalAdmin, own.trackingId, byAgency),
        true,
        "listAgencyReports: agencyId",
      );
      equal(
        await holdsReport(target, nationalAdmin, waiting.trackingId, byAgency),
        false,
        "listAgencyReports: agencyId",
      );
    },
  },
  {
    title: "listAgencyReports does not let an agency read another agency's inbox",
    operation: "listAgencyReports",
    code: "role_not_allowed",
    async run(target) {
      const request = { key: target.keys.agencyAdmin, query: { agencyId: agencyIds.other } };
      await expectProblem(target, "listAgencyReports", 403, "role_not_allowed", request);
    },
  },
  {
    title: "listAgencyReports filters by one status or several",
    operation: "listAgencyReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const made = {
        submitted: (await submit(target)).trackingId,
        assigned: (await reportAfter(target, ["verifyReport"])).trackingId,
        in_progress: (await reportAfter(target, ["verifyReport", "startFollowUp"])).trackingId,
      };
      const some = await inbox(target, key, { status: "submitted,in_progress" });
      holds(
        some.every(({ status }) => status === "submitted" || status === "in_progress"),
        "only the states asked for",
      );
      const ids = idsOf(some);
      equal(
        [ids.includes(made.submitted), ids.includes(made.assigned), ids.includes(made.in_progress)],
        [true, false, true],
        "listAgencyReports: of a submitted, an assigned and a report in progress",
      );
      holds(
        (await inbox(target, key, { status: "assigned" })).every(({ status }) => status === "assigned"),
        "one state",
      );
    },
  },
  {
    title: "listAgencyReports filters by whether the deadline has passed",
    operation: "listAgencyReports",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId } = await submit(target);
      equal(
        await holdsReport(target, key, trackingId, { overdue: false }),
        true,
        "listAgencyReports: not overdue",
      );
      equal(
        await holdsReport(target, key, trackingId, { overdue: true }),
        false,
        "listAgencyReports: overdue",
      );
      holds(
        (await inbox(target, key, { overdue: true })).every(({ overdue }) => overdue),
        "listAgencyReports: only overdue",
      );
      holds(
        (await inbox(target, key, { overdue: false })).every(({ overdue }) => !overdue),
        "listAgencyReports: none overdue",
      );
    },
  },
  {
    title:
      "listAgencyReports sorts by deadline with reports without a deadline last, and pages without loss or repetition",
    operation: "listAgencyReports",
    async run(target) {
      const key = target.keys.thirdAdmin;
      const agencyId = agencyIds.third;
      const closed = await reportAfter(
        target,
        ["verifyReport", "startFollowUp", "answerReport", "closeReport"],
        key,
        agencyId,
      );
      await reportAfter(target, ["verifyReport", "startFollowUp"], key, agencyId);
      await reportAfter(target, ["verifyReport"], key, agencyId);
      for (let count = 0; count < 3; count++) await reportAfter(target, [], key, agencyId);
      const whole = await inbox(target, key);
      const due = whole.map(({ dueAt }) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt)));
      equal(
        due,
        due.toSorted((a, b) => (a === b ? 0 : a - b)),
        "listAgencyReports: the earliest deadline first",
      );
      holds(idsOf(whole).includes(closed.trackingId), "listAgencyReports: a closed report stays readable");
      equal(new Set(idsOf(whole)).size, whole.length, "listAgencyReports: no report twice");
      const limit = Math.min(99, Math.floor(whole.length / 3));
      const parts = await pagesOf(target, "listAgencyReports", { limit }, { key });
      holds(parts.pages >= 3, "listAgencyReports: expected several pages", parts.pages);
      equal(idsOf(parts.items), idsOf(whole), "listAgencyReports: the same reports by any page size");
    },
  },
  {
    title: "listAgencyReports returns 25 reports per page by default",
    operation: "listAgencyReports",
    async run(target) {
      for (let count = 0; count < 26; count++) await submit(target, newReport({ agencyId: agencyIds.third }));
      const { data, nextCursor } = (
        await expectSuccess(target, "listAgencyReports", { key: target.keys.thirdAdmin })
      ).body;
      equal([data.length, nextCursor !== null], [25, true], "listAgencyReports: a page without a limit");
    },
  },
  {
    title: "listAgencyReports names the invalid parameter",
    operation: "listAgencyReports",
    code: "invalid_request",
    async run(target) {
      for (const [name, value] of [
        ...[
          ["limit", "0"],
          ["limit", "101"],
          ["limit", "dua"],
          ["overdue", "ya"],
        ],
        ...[
          ["status", "lost"],
          ["status", "submitted,lost"],
          ["cursor", "no such cursor"],
        ],
      ] as [string, string][]) {
        const request = { key: target.keys.agencyAdmin, query: { [name]: value } };
        namesParameter(
          await expectProblem(target, "listAgencyReports", 400, "invalid_request", request),
          name,
        );
      }
    },
  },
];
