import type { FullAgencyReport, Report } from "../../schemas.gen.ts";
import { readLog } from "../events/events.ts";
import { equal, holds, includes, last } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess, requestFor } from "../support/exchange.ts";
import { identityRequest } from "../support/identity.ts";
import {
  act,
  expectActionRefused,
  type OfficerAction,
  readAsOfficer,
  reportAfter,
  requestWithETag,
  usualBody,
} from "../support/officer.ts";
import { actAsReporter, usualFeedback } from "../support/reporter-actions.ts";
import {
  agencyIds,
  newIdempotencyKey,
  newReport,
  type Receipt,
  readReport,
  submit,
  undecidedReport,
} from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const mode = "single_agency";
const reason = "Rumah sakit ini milik pemerintah pusat.";
/**
 * The fields of a report that was handed over. Its custodian must still enter it into SP4N-LAPOR! and record
 * its number.
 */
export const handedOver = { status: "submitted", dueStage: "taking_to_sp4n" } as const;
/** The fields of a report whose number in SP4N-LAPOR! is recorded. */
export const arrived = { status: "submitted", dueAt: null, dueStage: null } as const;

/** Hands a report over to SP4N-LAPOR!, as its agency would. */
export const handOver = (
  target: ContractTarget,
  { trackingId }: Pick<Receipt, "trackingId">,
  body: object = {},
) => act(target, target.keys.liaison, "transferReport", trackingId, { reason, ...body });

/** Creates a report that its agency has handed over to SP4N-LAPOR!. */
export async function withSp4n(target: ContractTarget, changes: Parameters<typeof newReport>[0] = {}) {
  const receipt = await submit(target, newReport(changes));
  await handOver(target, receipt);
  return receipt;
}

/** Creates a report that its agency has entered into SP4N-LAPOR!, and whose number there is recorded. */
async function takenThere(target: ContractTarget, changes: Parameters<typeof newReport>[0] = {}) {
  const receipt = await withSp4n(target, changes);
  await act(target, target.keys.liaison, "setNationalReference", receipt.trackingId);
  return receipt;
}

/** Asserts that SP4N-LAPOR! holds the report and that the agency is its custodian. */
function isWithSp4n({ responsible }: Pick<FullAgencyReport, "responsible">, what: string): void {
  const { kind, agency, custodian } = responsible;
  equal([kind, agency, custodian?.id], ["sp4n", undefined, agencyIds.own], `${what}: responsible party`);
}

const readersOf = ({ readers }: Pick<Report, "readers">) =>
  readers.map(({ party, access, mayReadIdentity }) => [
    party.agency?.id ?? party.kind,
    access,
    mayReadIdentity,
  ]);

const kindsOf = ({ reporterActions }: { reporterActions: { kind: string }[] }): string[] =>
  reporterActions.map(({ kind }) => kind).sort();

/** Actions that the custodian's officers cannot perform until they take the report back. */
const notForCustodians: readonly OfficerAction[] = [
  "assignReport",
  "transferReport",
  "startFollowUp",
  "askReporter",
  "correctReport",
  "promiseDate",
  "closeReport",
  "archiveReport",
  "mergeReport",
];

/**
 * Cases about channels with a single agency. They hand reports for other agencies over to SP4N-LAPOR!, and
 * their own agency becomes the custodian.
 */
