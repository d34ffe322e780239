import { equal, holds, includes } from "../support/assertion.ts";
import { atOnce } from "../support/at-once.ts";
import { expectFieldErrors, expectProblem, expectSuccess } from "../support/exchange.ts";
import {
  act,
  currentETag,
  readAsOfficer,
  reportAfter,
  requestWithETag,
  usualBody,
  usualBodyOf,
} from "../support/officer.ts";
import { agencyIds, newReport, readReport, submit, undecidedReport } from "../support/samples/reports.ts";
import { unitNamed } from "../support/samples/units.ts";
import type { ContractCase } from "../support/target.ts";

const words = {
  verifyReport: { message: "Laporan Anda kami terima." },
  assignReport: { message: "Diteruskan ke dinas." },
  startFollowUp: { message: "Tim meninjau lokasi besok." },
  answerReport: { message: "Lubang telah ditambal." },
  closeReport: { message: "Selesai dan diperiksa bersama pelapor." },
} as const;

export const lifeCases: ContractCase[] = [
  {
    title:
      "closeReport ends a report after verification, assignment, follow-up and answer, and each action returns the next stage that is due",
    operation: "closeReport",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const receipt = await submit(target);
      const actions = [
        ["verifyReport", "assigned", "follow_up"],
        ["assignReport", "assigned", "follow_up"],
        ["startFollowUp", "in_progress", "answer"],
        ["answerReport", "answered", "reporter_reaction"],
        ["closeReport", "closed", null],
      ] as const;
      const unit = await unitNamed(target, key, "Dinas Bina Marga");
      let version = 1;
      for (const [action, status, dueStage] of actions) {
        const json = { ...words[action], ...(action === "assignReport" && { unitId: unit.id }) };
        const report = await act(target, key, action, receipt.trackingId, json);
        version += 1;
        includes(
          report,
          { status, dueStage, version, overdue: false, transferCount: 0, pingPong: false },
          action,
        );
        equal(report.dueAt === null, dueStage === null, `${action}: dueAt is null only when nothing is due`);
        equal(report.responsible.agency?.id, agencyIds.own, `${action}: the report stays where it is`);
        equal(report.timeline.at(-1)?.message, words[action].message, `${action}: message`);
        holds(report.verifiedAt, `${action}: expected verifiedAt`);
        if (action !== "verifyReport")
          equal(report.unit, { id: unit.id, name: unit.name }, `${action}: unit`);
      }
      const { timeline } = await readReport(target, receipt);
      const kinds = ["submitted", "verified", "assigned", "follow_up_started", "answered", "closed"];
      equal(
        timeline.map(({ kind }) => kind),
        kinds as (typeof timeline)[number]["kind"][],
        "getReport: timeline",
      );
      equal(
        timeline.map(({ actor }) => actor.kind),
        ["reporter", ...kinds.slice(1).map(() => "agency" as const)],
        "getReport: who",
      );
      holds(
        timeline.slice(1).every(({ actor }) => actor.agency?.id === agencyIds.own),
        "getReport: responsible agency",
        timeline,
      );
    },
  },
  {
    title:
      "assignReport by national triage sends a report without an agency to an agency, which verifies it and works on it",
    operation: "assignReport",
    async run(target) {
      const { nationalAdmin, otherAdmin } = target.keys;
      const { trackingId } = await submit(target, undecidedReport());
      const json = { agencyId: agencyIds.other, message: "Ini jalan provinsi." };
      const assigned = await act(target, nationalAdmin, "assignReport", trackingId, json);
      includes(
        assigned,
        { status: "assigned", dueStage: "agency_verification", transferCount: 0 },
        "assignReport",
      );
      equal(
        [assigned.responsible.agency?.id, assigned.verifiedAt],
        [agencyIds.other, undefined],
        "assignReport",
      );
      const entry = assigned.timeline.at(-1);
      equal(
        [entry?.kind, entry?.actor, entry?.message],
        ["assigned", { kind: "national_triage" }, json.message],
        "assignReport: entry",
      );
      const verified = await act(target, otherAdmin, "verifyReport", trackingId);
      includes(verified, { status: "assigned", dueStage: "follow_up" }, "verifyReport");
      for (const action of ["startFollowUp", "answerReport", "closeReport"] as const)
        await act(target, otherAdmin, action, trackingId);
      equal(
        (await readAsOfficer(target, nationalAdmin, trackingId)).body.status,
        "closed",
        "getAgencyReport: status",
      );
    },
  },
  {
    title: "closeReport by national triage closes any answered report",
    operation: "closeReport",
    async run(target) {
      const { trackingId } = await reportAfter(target, ["verifyReport", "startFollowUp", "answerReport"]);
      const report = await act(target, target.keys.nationalAdmin, "closeReport", trackingId);
      equal(
        [report.status, report.timeline.at(-1)?.actor.kind],
        ["closed", "national_triage"],
        "closeReport",
      );
    },
  },
  {
    title: "verifyReport corrects the classification and category that the citizen chose",
    operation: "verifyReport",
    async run(target) {
      const receipt = await submit(target, newReport({ categoryId: "sampah" }));
      const json = { classification: "aspiration", categoryId: "jalan" };
      const report = await act(target, target.keys.agencyAdmin, "verifyReport", receipt.trackingId, json);
      equal([report.classification, report.category?.id], ["aspiration", "jalan"], "verifyReport");
      const read = await readReport(target, receipt);
      equal([read.classification, read.category?.id], ["aspiration", "jalan"], "getReport");
    },
  },
  {
    title: "answerReport accepts an answer from a liaison, and a second one while the status is answered",
    operation: "answerReport",
    async run(target) {
      const { liaison } = target.keys;
      const receipt = await reportAfter(target, ["verifyReport"]);
      await act(target, liaison, "startFollowUp", receipt.trackingId);
      for (const message of ["Jawaban pertama.", "Jawaban kedua."]) {
        const report = await act(target, liaison, "answerReport", receipt.trackingId, { message });
        equal(report.status, "answered", "answerReport: status");
      }
      const answers = (await readReport(target, receipt)).timeline.filter(({ kind }) => kind === "answered");
      equal(
        answers.map(({ message }) => message),
        ["Jawaban pertama.", "Jawaban kedua."],
        "getReport: answers",
      );
    },
  },
  {
    title: "assignReport within an agency changes the unit of a report in progress, but not its status",
    operation: "assignReport",
    async run(target) {
      const { trackingId } = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const key = target.keys.agencyAdmin;
      const { id, name } = await unitNamed(target, key, "UPT Jalan");
      const report = await act(target, key, "assignReport", trackingId, { unitId: id });
      includes(report, { status: "in_progress", dueStage: "answer" }, "assignReport");
      equal(report.unit, { id, name }, "assignReport: unit");
    },
  },
  {
    title: "verifyReport accepts the ETag of getAgencyReport, and increments the version",
    operation: "verifyReport",
    code: "precondition_failed",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId } = await submit(target);
      const { headers, body } = await readAsOfficer(target, key, trackingId);
      const etag = headers.get("etag") ?? "";
      holds(etag.startsWith(`"${body.version}-`), "getAgencyReport: ETag", etag);
      const request = { key, path: { trackingId }, json: {}, ifMatch: etag };
      const after = await expectSuccess(target, "verifyReport", request);
      holds(after.headers.get("etag")?.startsWith(`"${body.version + 1}-`), "verifyReport: ETag");
      equal(
        (await readAsOfficer(target, key, trackingId)).headers.get("etag"),
        after.headers.get("etag"),
        "getAgencyReport: ETag afterwards",
      );
      await expectProblem(target, "verifyReport", 412, "precondition_failed", request);
    },
  },
  {
    title: "startFollowUp by two officers at once succeeds for one of them",
    operation: "startFollowUp",
    code: "precondition_failed",
    async run(target) {
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const ifMatch = await currentETag(target, trackingId);
      const send = (key: string) =>
        expectSuccess(target, "startFollowUp", { key, path: { trackingId }, json: {}, ifMatch });
      const results = await atOnce([send(target.keys.agencyAdmin), send(target.keys.liaison)]);
      equal(results.filter(({ status }) => status === "fulfilled").length, 1, "startFollowUp: granted once");
      const { timeline } = (await readAsOfficer(target, target.keys.liaison, trackingId)).body;
      equal(
        timeline.filter(({ kind }) => kind === "follow_up_started").length,
        1,
        "getAgencyReport: it happened once",
      );
    },
  },
  {
    title:
      "assignReport requires an agency from national triage and a unit from an agency, and refuses the reverse",
    operation: "assignReport",
    code: "validation_failed",
    async run(target) {
      const { nationalAdmin, agencyAdmin } = target.keys;
      const refused = async (
        key: string,
        trackingId: string,
        json: object,
        fields: Parameters<typeof expectFieldErrors>[3],
      ) =>
        expectFieldErrors(
          target,
          "assignReport",
          await requestWithETag(target, key, trackingId, json),
          fields,
        );
      const waiting = (await submit(target, undecidedReport())).trackingId;
      await refused(nationalAdmin, waiting, {}, { "#/agencyId": "required" });
      await refused(
        nationalAdmin,
        waiting,
        { agencyId: agencyIds.own, ...usualBody.assignReport },
        { "#/unitId": "not_permitted" },
      );
      await refused(nationalAdmin, waiting, { agencyId: "pemkot-atlantis" }, { "#/agencyId": "not_found" });
      const own = (await submit(target)).trackingId;
      await refused(agencyAdmin, own, {}, { "#/unitId": "required" });
      await refused(
        agencyAdmin,
        own,
        { ...(await usualBodyOf(target, agencyAdmin, "assignReport")), agencyId: agencyIds.other },
        { "#/agencyId": "not_permitted" },
      );
    },
  },
];
