import type { OperationId } from "../../operation.ts";
import type { SupportCounts } from "../../schemas.gen.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import {
  expectFieldErrors,
  expectProblem,
  expectSuccess,
  namesParameter,
  requestFor,
} from "../support/exchange.ts";
import { fullLines } from "../support/inbox-lines.ts";
import { act, readAsAllowed, readAsOfficer, reportAfter } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { publicList, readPublic, submitReleased } from "../support/samples/public-reports.ts";
import { agencyIds, marker, newReport, type Receipt, submit } from "../support/samples/reports.ts";
import { asSupporter, newFollowCode, readSupport, support } from "../support/samples/supports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const day = 86_400;
/** A well-formed tracking ID. The probability that a report has it is 1 in 10^13. */
const unknownTrackingId = "K7M-2QF-9XK";
const answered = ["verifyReport", "startFollowUp", "answerReport", "releaseReport"] as const;
const ownOperations: OperationId[] = ["getSupport", "withdrawSupport", "reportNotSolved"];

/** Returns the number of a report's supporters, as its officers see it. */
const countsOf = async (
  target: ContractTarget,
  { trackingId }: Pick<Receipt, "trackingId">,
): Promise<SupportCounts | undefined> =>
  (await readAsOfficer(target, target.keys.liaison, trackingId)).body.supports;