export const handOverCases: ContractCase[] = [
  {
    title: "submitReport sends the report to the channel's only agency, whatever agency the citizen chose",
    operation: "submitReport",
    mode,
    async run(target) {
      for (const report of [undecidedReport(), newReport({ agencyId: agencyIds.other })]) {
        const { responsible, dueStage } = await submit(target, report);
        equal([responsible.agency?.id, dueStage], [agencyIds.own, "agency_verification"], "submitReport");
      }
    },
  },
  {
    title: "getReport lists only the channel's agency as a reader until the report is handed over",
    operation: "getReport",
    mode,
    async run(target) {
      for (const confidential of [false, true])
        for (const actions of [[], ["verifyReport"], ["archiveReport"]] as const) {
          const receipt = await submit(target, newReport({ confidential }));
          for (const action of actions)
            await act(target, target.keys.agencyAdmin, action, receipt.trackingId);
          const { readers } = await readReport(target, receipt);
          equal(readersOf({ readers }), [[agencyIds.own, "full", true]], "getReport: readers");
        }
    },
  },
  {
    title: "listAgencyReports and every other operation refuse the keys of national triage",
    operation: "listAgencyReports",
    code: "role_not_allowed",
    mode,
    async run(target) {
      const { nationalAdmin: key } = target.keys;
      const { trackingId } = await submit(target);
      for (const operation of ["listAgencyReports", "listEvents", "listIdentityAccesses"] as const)
        await expectProblem(target, operation, 403, "role_not_allowed", { key });
      const path = { trackingId };
      await expectProblem(target, "getAgencyReport", 403, "role_not_allowed", { key, path });
    },
  },
  {
    title: "listIdentityAccesses is allowed only for administrators of the channel's agency",
    operation: "listIdentityAccesses",
    mode,
    async run(target) {
      const { agencyAdmin, liaison, otherAdmin } = target.keys;
      const { trackingId } = await submit(target, newReport({ reporter: { name: "Siti Saksi" } }));
      await expectSuccess(target, "getReporterIdentity", identityRequest(liaison, trackingId));
      const { body } = await expectSuccess(target, "listIdentityAccesses", {
        key: agencyAdmin,
        query: { trackingId },
      });
      equal(
        body.data.map(({ reader }) => reader),
        ["liaison"],
        "listIdentityAccesses",
      );
      for (const key of [liaison, otherAdmin])
        await expectProblem(target, "listIdentityAccesses", 403, "role_not_allowed", { key });
    },
  },
  {
    title: "listAgencies returns the agencies that transferReport accepts to officers; it refuses others",
    operation: "listAgencies",
    mode,
    async run(target) {
      const { liaison } = target.keys;
      const { body } = await expectSuccess(target, "listAgencies", { key: liaison, query: { q: "pemprov" } });
      const [first] = body.data;
      holds(first && first.id !== agencyIds.own, "listAgencies: expected another agency", first);
      const { trackingId } = await submit(target);
      for (const [toAgencyId, code] of [
        ["pemkot-atlantis", "not_found"],
        [agencyIds.own, "same_agency"],
      ] as const)
        await expectFieldErrors(
          target,
          "transferReport",
          await requestWithETag(target, liaison, trackingId, { reason, toAgencyId }),
          { "#/toAgencyId": code },
        );
      const { timeline } = await handOver(target, { trackingId }, { toAgencyId: first.id });
      const { message } = last(timeline, "transferReport");
      holds(message?.includes(first.name), `transferReport: expected ${first.name}`, message);
    },
  },
  {
    title: "suggestAgencies and listAgencies return only the channel's agency to sites, with a category",
    operation: "suggestAgencies",
    mode,
    async run(target) {
      const key = target.keys.publishable;
      const listed = await expectSuccess(target, "listAgencies", { key, query: { q: "pemprov" } });
      equal(listed.body.data, [], "listAgencies: another agency");
      const json = { text: "Jalan provinsi di depan pasar berlubang besar, motor sering jatuh." };
      const { body } = await expectSuccess(target, "suggestAgencies", { key, json });
      const [only, ...others] = body.data;
      equal([only?.agency.id, others.length], [agencyIds.own, 0], "suggestAgencies");
      holds(only?.categoryId, "suggestAgencies: expected the category", only);
    },
  },
  {
    title:
      "transferReport hands a report over to SP4N-LAPOR! from every open status, and sets the custodian a deadline",
    operation: "transferReport",
    mode,
    async run(target) {
      for (const actions of [[], ["verifyReport"], ["verifyReport", "startFollowUp"]] as const) {
        const receipt = await reportAfter(target, actions);
        const report = await handOver(target, receipt, { toAgencyId: agencyIds.other });
        includes(report, { ...handedOver, transferCount: 1 }, "transferReport");
        isWithSp4n(report, "transferReport");
        equal([report.verifiedAt, report.unit], [undefined, undefined], "transferReport: cleared");
        const own = await readReport(target, receipt);
        includes(own, handedOver, "getReport");
        holds(own.dueAt && report.dueAt, "transferReport: expected a deadline for taking it there");
        isWithSp4n(own, "getReport");
        const entry = last(own.timeline, "getReport");
        equal([entry.kind, entry.actor.agency?.id], ["transferred", agencyIds.own], "getReport: entry");
        isWithSp4n(entry, "getReport: entry");
        const { body: meant } = await expectSuccess(target, "getAgency", {
          key: target.keys.publishable,
          path: { agencyId: agencyIds.other },
        });
        for (const part of [reason, meant.name])
          holds(entry.message?.includes(part), `getReport: expected ${part}`, entry.message);
        equal(kindsOf(own), ["attach", "reply", "withdraw"], "getReport: what the reporter can do");
        equal(
          readersOf(own),
          [
            ["sp4n", "former", false],
            [agencyIds.own, "full", false],
          ],
          "readers",
        );
      }
    },
  },
  {
    title: "getReporterIdentity is refused to the custodian, which can still read the report and add notes",
    operation: "getReporterIdentity",
    code: "not_responsible",
    mode,
    async run(target) {
      const { agencyAdmin, liaison, otherAdmin } = target.keys;
      for (const confidential of [false, true]) {
        const receipt = await withSp4n(target, {
          confidential,
          reporter: { name: "Siti Saksi", phone: "081298765432" },
        });
        const { trackingId } = receipt;
        await actAsReporter(target, receipt, "addReply", { message: "Saya menambahkan bukti." });
        for (const key of [agencyAdmin, liaison]) {
          const { body } = await readAsOfficer(target, key, trackingId);
          equal(
            body.timeline.at(-1)?.kind,
            "replied",
            "getAgencyReport: the custodian reads what comes later",
          );
          await expectProblem(
            target,
            "getReporterIdentity",
            403,
            "not_responsible",
            identityRequest(key, trackingId),
          );
        }
        const json = { text: "Sudah diteruskan ke pusat." };
        const note = await requestWithETag(target, liaison, trackingId, json);
        await expectSuccess(target, "addNote", { ...note, idempotencyKey: newIdempotencyKey() });
        const key = otherAdmin;
        await expectProblem(target, "getAgencyReport", 404, "report_not_found", {
          key,
          path: { trackingId },
        });
      }
    },
  },
  {
    title:
      "archiveReport and other actions of a holder are refused to the custodian, which can release and retract the report",
    operation: "archiveReport",
    code: "invalid_transition",
    mode,
    async run(target) {
      const { agencyAdmin, liaison, nationalAdmin } = target.keys;
      const { trackingId } = await withSp4n(target);
      const notNow = { status: 409, code: "invalid_transition" } as const;
      for (const action of notForCustodians)
        await expectActionRefused(target, agencyAdmin, action, trackingId, notNow);
      const refused = { status: 403, code: "role_not_allowed" } as const;
      for (const action of ["verifyReport", "releaseReport"] as const)
        await expectActionRefused(target, liaison, action, trackingId, refused);
      const json = { agencyId: agencyIds.own };
      await expectActionRefused(target, nationalAdmin, "assignReport", trackingId, { ...refused, json });
      holds((await act(target, agencyAdmin, "releaseReport", trackingId)).released, "releaseReport");
      equal(
        (await act(target, agencyAdmin, "retractReport", trackingId)).released,
        undefined,
        "retractReport",
      );
    },
  },
  {
    title: "answerReport passes on an answer of SP4N-LAPOR!, which the reporter can confirm or contest",
    operation: "answerReport",
    mode,
    async run(target) {
      const receipt = await takenThere(target);
      const { trackingId } = receipt;
      const answered = await act(target, target.keys.liaison, "answerReport", trackingId);
      includes(answered, { status: "answered", dueStage: "reporter_reaction" }, "answerReport");
      isWithSp4n(answered, "answerReport");
      const { actor } = last(answered.timeline, "answerReport");
      equal([actor.kind, actor.agency?.id], ["sp4n", agencyIds.own], "answerReport: who");
      const own = await readReport(target, receipt);
      equal(kindsOf(own), ["attach", "confirm", "contest", "rate", "reply", "withdraw"], "getReport");
      const contested = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
      isWithSp4n(contested, "giveFeedback (contest)");
      includes(await readReport(target, receipt), arrived, "giveFeedback (contest)");
      await act(target, target.keys.agencyAdmin, "answerReport", trackingId);
      const confirmed = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.confirm);
      equal(confirmed.status, "closed", "giveFeedback (confirm)");
      const again = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
      isWithSp4n(again, "giveFeedback: a closed one is contested");
    },
  },
  {
    title: "verifyReport takes a report back from SP4N-LAPOR!, and its deadlines start",
    operation: "verifyReport",
    mode,
    async run(target) {
      const receipt = await withSp4n(target);
      const report = await act(target, target.keys.agencyAdmin, "verifyReport", receipt.trackingId);
      includes(report, { status: "assigned", dueStage: "follow_up" }, "verifyReport");
      equal(report.responsible.agency?.id, agencyIds.own, "verifyReport: responsible party");
      holds(report.verifiedAt && report.dueAt, "verifyReport: expected verification and deadline");
      const { readers } = await readReport(target, receipt);
      const sp4n = readers.find(({ party }) => party.kind === "sp4n");
      equal([sp4n?.access, sp4n?.mayReadIdentity], ["former", false], "getReport: SP4N-LAPOR! knows it");
      const done = await act(target, target.keys.agencyAdmin, "startFollowUp", receipt.trackingId);
      equal(done.status, "in_progress", "startFollowUp");
    },
  },
  {
    title: "giveFeedback (contest) of an archived report, or a third one, sends the report to SP4N-LAPOR!",
    operation: "giveFeedback",
    mode,
    async run(target) {
      const { agencyAdmin } = target.keys;
      const archived = await reportAfter(target, ["archiveReport"]);
      isWithSp4n(await actAsReporter(target, archived, "giveFeedback", usualFeedback.contest), "archived");
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      for (const time of [1, 2, 3]) {
        await act(target, agencyAdmin, "answerReport", receipt.trackingId, usualBody.answerReport);
        const entry = await actAsReporter(target, receipt, "giveFeedback", usualFeedback.contest);
        if (time < 3) equal(entry.responsible.agency?.id, agencyIds.own, `giveFeedback: time ${time}`);
        else {
          isWithSp4n(entry, "giveFeedback: third time");
          equal(entry.pingPong, true, "giveFeedback: flagged");
        }
      }
    },
  },
  {
    title: "getReport shows no deadline with SP4N-LAPOR!, and an answer without a reaction closes the report",
    operation: "getReport",
    needs: "passTime",
    mode,
    async run(target) {
      const day = 86_400;
      const receipt = await takenThere(target);
      await target.passTime?.(120 * day);
      const waiting = await readReport(target, receipt);
      includes(waiting, arrived, "getReport: after months");
      equal([waiting.escalation, waiting.timeline.length], [undefined, 3], "getReport: nothing happened");
      await act(target, target.keys.agencyAdmin, "answerReport", receipt.trackingId);
      // Read the report in between, because a target may run due work only before a request.
      for (let days = 0; days < 60; days += 10) {
        await target.passTime?.(10 * day);
        await readReport(target, receipt);
      }
      const { status, timeline, responsible } = await readReport(target, receipt);
      equal([status, timeline.at(-1)?.kind], ["closed", "closed_by_silence"], "getReport: silence");
      isWithSp4n({ responsible }, "getReport");
    },
  },
  {
    title: "listEvents shows the custodian the events of a report while SP4N-LAPOR! holds it",
    operation: "listEvents",
    mode,
    async run(target) {
      const receipt = await withSp4n(target);
      await actAsReporter(target, receipt, "addReply", { message: "Masih berlubang." });
      const typesFor = async (key: string): Promise<string[]> =>
        (await readLog(target, key)).events
          .filter(({ trackingId }) => trackingId === receipt.trackingId)
          .map(({ type }) => type);
      const all = ["report.submitted", "report.transferred", "report.replied"];
      equal(await typesFor(target.keys.agencyAdmin), all, "listEvents: the custodian");
      equal(await typesFor(target.keys.otherAdmin), [], "listEvents: another agency");
      const link = requestFor(target, "getAgencyReport", {
        key: target.keys.otherAdmin,
        path: { trackingId: receipt.trackingId },
      });
      equal((await target.fetch(link)).status, 404, "getAgencyReport: another agency");
    },
  },
];
