import { equal, holds } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess, type RequestParts } from "../support/exchange.ts";
import { act, currentETag, reportAfter } from "../support/officer.ts";
import { actAsReporter } from "../support/reporter-actions.ts";
import { agencyIds, marker, newIdempotencyKey, newReport, submit } from "../support/samples/reports.ts";
import { asOfficer } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const draftFor = (text: string, name = "answerReport") => ({
  action: name,
  fields: { message: text, needsExamination: false },
});

const save = (target: ContractTarget, session: RequestParts, trackingId: string, json: object) =>
  expectSuccess(target, "saveDraft", { ...session, path: { trackingId }, json });

const read = async (target: ContractTarget, session: RequestParts, trackingId: string) =>
  (await expectSuccess(target, "getDraft", { ...session, path: { trackingId } })).body.draft;

const readerMayNot = (operation: "getDraft" | "saveDraft" | "deleteDraft"): ContractCase => ({
  title: `${operation} is refused for a leader, who takes no action`,
  operation,
  code: "role_not_allowed",
  needs: "signIn",
  async run(target) {
    const { trackingId } = await reportAfter(target, ["verifyReport"]);
    const json = operation === "saveDraft" ? { json: draftFor("Sudah kami tambal.") } : {};
    const request = { ...(await asOfficer(target, "leader")), path: { trackingId }, ...json };
    await expectProblem(target, operation, 403, "role_not_allowed", request);
  },
});

export const draftCases: ContractCase[] = [
  ...(["getDraft", "saveDraft", "deleteDraft"] as const).map(readerMayNot),
  {
    title: "saveDraft stores one draft per officer and report, which nobody else can read",
    operation: "saveDraft",
    needs: "signIn",
    async run(target) {
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const { trackingId } = receipt;
      const own = await asOfficer(target, "liaison");
      const word = marker();
      equal(await read(target, own, trackingId), null, "getDraft: none yet");
      await save(target, own, trackingId, draftFor("Yang pertama.", "addNote"));
      const { body } = await save(target, own, trackingId, draftFor(word));
      equal(body.draft?.fields, draftFor(word).fields, "saveDraft");
      equal(await read(target, own, trackingId), body.draft, "getDraft: the last one");
      const colleague = await asOfficer(target, "agency_admin");
      equal(await read(target, colleague, trackingId), null, "getDraft: of a colleague");
      const { text } = await expectSuccess(target, "getAgencyReport", { ...colleague, path: { trackingId } });
      holds(!text.includes(word), "getAgencyReport: no word of a draft");
      const deleted = await expectSuccess(target, "deleteDraft", { ...own, path: { trackingId } });
      equal(deleted.body, { trackingId, draft: null }, "deleteDraft");
      equal(await read(target, own, trackingId), null, "getDraft: deleted");
      await expectSuccess(target, "deleteDraft", { ...own, path: { trackingId } });
    },
  },
  {
    title: "saveDraft keeps the draft through other actions until the action that it was written for",
    operation: "saveDraft",
    needs: "signIn",
    async run(target) {
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const own = await asOfficer(target, "liaison");
      await save(target, own, trackingId, draftFor("Sudah kami tambal."));
      const action = async (operation: "startFollowUp" | "answerReport", json: object) =>
        expectSuccess(target, operation, {
          ...own,
          path: { trackingId },
          json,
          ifMatch: await currentETag(target, trackingId),
        });
      await action("startFollowUp", {});
      equal((await read(target, own, trackingId))?.action, "answerReport", "getDraft: after another action");
      await action("answerReport", { message: "Sudah kami tambal." });
      equal(await read(target, own, trackingId), null, "getDraft: after its act");
      await save(target, own, trackingId, draftFor("Catatan.", "addNote"));
      await expectSuccess(target, "addNote", {
        ...own,
        path: { trackingId },
        json: { text: "Catatan." },
        ifMatch: await currentETag(target, trackingId),
        idempotencyKey: newIdempotencyKey(),
      });
      equal(await read(target, own, trackingId), null, "getDraft: after the note");
    },
  },
  {
    title: "saveDraft refuses a text that is too long",
    operation: "saveDraft",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const { trackingId } = await submit(target);
      const request = { ...(await asOfficer(target)), path: { trackingId } };
      const words = "a".repeat(9_999);
      const fields = { message: words, reason: words };
      await save(target, request, trackingId, { action: "answerReport", fields: { message: words } });
      await expectFieldErrors(
        target,
        "saveDraft",
        { ...request, json: { action: "answerReport", fields: { ...fields, text: "b" } } },
        { "#/fields": "too_long" },
      );
    },
  },
  {
    title: "saveDraft is refused for a report that the agency has passed on",
    operation: "saveDraft",
    code: "not_responsible",
    needs: "signIn",
    async run(target) {
      const { trackingId } = await submit(target);
      const session = await asOfficer(target);
      await save(target, session, trackingId, draftFor("Belum selesai."));
      const passed = { toAgencyId: agencyIds.other, reason: "Ruas ini jalan provinsi." };
      await act(target, target.keys.agencyAdmin, "transferReport", trackingId, passed);
      const request = { ...session, path: { trackingId } };
      await expectProblem(target, "getDraft", 403, "not_responsible", request);
      const json = draftFor("Masih ditulis.");
      await expectProblem(target, "saveDraft", 403, "not_responsible", { ...request, json });
    },
  },
  {
    title: "saveDraft is refused for an erased report, whose drafts are deleted",
    operation: "saveDraft",
    code: "invalid_transition",
    needs: "signIn",
    async run(target) {
      const receipt = await submit(target, newReport());
      const { trackingId, accessCode } = receipt;
      const session = await asOfficer(target);
      await save(target, session, trackingId, draftFor("Belum selesai."));
      await actAsReporter(target, receipt, "withdrawReport");
      await expectSuccess(target, "requestErasure", {
        path: { trackingId },
        accessCode,
        json: {},
        idempotencyKey: newIdempotencyKey(),
      });
      equal(await read(target, session, trackingId), null, "getDraft: erased");
      const request = { ...session, path: { trackingId }, json: draftFor("Masih ditulis.") };
      await expectProblem(target, "saveDraft", 409, "invalid_transition", request);
    },
  },
];
