import type { Note } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { type Ask, grant, refuse } from "../support/exchange.ts";
import { grantedAsk } from "../support/granted-asks.ts";
import { act, currentETag, readAsOfficer, readWhatMayBe, reportAfter } from "../support/officer.ts";
import { agencyIds, marker, newIdempotencyKey, readReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const noteAsk = async (
  target: ContractTarget,
  key: string,
  trackingId: string,
  text = "Menunggu aspal.",
): Promise<Ask> => ({
  key,
  path: { trackingId },
  json: { text },
  ifMatch: await currentETag(target, trackingId),
  idempotencyKey: newIdempotencyKey(),
});

const write = async (target: ContractTarget, key: string, trackingId: string, text?: string): Promise<Note> =>
  (await grant(target, "addNote", await noteAsk(target, key, trackingId, text))).body;

const notesRead = async (target: ContractTarget, key: string, trackingId: string): Promise<Note[]> => {
  const { body } = await readWhatMayBe(target, key, trackingId);
  return body.access === "minimal" ? [] : body.notes;
};

const notesFor = async (target: ContractTarget, key: string, trackingId: string): Promise<string[]> =>
  (await notesRead(target, key, trackingId)).map(({ text }) => text);

/** What officers of an agency write for each other. */
export const noteCases: ContractCase[] = [
  {
    title: "addNote is read by every officer of the agency, the oldest first",
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
    title: "addNote stays internal: neither the reporter nor the next agency nor national triage reads it",
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
      equal(await notesFor(target, agencyAdmin, trackingId), [ours], "getAgencyReport: of who passed it on");
      equal(await notesFor(target, otherAdmin, trackingId), [theirs], "getAgencyReport: of who has it");
      equal(await notesFor(target, nationalAdmin, trackingId), [triages], "getAgencyReport: of triage");
      const told = JSON.stringify(await readReport(target, receipt));
      for (const text of [ours, triages, theirs]) holds(!told.includes(text), "getReport: a note was told");
      const { data } = (await grant(target, "listEvents", { key: nationalAdmin, query: { limit: 100 } }))
        .body;
      const events = JSON.stringify(data);
      for (const text of [ours, triages, theirs])
        holds(!events.includes(text), "listEvents: a note was told");
    },
  },
  {
    title: "addNote changes neither history nor version, but a conditional read returns it",
    operation: "addNote",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const before = await readAsOfficer(target, agencyAdmin, trackingId);
      await write(target, agencyAdmin, trackingId);
      const headers = { "if-none-match": before.headers.get("etag") ?? "" };
      const ask = { key: agencyAdmin, path: { trackingId }, headers };
      await grant(target, "getAgencyReport", ask);
      const after = (await readAsOfficer(target, agencyAdmin, trackingId)).body;
      equal(
        [after.version, after.updatedAt, after.timeline.length],
        [before.body.version, before.body.updatedAt, before.body.timeline.length],
        "getAgencyReport: after a note",
      );
      const ifMatch = before.headers.get("etag") ?? "";
      await grant(target, "startFollowUp", { key: agencyAdmin, path: { trackingId }, json: {}, ifMatch });
    },
  },
  {
    title: "addNote is not for an agency that has passed the report on",
    operation: "addNote",
    code: "forbidden",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      await act(target, agencyAdmin, "transferReport", trackingId);
      const ask = await noteAsk(target, agencyAdmin, trackingId);
      await refuse(target, "addNote", 403, "forbidden", ask);
    },
  },
  {
    title: "addNote repeated with the same key writes one note, and another text with it is refused",
    operation: "addNote",
    code: "idempotency_key_reused",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const { trackingId } = await reportAfter(target, ["verifyReport"]);
      const ask = await noteAsk(target, agencyAdmin, trackingId);
      const made = await grant(target, "addNote", ask);
      await act(target, agencyAdmin, "startFollowUp", trackingId);
      const again = await grant(target, "addNote", ask);
      equal(again.body, made.body, "addNote: repeated, although the report has gone on");
      equal(again.headers.get("idempotent-replayed"), "true", "addNote: Idempotent-Replayed");
      equal(await notesFor(target, agencyAdmin, trackingId), ["Menunggu aspal."], "getAgencyReport: notes");
      const json = { text: "Yang lain." };
      await refuse(target, "addNote", 422, "idempotency_key_reused", { ...ask, json });
    },
  },
  {
    title: "addNote refuses a text that says nothing, and one longer than anybody reads",
    operation: "addNote",
    code: "validation_failed",
    async run(target) {
      const ask = await grantedAsk(target, "addNote");
      for (const text of ["", " x ", "x".repeat(5001)])
        await refuse(target, "addNote", 422, "validation_failed", { ...ask, json: { text } });
    },
  },
];
