import { equal, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess } from "../support/exchange.ts";
import { act, readAsOfficer, reportAfter, requestWithETag } from "../support/officer.ts";
import { photo, uploadPhoto } from "../support/samples/files.ts";
import { newIdempotencyKey, readReport, submit, typingMistakes } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";

export const reporterCases: ContractCase[] = [
  {
    title: "getReport accepts tracking ID and access code as people type them: any case, spaces, no hyphens",
    operation: "getReport",
    async run(target) {
      const { trackingId, accessCode } = await submit(target);
      for (const typed of [
        (text: string) => text.toLowerCase(),
        (text: string) => text.replaceAll("-", ""),
        (text: string) => ` ${text.replaceAll("-", " - ")} `,
        (text: string) => text.replaceAll("-", "").toLowerCase().replace(/(..)/g, "$1 ").trim(),
      ]) {
        const read = await readReport(target, {
          trackingId: typed(trackingId),
          accessCode: typed(accessCode),
        });
        equal(read.trackingId, trackingId, "getReport: trackingId");
      }
    },
  },
  {
    title: "getReport distinguishes a mistyped tracking ID from a report that does not exist",
    operation: "getReport",
    code: "invalid_tracking_id",
    async run(target) {
      const { trackingId, accessCode } = await submit(target);
      for (const mistake of [...typingMistakes(trackingId, 3), `${trackingId}2`, "???-???-???"])
        await expectProblem(target, "getReport", 400, "invalid_tracking_id", {
          path: { trackingId: mistake },
          accessCode,
        });
    },
  },
  {
    title: "getReport requires the report's own access code, and does not reveal whether the report exists",
    operation: "getReport",
    code: "report_not_found",
    async run(target) {
      const [mine, other] = [await submit(target), await submit(target)];
      const path = { trackingId: mine.trackingId };
      const wrong = `${mine.accessCode.slice(0, -1)}${mine.accessCode.endsWith("7") ? "8" : "7"}`;
      for (const accessCode of [wrong, other.accessCode, "0000-0000-0000-0000", "x"])
        await expectProblem(target, "getReport", 404, "report_not_found", { path, accessCode });
    },
  },
  {
    title: "getReport never returns the access code",
    operation: "getReport",
    async run(target) {
      const { trackingId, accessCode } = await submit(target);
      const bare = accessCode.replaceAll("-", "");
      for (const { text } of [
        await expectSuccess(target, "getReport", { path: { trackingId }, accessCode }),
        await readAsOfficer(target, target.keys.agencyAdmin, trackingId),
      ])
        holds(
          !text.includes(accessCode) && !text.includes(bare),
          "the access code must be in no answer but the receipt",
        );
    },
  },
  {
    title: "getReport shows the agency's messages with times, in chronological order",
    operation: "getReport",
    async run(target) {
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp", "answerReport"]);
      const { timeline, status, dueStage, updatedAt } = await readReport(target, receipt);
      equal([status, dueStage], ["answered", "reporter_reaction"], "getReport: status and what is due");
      const kinds = timeline.map(({ kind }) => kind);
      equal(kinds, ["submitted", "verified", "follow_up_started", "answered"], "getReport: timeline");
      equal(
        timeline.map(({ message }) => message !== undefined),
        [false, false, false, true],
        "getReport: messages",
      );
      const times = timeline.map(({ at }) => Date.parse(at));
      equal(
        times,
        times.toSorted((a, b) => a - b),
        "getReport: the oldest first",
      );
      equal(Date.parse(updatedAt), times.at(-1) ?? 0, "getReport: updatedAt is the time of the last entry");
      equal(new Set(timeline.map(({ id }) => id)).size, 4, "getReport: each entry has its own id");
    },
  },
  {
    title: "addReply adds text and files without changing the status, and the agency reads them",
    operation: "addReply",
    async run(target) {
      const receipt = await reportAfter(target, ["verifyReport"]);
      const { id } = await uploadPhoto(target);
      const message = "Lubangnya sekarang makin lebar setelah hujan.";
      const result = await expectSuccess(target, "addReply", {
        path: { trackingId: receipt.trackingId },
        accessCode: receipt.accessCode,
        idempotencyKey: newIdempotencyKey(),
        json: { message, attachmentIds: [id] },
      });
      const { kind, actor, status } = result.body;
      equal([result.status, kind, actor.kind, status], [201, "replied", "reporter", "assigned"], "addReply");
      equal(result.body.message, message, "addReply: message");
      const { body } = await readAsOfficer(target, target.keys.liaison, receipt.trackingId);
      const entry = body.timeline.at(-1);
      equal(
        [entry?.id, entry?.message, body.status],
        [result.body.id, message, "assigned"],
        "getAgencyReport: entry",
      );
      includes(
        entry?.attachments?.[0] ?? {},
        { id, fileName: photo.fileName },
        "getAgencyReport: file of the reply",
      );
      equal(
        (await readReport(target, receipt)).timeline.at(-1)?.id,
        result.body.id,
        "getReport: the same entry",
      );
    },
  },
  {
    title: "verifyReport is refused if the reporter has replied since the officer read the report",
    operation: "verifyReport",
    code: "precondition_failed",
    async run(target) {
      const { trackingId, accessCode } = await submit(target);
      const request = await requestWithETag(target, target.keys.agencyAdmin, trackingId);
      const json = { message: "Lubangnya makin lebar." };
      const reply = { path: { trackingId }, accessCode, idempotencyKey: newIdempotencyKey(), json };
      await expectSuccess(target, "addReply", reply);
      await expectProblem(target, "verifyReport", 412, "precondition_failed", request);
    },
  },
  {
    title: "addReply is possible in every open state and refused once the report is closed",
    operation: "addReply",
    code: "invalid_transition",
    async run(target) {
      const { trackingId, accessCode } = await submit(target);
      const request = () => ({
        path: { trackingId },
        accessCode,
        idempotencyKey: newIdempotencyKey(),
        json: { message: "Terima kasih." },
      });
      for (const action of ["verifyReport", "startFollowUp", "answerReport", "closeReport"] as const) {
        await expectSuccess(target, "addReply", request());
        await act(target, target.keys.agencyAdmin, action, trackingId);
      }
      await expectProblem(target, "addReply", 409, "invalid_transition", request());
    },
  },
  {
    title: "addReply reports invalid fields, including files",
    operation: "addReply",
    code: "validation_failed",
    async run(target) {
      const { trackingId, accessCode } = await submit(target);
      const request = (json: object) => ({
        path: { trackingId },
        accessCode,
        idempotencyKey: newIdempotencyKey(),
        json,
      });
      const unknown = "0192f5e2-7c1a-7f3e-8b52-000000000000";
      await expectFieldErrors(target, "addReply", request({}), { "#/message": "required" });
      await expectFieldErrors(target, "addReply", request({ message: "x", status: "closed" }), {
        "#/message": "too_short",
        "#/status": "unknown_field",
      });
      const json = { message: "Foto menyusul.", attachmentIds: [unknown] };
      await expectFieldErrors(target, "addReply", request(json), { "#/attachmentIds/0": "not_found" });
    },
  },
];
