import type { TimelineEntry } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { assertProblem, expectProblem, expectSuccess, requestFor } from "../support/exchange.ts";
import { readIdentity } from "../support/identity.ts";
import { act, expectActionRefused, readAsOfficer, requestWithETag } from "../support/officer.ts";
import { actAsReporter, expectReporterActionRefused, usualFeedback } from "../support/reporter-actions.ts";
import { photo, uploadForm, uploadPhoto } from "../support/samples/files.ts";
import { expectPublicRefused, readPublic, submitReleased } from "../support/samples/public-reports.ts";
import {
  marker,
  newIdempotencyKey,
  newReport,
  type Receipt,
  readReport,
  submit,
} from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

/** Requests the erasure of a report's data, and returns its entry in the timeline. */
export const eraseData = async (
  target: ContractTarget,
  { trackingId, accessCode }: Receipt,
): Promise<TimelineEntry> =>
  (
    await expectSuccess(target, "requestErasure", {
      path: { trackingId },
      accessCode,
      json: {},
      idempotencyKey: newIdempotencyKey(),
    })
  ).body;

/** Creates a report with a photo, a reply and a note, whose texts all contain the word. */
async function wordyReport(target: ContractTarget, word: string): Promise<Receipt> {
  const { id } = await uploadPhoto(target);
  const receipt = await submit(
    target,
    newReport({
      title: `Lubang ${word}`,
      body: `Lubang besar di depan rumah ${word}`,
      location: { regionCode: "32.73", address: `Jl. ${word}` },
      reporter: { name: `Ayu ${word}` },
      attachmentIds: [id],
    }),
  );
  const { agencyAdmin } = target.keys;
  const { trackingId } = receipt;
  await actAsReporter(target, receipt, "addReply", { message: `Masih ${word}` });
  await act(target, agencyAdmin, "verifyReport", trackingId, { message: `Terima kasih, ${word}` });
  const note = await requestWithETag(target, agencyAdmin, trackingId, { text: `Hubungi ${word}` });
  await expectSuccess(target, "addNote", { ...note, idempotencyKey: newIdempotencyKey() });
  return receipt;
}

async function close(target: ContractTarget, { trackingId }: Receipt): Promise<void> {
  for (const action of ["startFollowUp", "answerReport", "closeReport"] as const)
    await act(target, target.keys.agencyAdmin, action, trackingId);
}