const followCodeRefused = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses a missing or malformed follow code`,
  operation,
  code: "invalid_request",
  async run(target) {
    const { trackingId } = await submitReleased(target);
    const json = operation === "reportNotSolved" ? { json: {} } : {};
    for (const headers of [{}, { "lapor-follow-code": "pendek" }, { "lapor-follow-code": "a".repeat(65) }]) {
      const request = { key: null, path: { trackingId }, headers, ...json };
      const result = await expectProblem(target, operation, 400, "invalid_request", request);
      namesParameter(result, "Lapor-Follow-Code");
    }
  },
});

const hiddenReport = (operation: OperationId): ContractCase => ({
  title: `${operation} does not reveal whether an unreleased report exists`,
  operation,
  code: "report_not_found",
  async run(target) {
    const json = operation === "supportReport" ? { followCode: newFollowCode() } : {};
    const details = new Set<string | undefined>();
    for (const trackingId of [(await submit(target)).trackingId, unknownTrackingId]) {
      const access = asSupporter({ trackingId, followCode: newFollowCode() });
      const request = operation === "getSupport" ? access : { ...access, json };
      details.add((await expectProblem(target, operation, 404, "report_not_found", request)).body.detail);
    }
    equal(details.size, 1, `${operation}: one sentence for both`);
  },
});

const unknownSupport = (operation: OperationId): ContractCase => ({
  title: `${operation} refuses an unknown follow code of a public report`,
  operation,
  code: "not_found",
  async run(target) {
    const { trackingId } = await submitReleased(target);
    const access = asSupporter({ trackingId, followCode: newFollowCode() });
    const request = operation === "reportNotSolved" ? { ...access, json: {} } : access;
    await expectProblem(target, operation, 404, "not_found", request);
  },
});

/** Dukungan. Cases about citizens who support a public report because they have the same problem. */
export const supportCases: ContractCase[] = [
  ...ownOperations.map(followCodeRefused),
  ...(["supportReport", "getSupport", "reportNotSolved"] as const).map(hiddenReport),
  ...(["getSupport", "reportNotSolved"] as const).map(unknownSupport),
  {
    title: "supportReport works without a key, and a repetition with the same follow code changes nothing",
    operation: "supportReport",
    async run(target) {
      const receipt = await submitReleased(target);
      const before = await readAsOfficer(target, target.keys.liaison, receipt.trackingId);
      const notice = { version: "2026-11", seenAt: "2026-11-24T10:12:30+07:00" };
      const first = await support(target, receipt, { notice });
      includes(
        first.support,
        { trackingId: receipt.trackingId, counted: true, notSolved: false, notice },
        "supportReport",
      );
      const again = await support(target, receipt, { followCode: first.followCode });
      equal(again.support, first.support, "supportReport: the same support again");
      equal(await readSupport(target, first), first.support, "getSupport");
      const counts = { counted: 1, uncounted: 0, notSolved: 0 };
      const after = await readAsOfficer(target, target.keys.liaison, receipt.trackingId);
      equal(after.body.supports, counts, "getAgencyReport: supports");
      equal(after.body.version, before.body.version, "getAgencyReport: version");
      const query = { q: receipt.trackingId };
      const { data } = (await expectSuccess(target, "listAgencyReports", { key: target.keys.liaison, query }))
        .body;
      equal(
        fullLines(data).map(({ supports }) => supports),
        [counts],
        "listAgencyReports: supports",
      );
    },
  },
  {
    title: "supportReport responds to every email address in the same way, and no operation returns it",
    operation: "supportReport",
    async run(target) {
      const receipt = await submitReleased(target);
      const email = `${marker()}@example.org`;
      const without = await support(target, receipt);
      const made = [
        await support(target, receipt, { email }),
        await support(target, receipt, { email }),
        await support(target, receipt, { email: `${marker()}@example.org` }),
      ];
      for (const one of made) {
        equal(one.support, without.support, "supportReport: the same response");
        equal(await readSupport(target, one), without.support, "getSupport: the same response");
      }
      const { text } = await readAsOfficer(target, target.keys.liaison, receipt.trackingId);
      holds(!text.includes(email), "getAgencyReport: no address");
      const shown = await readPublic(target, receipt);
      holds(!JSON.stringify(shown).includes(email), "getPublicReport: no address");
      holds(shown.supporterMail !== false, "getPublicReport: supporterMail is true or absent");
    },
  },
  {
    title: "supportReport names missing, malformed and unknown fields",
    operation: "supportReport",
    code: "validation_failed",
    async run(target) {
      const { trackingId } = await submitReleased(target);
      const request = { key: null, path: { trackingId } };
      const refuses = (json: object, expected: Parameters<typeof expectFieldErrors>[3]) =>
        expectFieldErrors(target, "supportReport", { ...request, json }, expected);
      await refuses({}, { "#/followCode": "required" });
      await refuses({ followCode: "pendek" }, { "#/followCode": "invalid_format" });
      await refuses({ followCode: newFollowCode(), email: "ayu" }, { "#/email": "invalid_format" });
      await refuses({ followCode: newFollowCode(), name: "Ayu" }, { "#/name": "unknown_field" });
    },
  },
  {
    title: "supportReport counts at most five supports a day from one network",
    operation: "supportReport",
    async run(target) {
      const receipt = await submitReleased(target);
      const made = [];
      for (let count = 0; count < 7; count++) made.push(await support(target, receipt));
      equal(
        made.map((one) => one.support.counted),
        [true, true, true, true, true, false, false],
        "supportReport: counted",
      );
      equal(
        await countsOf(target, receipt),
        { counted: 5, uncounted: 2, notSolved: 0 },
        "getAgencyReport: supports",
      );
      if (!target.passTime) return;
      await target.passTime(day);
      const { supports } = await readPublic(target, receipt);
      equal(supports, 5, "getPublicReport: supports on the next day");
      const next = await support(target, receipt);
      equal(next.support.counted, true, "supportReport: counted on the next day");
      for (const one of made) await expectSuccess(target, "withdrawSupport", asSupporter(one));
      await target.passTime(day);
      const { supports: left } = await readPublic(target, receipt);
      equal(left, 5, "getPublicReport: supports after withdrawals");
      await act(target, target.keys.agencyAdmin, "retractReport", receipt.trackingId);
      await act(target, target.keys.agencyAdmin, "releaseReport", receipt.trackingId);
      equal((await readPublic(target, receipt)).supports, undefined, "getPublicReport: released again");
    },
  },
  {
    title: "listPublicReports shows no number of supports below five, and none on the day itself",
    operation: "listPublicReports",
    needs: "passTime",
    async run(target) {
      const q = marker();
      const [few, many] = [
        await submitReleased(target, newReport({ title: `Lampu ${q}` })),
        await submitReleased(target, newReport({ title: `Lampu ${q}` })),
      ];
      for (let count = 0; count < 4; count++) await support(target, few);
      for (let count = 0; count < 5; count++) await support(target, many);
      const shown = async () =>
        Object.fromEntries(
          (await publicList(target, { q })).map(({ trackingId, supports }) => [trackingId, supports ?? 0]),
        );
      equal(await shown(), { [few.trackingId]: 0, [many.trackingId]: 0 }, "listPublicReports: at once");
      await target.passTime?.(day);
      const later = { [few.trackingId]: 0, [many.trackingId]: 5 };
      equal(await shown(), later, "listPublicReports: on the next day");
      await act(target, target.keys.agencyAdmin, "releaseReport", many.trackingId);
      equal(await shown(), later, "listPublicReports: after another release");
    },
  },
  {
    title: "supportReport refuses a report that has ended, unless the caller already supports it",
    operation: "supportReport",
    code: "invalid_transition",
    async run(target) {
      const receipt = await reportAfter(target, answered);
      const early = await support(target, receipt);
      await actAsReporter(target, receipt, "giveFeedback");
      const { trackingId } = receipt;
      const json = { followCode: newFollowCode() };
      const request = { key: null, path: { trackingId }, json };
      await expectProblem(target, "supportReport", 409, "invalid_transition", request);
      const again = await support(target, receipt, { followCode: early.followCode });
      equal(again.support.supportedOn, early.support.supportedOn, "supportReport: the earlier one");
    },
  },
  {
    title:
      "withdrawSupport deletes the support, also for a retracted report, and a repetition changes nothing",
    operation: "withdrawSupport",
    async run(target) {
      const receipt = await submitReleased(target);
      const [one, other] = [await support(target, receipt), await support(target, receipt)];
      const withdraw = async (access: typeof one) =>
        (await expectSuccess(target, "withdrawSupport", asSupporter(access))).body.withdrawn;
      equal(await withdraw(one), true, "withdrawSupport");
      equal(await withdraw(one), false, "withdrawSupport: again");
      await expectProblem(target, "getSupport", 404, "not_found", asSupporter(one));
      await act(target, target.keys.agencyAdmin, "retractReport", receipt.trackingId);
      await expectProblem(target, "getSupport", 404, "report_not_found", asSupporter(other));
      equal(await withdraw(other), true, "withdrawSupport: of a retracted report");
      const unknown = { trackingId: unknownTrackingId, followCode: one.followCode };
      equal(
        (await expectSuccess(target, "withdrawSupport", asSupporter(unknown))).body.withdrawn,
        false,
        "withdrawSupport: of an unknown report",
      );
      const none = { counted: 0, uncounted: 0, notSolved: 0 };
      equal((await countsOf(target, receipt)) ?? none, none, "getAgencyReport: supports");
    },
  },
  {
    title: "reportNotSolved informs the responsible party once per answer, and changes nothing else",
    operation: "reportNotSolved",
    code: "invalid_transition",
    async run(target) {
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp", "releaseReport"]);
      const access = await support(target, receipt);
      const say = (message?: string) => ({
        ...asSupporter(access),
        json: message === undefined ? {} : { message },
      });
      const early = say("Masih berlubang.");
      await expectProblem(target, "reportNotSolved", 409, "invalid_transition", early);
      const { version } = await act(target, target.keys.agencyAdmin, "answerReport", receipt.trackingId);
      includes(
        await readSupport(target, access),
        { mayReportNotSolved: true, notSolved: false },
        "getSupport",
      );
      const tooShort = { ...asSupporter(access), json: { message: "x" } };
      await expectFieldErrors(target, "reportNotSolved", tooShort, { "#/message": "too_short" });
      const word = marker();
      for (const message of [`Masih berlubang ${word}`, "Pesan lain."])
        includes(
          (await expectSuccess(target, "reportNotSolved", say(message))).body,
          { notSolved: true, mayReportNotSolved: false },
          "reportNotSolved",
        );
      const { body, text } = await readAsOfficer(target, target.keys.liaison, receipt.trackingId);
      equal(
        [body.supports?.notSolved, body.version, body.status],
        [1, version, "answered"],
        "getAgencyReport",
      );
      equal(
        body.notSolvedMessages?.map(({ counted, message }) => [counted, message]),
        [[true, `Masih berlubang ${word}`]],
        "getAgencyReport: messages",
      );
      holds(!text.includes(access.followCode), "getAgencyReport: no follow code");
      const shown = requestFor(target, "getPublicReport", {
        key: null,
        path: { trackingId: receipt.trackingId },
      });
      holds(!(await (await target.fetch(shown)).text()).includes(word), "getPublicReport: no message");
      await act(target, target.keys.agencyAdmin, "answerReport", receipt.trackingId);
      includes(
        await readSupport(target, access),
        { notSolved: false, mayReportNotSolved: true },
        "getSupport: after the next answer",
      );
      await expectSuccess(target, "reportNotSolved", say());
      const { body: later } = await readAsOfficer(target, target.keys.liaison, receipt.trackingId);
      equal(later.supports?.notSolved, 1, "getAgencyReport: notSolved");
      equal(later.notSolvedMessages?.length, 1, "getAgencyReport: the earlier message stays");
    },
  },
  {
    title: "mergeReport moves the supports to the kept report, where each follow code counts once",
    operation: "mergeReport",
    async run(target) {
      const [duplicate, kept] = [await submitReleased(target), await submitReleased(target)];
      const both = newFollowCode();
      await support(target, kept, { followCode: both });
      await support(target, duplicate, { followCode: both });
      const moved = await support(target, duplicate);
      await act(target, target.keys.agencyAdmin, "mergeReport", duplicate.trackingId, {
        intoTrackingId: kept.trackingId,
      });
      includes(
        (await countsOf(target, kept)) ?? {},
        { counted: 2, uncounted: 0 },
        "getAgencyReport: the kept one",
      );
      equal((await readSupport(target, moved)).trackingId, kept.trackingId, "getSupport: trackingId");
      const late = await support(target, duplicate);
      equal(late.support.trackingId, kept.trackingId, "supportReport of a merged report: trackingId");
    },
  },
  {
    title: "getAgencyReport shows a former holder neither the supports nor the supporters' messages",
    operation: "getAgencyReport",
    async run(target) {
      const receipt = await submitReleased(target);
      await support(target, receipt);
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, target.keys.agencyAdmin, "transferReport", receipt.trackingId, json);
      const { body, text } = await readAsAllowed(target, target.keys.agencyAdmin, receipt.trackingId);
      equal(body.access, "former", "getAgencyReport: access");
      holds(!text.includes("supports"), "getAgencyReport: no supports");
    },
  },
];
