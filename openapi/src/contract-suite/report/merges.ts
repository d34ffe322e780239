import { equal, holds, includes } from "../support/assertion.ts";
import { atOnce } from "../support/at-once.ts";
import { expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { act, expectActionRefused, readAsOfficer, reportAfter, requestWithETag } from "../support/officer.ts";
import { actAsReporter, expectReporterActionRefused, usualFeedback } from "../support/reporter-actions.ts";
import { uploadPhoto } from "../support/samples/files.ts";
import {
  agencyIds,
  newReport,
  type Receipt,
  readReport,
  submit,
  undecidedReport,
} from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const merge = (target: ContractTarget, duplicate: Receipt, kept: Receipt, message?: string) =>
  act(target, target.keys.agencyAdmin, "mergeReport", duplicate.trackingId, {
    intoTrackingId: kept.trackingId,
    ...(message !== undefined && { message }),
  });

const reportRefusedWith = (kept: Receipt) =>
  ({ status: 409, code: "invalid_transition", json: { intoTrackingId: kept.trackingId } }) as const;

export const mergeCases: ContractCase[] = [
  {
    title: "mergeReport archives a duplicate, whose reporter reads the reason and follows the kept report",
    operation: "mergeReport",
    async run(target) {
      const [duplicate, kept] = [await submit(target), await reportAfter(target, ["verifyReport"])];
      const message = "Lubang ini sudah kami kerjakan.";
      const merged = await merge(target, duplicate, kept, message);
      includes(merged, { status: "archived", archiveReason: "duplicate", dueAt: null }, "mergeReport");
      equal(merged.mergedInto, kept.trackingId, "mergeReport: mergedInto");
      const read = await readReport(target, duplicate);
      const entry = read.timeline.at(-1);
      equal([entry?.kind, entry?.message], ["merged", message], "getReport: entry");
      holds(read.followed, "getReport: expected the report that it follows");
      includes(read.followed, { status: "assigned", dueStage: "follow_up", timeline: [] }, "followed");
      equal(read.followed.responsible.agency?.id, agencyIds.own, "getReport: responsible party");
      const { body } = await readAsOfficer(target, target.keys.liaison, kept.trackingId);
      equal([body.duplicates, body.status, body.mergedInto], [1, "assigned", undefined], "the kept one");
    },
  },
  {
    title: "mergeReport passes the earlier deadline and the escalation to the kept report, with an entry",
    operation: "mergeReport",
    needs: "passTime",
    async run(target) {
      const late = await reportAfter(target, ["verifyReport"]);
      const read = async ({ trackingId }: Receipt) =>
        (await readAsOfficer(target, target.keys.agencyAdmin, trackingId)).body;
      const { dueAt } = await read(late);
      await target.passTime?.(40 * 86_400);
      // The report becomes overdue and is then escalated. The channel makes one change per check.
      await target.passTime?.(60);
      const kept = await reportAfter(target, ["verifyReport"]);
      const before = await read(kept);
      equal([(await read(late)).escalation, before.escalation], [2, undefined], "getAgencyReport: before");
      await merge(target, late, kept);
      const { timeline, ...after } = await read(kept);
      includes(
        after,
        { dueAt, dueStage: "follow_up", escalation: 2, overdue: true },
        "mergeReport: the kept one",
      );
      equal(Date.parse(after.overdueSince ?? ""), Date.parse(dueAt ?? ""), "mergeReport: since when");
      const entry = timeline.at(-1);
      equal(entry?.kind, "duplicate_joined", "getAgencyReport: entry");
      holds(entry?.message, "getAgencyReport: the entry says what it took over");
    },
  },
  {
    title: "mergeReport does not change the deadline of a kept report that is more urgent than the duplicate",
    operation: "mergeReport",
    needs: "passTime",
    async run(target) {
      const kept = await submit(target);
      await target.passTime?.(86_400);
      const duplicate = await submit(target);
      const before = await readReport(target, kept);
      await merge(target, duplicate, kept);
      const { dueAt, dueStage, timeline } = await readReport(target, kept);
      equal([dueAt, dueStage], [before.dueAt, before.dueStage], "getReport: the kept one");
      equal(timeline.at(-1)?.message, undefined, "getReport: entry");
    },
  },
  {
    title: "mergeReport without a message still informs the reporter",
    operation: "mergeReport",
    async run(target) {
      const duplicate = await submit(target);
      await merge(target, duplicate, await submit(target));
      const entry = (await readReport(target, duplicate)).timeline.at(-1);
      holds((entry?.message ?? "").length > 20, "getReport: expected a sentence", entry?.message);
    },
  },
  {
    title: "getReport of a merged report shows the agencies' later actions and messages in the kept report",
    operation: "getReport",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const [duplicate, kept] = [await submit(target), await submit(target)];
      await act(target, key, "verifyReport", kept.trackingId, { message: "Sebelum digabung." });
      await merge(target, duplicate, kept);
      await act(target, key, "startFollowUp", kept.trackingId, { message: "Tim berangkat." });
      await act(target, key, "askReporter", kept.trackingId, { message: "Siapa nama Anda?" });
      await actAsReporter(target, kept, "addReply", { message: "Nama saya Ayu." });
      const json = { message: "Sudah ditambal.", attachmentIds: [(await uploadPhoto(target, key)).id] };
      await act(target, key, "answerReport", kept.trackingId, json);
      await actAsReporter(target, kept, "giveFeedback", {
        kind: "confirm",
        message: "Terima kasih dari Ayu.",
      });
      const { followed } = await readReport(target, duplicate);
      holds(followed, "getReport: expected the report that it follows");
      equal(
        followed.timeline.map(({ kind, message }) => [kind, message]),
        [
          ["follow_up_started", "Tim berangkat."],
          ["answered", json.message],
        ],
        "getReport: followed",
      );
      const [file] = followed.timeline[1]?.attachments ?? [];
      holds(file?.url, "getReport: a file of the answer can be opened");
      includes(followed, { status: "closed", dueAt: null, dueStage: null }, "getReport: followed");
    },
  },
  {
    title: "getReport follows a chain of merged reports to the last one",
    operation: "getReport",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const [first, second, third] = [await submit(target), await submit(target), await submit(target)];
      await merge(target, first, second);
      await act(target, key, "verifyReport", second.trackingId, { message: "Diterima." });
      const merged = await merge(target, second, third);
      equal(merged.duplicates, 1, "mergeReport: duplicates of the second");
      await act(target, key, "verifyReport", third.trackingId, { message: "Diterima juga." });
      const { followed } = await readReport(target, first);
      equal(
        followed?.timeline.map(({ message }) => message),
        ["Diterima.", "Diterima juga."],
        "getReport: followed",
      );
      equal(followed?.dueStage, "follow_up", "getReport: what is due in the last one");
      const { body } = await readAsOfficer(target, key, third.trackingId);
      equal(body.duplicates, 2, "getAgencyReport: duplicates of the last one");
    },
  },
  {
    title: "mergeReport in national triage requires a key of national triage",
    operation: "mergeReport",
    async run(target) {
      const [duplicate, kept] = [
        await submit(target, undecidedReport()),
        await submit(target, undecidedReport()),
      ];
      const json = { intoTrackingId: kept.trackingId };
      const { nationalAdmin } = target.keys;
      const merged = await act(target, nationalAdmin, "mergeReport", duplicate.trackingId, json);
      equal(merged.timeline.at(-1)?.actor, { kind: "national_triage" }, "mergeReport: who");
    },
  },
  {
    title:
      "mergeReport refuses as kept report the same report, and a report that has another holder or is confidential, answered, closed or merged",
    operation: "mergeReport",
    code: "invalid_transition",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const duplicate = await submit(target);
      const moved = await reportAfter(target, []);
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, agencyAdmin, "transferReport", moved.trackingId, json);
      const merged = await submit(target);
      await merge(target, merged, await submit(target));
      for (const kept of [
        duplicate,
        moved,
        merged,
        await submit(target, newReport({ confidential: true })),
        await reportAfter(target, ["verifyReport", "startFollowUp", "answerReport"]),
        await reportAfter(target, ["verifyReport", "startFollowUp", "answerReport", "closeReport"]),
      ])
        await expectActionRefused(
          target,
          agencyAdmin,
          "mergeReport",
          duplicate.trackingId,
          reportRefusedWith(kept),
        );
    },
  },
  {
    title: "mergeReport returns not_found for a kept report that is unknown, mistyped or unreadable",
    operation: "mergeReport",
    code: "validation_failed",
    async run(target) {
      const { trackingId } = await submit(target);
      const foreign = await submit(target, newReport({ agencyId: agencyIds.third }));
      const request = await requestWithETag(target, target.keys.agencyAdmin, trackingId);
      for (const intoTrackingId of ["222-222-222", "???-???-???", foreign.trackingId]) {
        await expectFieldErrors(
          target,
          "mergeReport",
          { ...request, json: { intoTrackingId } },
          { "#/intoTrackingId": "not_found" },
        );
      }
    },
  },
  {
    title: "giveFeedback (contest) reopens a duplicate only after the kept report was archived",
    operation: "giveFeedback",
    code: "invalid_transition",
    async run(target) {
      const [duplicate, kept] = [await submit(target), await submit(target)];
      await merge(target, duplicate, kept);
      await expectReporterActionRefused(target, duplicate, "giveFeedback", usualFeedback.contest);
      equal((await readReport(target, duplicate)).reporterActions, [], "getReport: nothing to do meanwhile");
      await actAsReporter(target, kept, "withdrawReport");
      const { followed, reporterActions } = await readReport(target, duplicate);
      equal(
        reporterActions.map(({ kind }) => kind),
        ["contest"],
        "getReport: then it can be contested",
      );
      equal(followed?.status, "archived", "getReport: the followed one has ended");
      const entry = await actAsReporter(target, duplicate, "giveFeedback", usualFeedback.contest);
      equal(entry.responsible, { kind: "national_triage" }, "giveFeedback: responsible party");
      const read = await readReport(target, duplicate);
      includes(read, { status: "submitted" }, "getReport");
      equal([read.followed, read.archiveReason], [undefined, undefined], "getReport: it follows nothing");
    },
  },
  {
    title:
      "mergeReport by two officers in opposite directions at once archives at most one of the two reports",
    operation: "mergeReport",
    async run(target) {
      const [one, other] = [await submit(target), await submit(target)];
      const send = (duplicate: Receipt, kept: Receipt) =>
        expectSuccess(target, "mergeReport", {
          key: target.keys.agencyAdmin,
          path: { trackingId: duplicate.trackingId },
          json: { intoTrackingId: kept.trackingId },
          ifMatch: '"1"',
        });
      await atOnce([send(one, other), send(other, one)]);
      const statuses = await Promise.all(
        [one, other].map(async (receipt) => (await readReport(target, receipt)).status),
      );
      equal(statuses.toSorted(), ["archived", "submitted"], "getReport: statuses of both");
    },
  },
];