export const erasureCases: ContractCase[] = [
  {
    title: "addNote is refused once a report's text is erased, because the note would never be erased",
    operation: "addNote",
    code: "invalid_transition",
    async run(target) {
      const { agencyAdmin: key } = target.keys;
      const receipt = await wordyReport(target, marker());
      await close(target, receipt);
      await eraseData(target, receipt);
      const json = { text: "Pelapor menelepon lagi." };
      const note = await requestWithETag(target, key, receipt.trackingId, json);
      await expectProblem(target, "addNote", 409, "invalid_transition", {
        ...note,
        idempotencyKey: newIdempotencyKey(),
      });
    },
  },
  {
    title: "requestErasure of an open report retracts it immediately, and it cannot be released again",
    operation: "requestErasure",
    async run(target) {
      const receipt = await submitReleased(target);
      await readPublic(target, receipt);
      await eraseData(target, receipt);
      await expectPublicRefused(target, receipt);
      const again = { status: 409, code: "invalid_transition" } as const;
      await expectActionRefused(target, target.keys.agencyAdmin, "releaseReport", receipt.trackingId, again);
    },
  },
  {
    title: "requestErasure of an ended report erases text, files and identity, and keeps the statuses",
    operation: "requestErasure",
    async run(target) {
      const word = marker();
      const receipt = await wordyReport(target, word);
      await close(target, receipt);
      const before = await readReport(target, receipt);
      const link = new URL(before.attachments[0]?.url ?? "");
      const entry = await eraseData(target, receipt);
      equal([entry.kind, entry.actor.kind, entry.status], ["erased", "reporter", "closed"], "requestErasure");
      const read = await readReport(target, receipt);
      const { agencyAdmin, nationalAdmin } = target.keys;
      const officers = [
        await readAsOfficer(target, agencyAdmin, receipt.trackingId),
        await readAsOfficer(target, nationalAdmin, receipt.trackingId),
      ];
      for (const { text, body } of officers) {
        holds(!text.includes(word), "getAgencyReport: expected no word of an erased report");
        equal([body.title, body.body, body.notes], ["", "", []], "getAgencyReport");
        equal(body.erasure?.reason, "requested", "getAgencyReport: erasure");
      }
      holds(!JSON.stringify(read).includes(word), "getReport: expected no word of an erased report");
      equal(read.attachments, [], "getReport: files");
      equal([read.status, read.responsible], [before.status, before.responsible], "getReport: state");
      equal(
        read.timeline.slice(0, -1).map(({ kind, at }) => [kind, at]),
        before.timeline.map(({ kind, at }) => [kind, at]),
        "getReport: what happened stays known",
      );
      holds(read.erasure?.requestedAt && read.erasure.erasedAt, "getReport: expected the erasure", read);
      await assertProblem(
        await target.fetch(new Request(link)),
        404,
        "attachment_not_found",
        "getAttachment",
      );
    },
  },
  {
    title: "requestErasure of an open report erases the identity immediately; the agency continues",
    operation: "requestErasure",
    async run(target) {
      const word = marker();
      const receipt = await wordyReport(target, word);
      const entry = await eraseData(target, receipt);
      equal([entry.kind, entry.actor.kind], ["identity_erased", "reporter"], "requestErasure");
      const { body } = await readAsOfficer(target, target.keys.agencyAdmin, receipt.trackingId);
      equal([body.anonymous, body.status], [true, "assigned"], "getAgencyReport");
      const { reporter } = await readIdentity(target, target.keys.agencyAdmin, receipt.trackingId);
      equal(reporter, null, "getReporterIdentity");
      equal(body.title, `Lubang ${word}`, "getAgencyReport: the words are still needed");
      equal(body.erasure?.erasedAt, undefined, "getAgencyReport: erasure");
      await close(target, receipt);
    },
  },
  {
    title: "requestErasure of an open report erases the rest automatically when the report ends",
    operation: "requestErasure",
    needs: "passTime",
    async run(target) {
      const word = marker();
      const receipt = await wordyReport(target, word);
      await eraseData(target, receipt);
      await close(target, receipt);
      await target.passTime?.(3600);
      const read = await readReport(target, receipt);
      holds(!JSON.stringify(read).includes(word), "getReport: expected no word");
      const last = read.timeline.at(-1);
      equal([last?.kind, last?.actor.kind], ["erased", "channel"], "getReport: the last entry");
      equal(read.timeline.filter(({ kind }) => kind === "erased").length, 1, "getReport: it was erased once");
    },
  },
  {
    title: "requestErasure can be repeated and takes effect once",
    operation: "requestErasure",
    async run(target) {
      for (const isEnded of [false, true]) {
        const receipt = await wordyReport(target, marker());
        if (isEnded) await close(target, receipt);
        const once = await eraseData(target, receipt);
        equal((await eraseData(target, receipt)).id, once.id, "requestErasure: the entry of another request");
        const { timeline } = await readReport(target, receipt);
        equal(timeline.at(-1)?.id, once.id, "getReport: it happened once");
      }
      const request = await validRequest(target, "requestErasure");
      const first = await expectSuccess(target, "requestErasure", request);
      const again = await expectSuccess(target, "requestErasure", request);
      equal(again.body, first.body, "requestErasure: a replay");
      equal(again.headers.get("idempotent-replayed"), "true", "requestErasure: Idempotent-Replayed");
    },
  },
  {
    title: "giveFeedback and every other action is refused once the text is erased",
    operation: "giveFeedback",
    code: "invalid_transition",
    async run(target) {
      const receipt = await wordyReport(target, marker());
      await close(target, receipt);
      await eraseData(target, receipt);
      await expectReporterActionRefused(target, receipt, "giveFeedback", usualFeedback.contest);
      await expectReporterActionRefused(target, receipt, "addReply");
      const body = uploadForm(photo.bytes, photo.fileName, { trackingId: receipt.trackingId });
      const { accessCode } = receipt;
      await expectProblem(target, "uploadAttachment", 409, "invalid_transition", { body, accessCode });
      await expectActionRefused(target, target.keys.agencyAdmin, "answerReport", receipt.trackingId, {
        status: 409,
        code: "invalid_transition",
      });
    },
  },
  {
    title: "listEvents contains an event for an erasure, without any text",
    operation: "listEvents",
    async run(target) {
      const word = marker();
      const receipt = await wordyReport(target, word);
      await close(target, receipt);
      await eraseData(target, receipt);
      const key = target.keys.agencyAdmin;
      const types: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const query = { limit: 100, ...(cursor && { cursor }) };
        const { body, text } = await expectSuccess(target, "listEvents", { key, query });
        holds(!text.includes(word), "listEvents: expected no word");
        types.push(
          ...body.data.filter(({ trackingId }) => trackingId === receipt.trackingId).map(({ type }) => type),
        );
        if (body.data.length === 0) break;
        cursor = body.nextCursor;
      }
      equal(types.at(-1), "report.erased", "listEvents: the last event of the report");
    },
  },
  {
    title: "requestErasure returns 409 with Retry-After while the same request is still running",
    operation: "requestErasure",
    code: "idempotency_in_flight",
    needs: "holdStore",
    async run(target) {
      const request = await validRequest(target, "requestErasure");
      const release = await target.holdStore?.();
      const send = () => target.fetch(requestFor(target, "requestErasure", request));
      const both = [send(), send()];
      try {
        await assertProblem(await Promise.race(both), 409, "idempotency_in_flight", "requestErasure");
      } finally {
        await release?.();
      }
      equal(
        (await Promise.all(both)).map(({ status }) => status).toSorted(),
        [201, 409],
        "requestErasure: statuses of both",
      );
    },
  },
];
