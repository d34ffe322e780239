import type { NewNote } from "../../schemas.gen.ts";
import { ContractFailure, equal, holds } from "../support/assertion.ts";
import { expectFieldErrors, expectSuccess, type RequestParts } from "../support/exchange.ts";
import { requestWithETag } from "../support/officer.ts";
import { anyInvited } from "../support/samples/officers.ts";
import { agencyIds, newIdempotencyKey, newReport, readReport, submit } from "../support/samples/reports.ts";
import { newUnitName } from "../support/samples/units.ts";
import { asOfficer, whoIs } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const mentioning = async (
  target: ContractTarget,
  trackingId: string,
  mentions: string[],
): Promise<RequestParts & { json: NewNote }> => {
  const json = { text: "Mohon dicek stok aspalnya.", mentions };
  const request = await requestWithETag(target, target.keys.liaison, trackingId, json);
  return { ...request, json, idempotencyKey: newIdempotencyKey() };
};

export const mentionCases: ContractCase[] = [
  {
    title: "addNote returns the mentioned officers in their order, to their own agency only",
    operation: "addNote",
    needs: "signIn",
    async run(target) {
      const { agencyAdmin, nationalAdmin } = target.keys;
      const leader = await whoIs(target, await asOfficer(target, "leader"));
      const liaison = await whoIs(target, await asOfficer(target, "liaison"));
      const receipt = await submit(target);
      const { trackingId } = receipt;
      const request = await mentioning(target, trackingId, [liaison.id, leader.id]);
      const note = await expectSuccess(target, "addNote", request);
      equal(note.body.mentions, [liaison, leader], "addNote: mentions");
      const again = await expectSuccess(target, "addNote", request);
      equal(again.body, note.body, "addNote: repeated");
      const path = { trackingId };
      const { body } = await expectSuccess(target, "getAgencyReport", { key: agencyAdmin, path });
      if (body.access !== "full") throw new ContractFailure("getAgencyReport: expected full access");
      equal(body.notes, [note.body], "getAgencyReport: notes");
      const read = JSON.stringify(await readReport(target, receipt));
      const triage = await expectSuccess(target, "getAgencyReport", { key: nationalAdmin, path });
      for (const text of [read, triage.text])
        holds(!text.includes(leader.id), "expected no mention outside of the agency");
    },
  },
  {
    title:
      "addNote refuses mentions of unknown officers, invited officers, officers of other agencies, and those who cannot read the note",
    operation: "addNote",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const invited = await anyInvited(target, agencyAdmin);
      const foreign = await whoIs(target, await asOfficer(target, "liaison", agencyIds.other));
      const triage = await whoIs(target, await asOfficer(target, "national_admin"));
      const auditor = await whoIs(target, await asOfficer(target, "auditor"));
      const unitRequest = { key: agencyAdmin, json: { name: newUnitName() } };
      const unit = await expectSuccess(target, "createUnit", {
        ...unitRequest,
        idempotencyKey: newIdempotencyKey(),
      });
      const worker = await whoIs(
        target,
        await asOfficer(target, "unit_officer", agencyIds.own, unit.body.id),
      );
      const { trackingId } = await submit(target, newReport({ confidential: true }));
      const unknown = "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c8f";
      const ids = [unknown, invited.id, foreign.id, triage.id, auditor.id, worker.id];
      await expectFieldErrors(target, "addNote", await mentioning(target, trackingId, ids), {
        "#/mentions/0": "not_found",
        "#/mentions/1": "not_found",
        "#/mentions/2": "not_found",
        "#/mentions/3": "not_found",
        "#/mentions/4": "not_permitted",
        "#/mentions/5": "not_permitted",
      });
      const { trackingId: open } = await submit(target);
      const allowed = await expectSuccess(target, "addNote", await mentioning(target, open, [auditor.id]));
      equal(allowed.body.mentions, [auditor], "addNote: an auditor reads what is not confidential");
    },
  },
  {
    title: "addNote refuses more than ten mentions, duplicates and invalid ids",
    operation: "addNote",
    code: "validation_failed",
    async run(target) {
      const { trackingId } = await submit(target);
      const id = (number: number) => `0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c${number}`;
      const eleven = Array.from({ length: 11 }, (_, index) => id(10 + index));
      const refuse = async (
        mentions: string[],
        pointer: string,
        code: "too_many" | "duplicate" | "invalid_format",
      ) =>
        expectFieldErrors(target, "addNote", await mentioning(target, trackingId, mentions), {
          [pointer]: code,
        });
      await refuse(eleven, "#/mentions", "too_many");
      await refuse([id(10), id(10)], "#/mentions", "duplicate");
      await refuse(["Sari"], "#/mentions/0", "invalid_format");
    },
  },
];
