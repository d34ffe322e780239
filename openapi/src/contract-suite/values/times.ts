import { open, reportWith } from "../attachments/attachment-links.ts";
import { equal, holds } from "../support/assertion.ts";
import { assertProblem, expectFieldErrors, expectSuccess } from "../support/exchange.ts";
import { fullLines } from "../support/inbox-lines.ts";
import { act, readAsOfficer } from "../support/officer.ts";
import { pagesOf } from "../support/pages.ts";
import { photo, uploadPhoto } from "../support/samples/files.ts";
import { newIdempotencyKey, newReport, readReport, submit } from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";

const minute = 60;
const hour = 3600;
const day = 24 * hour;

export const timeCases: ContractCase[] = [
  {
    title: "getAttachment accepts a link for 15 minutes, and reading the report again returns a new link",
    operation: "getAttachment",
    code: "invalid_link",
    needs: "passTime",
    async run(target) {
      const { link, receipt } = await reportWith(target, photo.bytes, photo.fileName);
      await target.passTime?.(14 * minute);
      equal((await open(target, link)).status, 200, "getAttachment: status after 14 minutes");
      await target.passTime?.(2 * minute);
      await assertProblem(await open(target, link), 403, "invalid_link", "getAttachment");
      const url = (await readReport(target, receipt)).attachments[0]?.url ?? "";
      equal((await open(target, new URL(url))).status, 200, "getAttachment: status of a fresh link");
    },
  },
  {
    title: "submitReport returns the same receipt for an idempotency key for 72 hours",
    operation: "submitReport",
    needs: "passTime",
    async run(target) {
      const request = { json: newReport(), idempotencyKey: newIdempotencyKey() };
      const once = await expectSuccess(target, "submitReport", request);
      await target.passTime?.(72 * hour - minute);
      const again = await expectSuccess(target, "submitReport", request);
      equal(again.body, once.body, "submitReport: the receipt three days later");
      equal(again.headers.get("idempotent-replayed"), "true", "submitReport: Idempotent-Replayed");
    },
  },
  {
    title: "submitReport accepts a file that was uploaded up to a day ago, and refuses older files",
    operation: "submitReport",
    code: "validation_failed",
    needs: "passTime",
    async run(target) {
      const [inTime, late] = [await uploadPhoto(target), await uploadPhoto(target)];
      await target.passTime?.(day - minute);
      await submit(target, newReport({ attachmentIds: [inTime.id] }));
      await target.passTime?.(2 * minute);
      const request = { json: newReport({ attachmentIds: [late.id] }), idempotencyKey: newIdempotencyKey() };
      await expectFieldErrors(target, "submitReport", request, { "#/attachmentIds/0": "not_found" });
    },
  },
  {
    title: "listAgencyReports marks an open report as overdue once its deadline has passed",
    operation: "listAgencyReports",
    needs: "passTime",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const { trackingId, dueAt, submittedAt } = await submit(target);
      const left = (Date.parse(dueAt) - Date.parse(submittedAt)) / 1000;
      const isOverdue = async () => {
        const found = [];
        for (const overdue of [true, false]) {
          const { items } = await pagesOf(target, "listAgencyReports", { limit: 100, overdue }, { key });
          if (fullLines(items).some((line) => line.trackingId === trackingId && line.overdue === overdue))
            found.push(overdue);
        }
        return found;
      };
      await target.passTime?.(left - minute);
      equal(await isOverdue(), [false], "listAgencyReports: overdue before the deadline");
      await target.passTime?.(2 * minute);
      equal(await isOverdue(), [true], "listAgencyReports: overdue after the deadline");
      const { body } = await readAsOfficer(target, key, trackingId);
      equal(
        [body.overdue, body.status, body.dueAt],
        [true, "submitted", dueAt],
        "getAgencyReport: overdue, status, dueAt",
      );
      const verified = await act(target, key, "verifyReport", trackingId);
      equal(verified.overdue, false, "verifyReport: the next stage has its own deadline");
    },
  },
  {
    title: "getReport returns the time of each event",
    operation: "getReport",
    needs: "passTime",
    async run(target) {
      const receipt = await submit(target);
      await target.passTime?.(hour);
      const { verifiedAt } = await act(target, target.keys.agencyAdmin, "verifyReport", receipt.trackingId);
      await target.passTime?.(hour);
      await act(target, target.keys.agencyAdmin, "startFollowUp", receipt.trackingId);
      const { timeline, submittedAt, updatedAt } = await readReport(target, receipt);
      const times = timeline.map(({ at }) => Date.parse(at));
      equal(
        [times[0], times[1]],
        [Date.parse(submittedAt), Date.parse(verifiedAt ?? "")],
        "getReport: first entries",
      );
      equal(Date.parse(updatedAt), times[2] ?? 0, "getReport: updatedAt");
      for (const [index, time] of times.slice(1).entries())
        holds(time - (times[index] ?? 0) >= hour * 1000, "getReport: an hour between the entries", timeline);
    },
  },
];
