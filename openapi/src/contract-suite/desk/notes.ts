import type { Note } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, type RequestParts } from "../support/exchange.ts";
import { act, readAsAllowed, readAsOfficer, reportAfter, requestWithETag } from "../support/officer.ts";
import { agencyIds, marker, newIdempotencyKey, readReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const noteRequest = async (
  target: ContractTarget,
  key: string,
  trackingId: string,
  text = "Menunggu aspal.",
): Promise<RequestParts> => ({
  ...(await requestWithETag(target, key, trackingId, { text })),
  idempotencyKey: newIdempotencyKey(),
});

const write = async (target: ContractTarget, key: string, trackingId: string, text?: string): Promise<Note> =>
  (await expectSuccess(target, "addNote", await noteRequest(target, key, trackingId, text))).body;

async function notesRead(target: ContractTarget, key: string, trackingId: string): Promise<Note[]> {
  const { body } = await readAsAllowed(target, key, trackingId);
  return body.access === "minimal" ? [] : body.notes;
}

const notesFor = async (target: ContractTarget, key: string, trackingId: string): Promise<string[]> =>
  (await notesRead(target, key, trackingId)).map(({ text }) => text);

export const noteCases: ContractCase[] = [
  {
    title: "addNote adds a note that every officer of the agency can read, oldest first",
    operation: "addNote",
    async run(target) {
      const { agencyAdmin, liaison } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const first = await write(target, liaison, trackingId, "Sudah disurvei.");
      const second = await write(target, agencyAdmin, trackingId, "Menunggu aspal.");
      for (const key of [agencyAdmin, liaison])
        equal(
          (await readAsOfficer(target, key, trackingId)).body.notes,
          [first, second],
          "getAgencyReport: notes",
        );
    },
  },
  {
    title: "addNote hides the note from the reporter, the next agency and national triage",
    operation: "addNote",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      const [ours, triages, theirs] = [marker(), marker(), marker()];
      const receipt = await reportAfter(target, ["verifyReport"]);
      const { trackingId } = receipt;
      await write(target, agencyAdmin, trackingId, ours);
      await write(target, nationalAdmin, trackingId, triages);
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", trackingId, json);
      await write(target, otherAdmin, trackingId, theirs);
      equal(
        await notesFor(target, agencyAdmin, trackingId),
        [ours],
        "getAgencyReport: of the agency that passed it on",
      );
      equal(
        await notesFor(target, otherAdmin, trackingId),
        [theirs],
        "getAgencyReport: of the present agency",
      );
      equal(await notesFor(target, nationalAdmin, trackingId), [triages], "getAgencyReport: of triage");
      const read = JSON.stringify(await readReport(target, receipt));
      for (const text of [ours, triages, theirs]) holds(!read.includes(text), "getReport: expected no note");
      const { data } = (
        await expectSuccess(target, "listEvents", { key: nationalAdmin, query: { limit: 100 } })
      ).body;
      const events = JSON.stringify(data);
      for (const text of [ours, triages, theirs])
        holds(!events.includes(text), "listEvents: expected no note");
    },
  },
  {
    title: "addNote changes neither the history nor the version, but a conditional read returns the new note",
    operation: "addNote",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const before = await readAsOfficer(target, agencyAdmin, trackingId);
      await write(target, agencyAdmin, trackingId);
      const headers = { "if-none-match": before.headers.get("etag") ?? "" };
      const request = { key: agencyAdmin, path: { trackingId }, headers };
      await expectSuccess(target, "getAgencyReport", request);
      const after = (await readAsOfficer(target, agencyAdmin, trackingId)).body;
      equal(
        [after.version, after.updatedAt, after.timeline.length],
        [before.body.version, before.body.updatedAt, before.body.timeline.length],
        "getAgencyReport: after a note",
      );
      const ifMatch = before.headers.get("etag") ?? "";
      await expectSuccess(target, "startFollowUp", {
        key: agencyAdmin,
        path: { trackingId },
        json: {},
        ifMatch,
      });
    },
  },
  {
    title: "addNote is refused for an agency that has passed the report on",
    operation: "addNote",
    code: "not_responsible",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      await act(target, agencyAdmin, "transferReport", trackingId);
      const request = await noteRequest(target, agencyAdmin, trackingId);
      await expectProblem(target, "addNote", 403, "not_responsible", request);
    },
  },
  {
    title: "addNote repeated with the same key writes one note; the key is refused for another text",
    operation: "addNote",
    code: "idempotency_key_reused",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const request = await noteRequest(target, agencyAdmin, trackingId);
      const made = await expectSuccess(target, "addNote", request);
      await act(target, agencyAdmin, "startFollowUp", trackingId);
      const again = await expectSuccess(target, "addNote", request);
      equal(again.body, made.body, "addNote: repeated, although the report has gone on");
      equal(again.headers.get("idempotent-replayed"), "true", "addNote: Idempotent-Replayed");
      equal(await notesFor(target, agencyAdmin, trackingId), ["Menunggu aspal."], "getAgencyReport: notes");
      const json = { text: "Yang lain." };
      await expectProblem(target, "addNote", 422, "idempotency_key_reused", { ...request, json });
    },
  },
  {
    title: "addNote refuses a text that is empty or too long",
    operation: "addNote",
    code: "validation_failed",
    async run(target) {
      const request = await validRequest(target, "addNote");
      for (const text of ["", " x ", "x".repeat(5001)])
        await expectProblem(target, "addNote", 422, "validation_failed", { ...request, json: { text } });
    },
  },
];
