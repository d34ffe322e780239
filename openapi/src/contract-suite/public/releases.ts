import { equal, holds, includes, last } from "../support/assertion.ts";
import { expectFieldErrors } from "../support/exchange.ts";
import { act, expectActionRefused, readAsOfficer, reportAfter, requestWithETag } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import {
  expectPublicRefused,
  publicIds,
  readPublic,
  submitReleased,
} from "../support/samples/public-reports.ts";
import { marker, newReport, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const noAction = { status: 409, code: "invalid_transition" } as const;
const nik = "3273014507900002";

async function expectTextRefused(
  target: ContractTarget,
  trackingId: string,
  json: object,
  pointers: readonly string[],
): Promise<void> {
  const request = await requestWithETag(target, target.keys.agencyAdmin, trackingId, json);
  const expected = Object.fromEntries(pointers.map((pointer) => [pointer, "personal_data" as const]));
  await expectFieldErrors(target, "releaseReport", request, expected);
}

const answered = ["verifyReport", "startFollowUp", "answerReport"] as const;

export const releaseCases: ContractCase[] = [
  {
    title: "releaseReport publishes a report with its original text, and informs its reporter",
    operation: "releaseReport",
    async run(target) {
      const receipt = await submit(target);
      await expectPublicRefused(target, receipt);
      const json = { message: "Laporan Anda kini dapat dibaca publik." };
      const after = await act(target, target.keys.agencyAdmin, "releaseReport", receipt.trackingId, json);
      const { title, body } = newReport();
      includes(await readPublic(target, receipt), { title, body, trackingId: receipt.trackingId }, "public");
      const own = await readReport(target, receipt);
      for (const read of [own, after])
        includes(read.released ?? {}, { title, body, answers: [] }, "released, for reporter and officer");
      const entry = last(own.timeline, "getReport: timeline");
      equal([entry.kind, entry.message], ["released", json.message], "getReport: the last entry");
    },
  },
  {
    title:
      "releaseReport publishes the text that the officer redacted, and leaves the original text unchanged",
    operation: "releaseReport",
    async run(target) {
      const secret = marker();
      const report = newReport({
        title: `Tetangga ${secret}`,
        body: `Tetangga saya bernama ${secret} buang sampah.`,
      });
      const words = { title: "Buang sampah sembarangan", body: "Ada yang membuang sampah ke selokan." };
      const receipt = await submitReleased(target, report, words);
      const read = await readPublic(target, receipt);
      includes(read, words, "getPublicReport");
      holds(!JSON.stringify(read).includes(secret), "getPublicReport: expected no redacted text");
      equal(await publicIds(target, { q: secret }), [], "listPublicReports: nor is it found by it");
      const { title, body } = report;
      const officers = (await readAsOfficer(target, target.keys.agencyAdmin, receipt.trackingId)).body;
      includes(officers, { title, body }, "getAgencyReport: the report's own words");
      includes(await readReport(target, receipt), { title, body }, "getReport: the report's own words");
      await act(target, target.keys.agencyAdmin, "releaseReport", receipt.trackingId);
      includes(await readPublic(target, receipt), words, "getPublicReport: released again, still redacted");
    },
  },
  {
    title:
      "releaseReport publishes the existing answers; later answers become public only when the report is released again",
    operation: "releaseReport",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const [shown, held, later] = [marker(), marker(), marker()];
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const { trackingId } = receipt;
      await act(target, agencyAdmin, "answerReport", trackingId, { message: `Sudah ditambal. ${shown}` });
      const second = await act(target, agencyAdmin, "answerReport", trackingId, { message: `Ibu, ${held}` });
      const entryId = last(second.timeline, "getAgencyReport: timeline").id;
      await act(target, agencyAdmin, "releaseReport", trackingId, { answers: [{ entryId }] });
      await act(target, agencyAdmin, "answerReport", trackingId, { message: `Sudah dicek. ${later}` });
      const shownWords = async () => {
        const text = JSON.stringify(await readPublic(target, receipt));
        return [shown, held, later].map((word) => text.includes(word));
      };
      equal(await shownWords(), [true, false, false], "getPublicReport: answers");
      const kinds = (await readPublic(target, receipt)).timeline.map(({ kind }) => kind);
      equal(kinds.filter((kind) => kind === "answered").length, 3, "getPublicReport: the steps follow");
      await act(target, agencyAdmin, "releaseReport", trackingId);
      equal(
        await shownWords(),
        [true, false, true],
        "getPublicReport: released again; the held answer stays hidden",
      );
      const json = { answers: [{ entryId, message: "Sudah kami jelaskan kepada pelapor." }] };
      const { released } = await act(target, agencyAdmin, "releaseReport", trackingId, json);
      equal(released?.answers.length, 3, "getAgencyReport: released answers");
    },
  },
  {
    title:
      "releaseReport refuses text that looks like a NIK, and requires confirmation for phone numbers and email addresses",
    operation: "releaseReport",
    code: "validation_failed",
    async run(target) {
      const contact = `Hubungi ayu.${marker()}@example.org atau 0812-3456-7890.`;
      const { trackingId } = await submit(target, newReport({ body: contact }));
      await expectTextRefused(target, trackingId, {}, ["#/body"]);
      await expectTextRefused(target, trackingId, { title: `KTP ${nik}` }, ["#/title", "#/body"]);
      const body = `Data saya ${nik.replace(/(.{4})/g, "$1 ")} bocor.`;
      await expectTextRefused(target, trackingId, { body, contactsConfirmed: true }, ["#/body"]);
      await expectPublicRefused(target, { trackingId });
      const json = { body: "Hubungi kantor di (022) 4206190.", contactsConfirmed: true };
      await act(target, target.keys.agencyAdmin, "releaseReport", trackingId, json);
      equal((await readPublic(target, { trackingId })).body, json.body, "getPublicReport: body");
    },
  },
  {
    title: "releaseReport also checks the answers, and accepts only answers of this report",
    operation: "releaseReport",
    code: "validation_failed",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const message = `Yth. pemilik NIK ${nik}, sudah kami proses.`;
      const { timeline } = await act(target, agencyAdmin, "answerReport", trackingId, { message });
      const entryId = last(timeline, "getAgencyReport: timeline").id;
      await expectTextRefused(target, trackingId, {}, ["#/answers"]);
      await expectTextRefused(target, trackingId, { answers: [{ entryId, message }] }, [
        "#/answers/0/message",
      ]);
      const unknown = "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d";
      const json = { answers: [{ entryId }, { entryId: unknown }, { entryId }] };
      const request = await requestWithETag(target, agencyAdmin, trackingId, json);
      const expected = { "#/answers/1/entryId": "not_found", "#/answers/2/entryId": "duplicate" } as const;
      await expectFieldErrors(target, "releaseReport", request, expected);
      await act(target, agencyAdmin, "releaseReport", trackingId, { answers: [{ entryId }] });
    },
  },
  {
    title: "releaseReport refuses a confidential report, whatever its text",
    operation: "releaseReport",
    code: "invalid_transition",
    async run(target) {
      const receipt = await submit(target, newReport({ confidential: true }));
      for (const json of [{}, { title: "Judul lain", body: "Isi lain." }])
        await expectActionRefused(target, target.keys.agencyAdmin, "releaseReport", receipt.trackingId, {
          ...noAction,
          json,
        });
      // National triage cannot read a report that an agency holds.
      const notResponsible = { status: 403, code: "not_responsible" } as const;
      await expectActionRefused(
        target,
        target.keys.nationalAdmin,
        "releaseReport",
        receipt.trackingId,
        notResponsible,
      );
      await expectPublicRefused(target, receipt);
    },
  },
  {
    title:
      "releaseReport is retracted automatically when the reporter withdraws or the report is archived as abusive",
    operation: "releaseReport",
    code: "invalid_transition",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const [withdrawn, abusive] = [await submitReleased(target), await submitReleased(target)];
      await actAsReporter(target, withdrawn, "withdrawReport");
      const json = { reason: "abusive", message: "Memuat hinaan." };
      await act(target, agencyAdmin, "archiveReport", abusive.trackingId, json);
      for (const receipt of [withdrawn, abusive]) {
        await expectPublicRefused(target, receipt);
        equal((await readReport(target, receipt)).released, undefined, "getReport: released");
        await expectActionRefused(target, agencyAdmin, "releaseReport", receipt.trackingId, noAction);
      }
    },
  },
  {
    title: "releaseReport keeps the public report up to date with later actions of any responsible party",
    operation: "releaseReport",
    async run(target) {
      const receipt = await submitReleased(target, newReport({ categoryId: "jalan" }));
      for (const action of answered) await act(target, target.keys.agencyAdmin, action, receipt.trackingId);
      includes(await readPublic(target, receipt), { status: "answered" }, "getPublicReport");
      await actAsReporter(target, receipt, "giveFeedback");
      const { status, timeline } = await readPublic(target, receipt);
      equal(status, "closed", "getPublicReport: status");
      const kinds = ["submitted", "verified", "follow_up_started", "answered", "confirmed"];
      equal(
        timeline.map(({ kind }) => kind as string),
        kinds,
        "getPublicReport: steps",
      );
      holds(
        timeline.every(({ message }) => message === undefined),
        "getPublicReport: no word unreleased",
      );
    },
  },
  {
    title: "retractReport hides a public report and informs its reporter; it can be released again",
    operation: "retractReport",
    async run(target) {
      const { agencyAdmin, nationalAdmin } = target.keys;
      const receipt = await submitReleased(target, newReport(), { body: "Kata yang disamarkan." });
      const { trackingId } = receipt;
      const json = { message: "Tidak lagi ditampilkan." };
      await act(target, nationalAdmin, "retractReport", trackingId, json);
      await expectPublicRefused(target, receipt);
      const own = await readReport(target, receipt);
      equal(own.released, undefined, "getReport: released");
      includes(last(own.timeline, "getReport: timeline"), { kind: "retracted", ...json }, "getReport");
      await act(target, agencyAdmin, "releaseReport", trackingId);
      equal(
        (await readPublic(target, receipt)).body,
        newReport().body,
        "getPublicReport: nothing is remembered",
      );
    },
  },
  {
    title: "retractReport is refused for a report that is not public",
    operation: "retractReport",
    code: "invalid_transition",
    async run(target) {
      const { trackingId } = await submit(target);
      await expectActionRefused(target, target.keys.agencyAdmin, "retractReport", trackingId, noAction);
      await act(target, target.keys.agencyAdmin, "releaseReport", trackingId);
      await act(target, target.keys.agencyAdmin, "retractReport", trackingId);
      await expectActionRefused(target, target.keys.agencyAdmin, "retractReport", trackingId, noAction);
    },
  },
];
