import { equal, first, holds, includes } from "../support/assertion.ts";
import { expectFieldErrors, expectProblem, expectSuccess, namesParameter } from "../support/exchange.ts";
import { act, reportAfter } from "../support/officer.ts";
import {
  hugePhoto,
  isStoredAsShown,
  largePhoto,
  photo,
  photoSaying,
  sampleFiles,
  uploadForm,
  uploadPhoto,
} from "../support/samples/files.ts";
import {
  marker,
  newIdempotencyKey,
  newReport,
  readReport,
  submit,
  undecidedReport,
} from "../support/samples/reports.ts";
import type { ContractCase } from "../support/target.ts";

export const attachmentCases: ContractCase[] = [
  {
    title: "uploadAttachment accepts JPEG, PNG, WebP and PDF by their content, whatever type is declared",
    operation: "uploadAttachment",
    async run(target) {
      for (const sample of sampleFiles) {
        const { fileName, mediaType, bytes } = sample;
        const result = await expectSuccess(target, "uploadAttachment", {
          body: uploadForm(bytes, fileName, {}, "text/plain"),
        });
        const size = isStoredAsShown(sample) ? { bytes: bytes.length } : {};
        includes(result.body, { fileName, mediaType, ...size }, "uploadAttachment");
        equal(
          [result.status, result.body.url],
          [201, undefined],
          "uploadAttachment: status, and no link yet",
        );
      }
    },
  },
  {
    title: "uploadAttachment accepts a file with an officer's key",
    operation: "uploadAttachment",
    async run(target) {
      equal(
        (await uploadPhoto(target, target.keys.liaison)).mediaType,
        "image/jpeg",
        "uploadAttachment: mediaType",
      );
    },
  },
  {
    title: "uploadAttachment refuses content of any other type, even with the file name of a photo",
    operation: "uploadAttachment",
    code: "unsupported_media_type",
    async run(target) {
      for (const text of [
        "Ini bukan foto.",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<script>alert(1)</script>",
      ]) {
        const body = uploadForm(new TextEncoder().encode(text), "foto.jpg", {}, "image/jpeg");
        await expectProblem(target, "uploadAttachment", 415, "unsupported_media_type", { body });
      }
    },
  },
  {
    title: "uploadAttachment accepts a file of exactly the maximum size and refuses one byte more",
    operation: "uploadAttachment",
    code: "payload_too_large",
    async run(target) {
      const { maxBytes } = (await expectSuccess(target, "getChannel")).body.attachments;
      const { body } = await expectSuccess(target, "uploadAttachment", {
        body: uploadForm(largePhoto(maxBytes)),
      });
      equal(body.bytes, photo.bytes.length, "uploadAttachment: bytes");
      await expectProblem(target, "uploadAttachment", 413, "payload_too_large", {
        body: uploadForm(largePhoto(maxBytes + 1)),
      });
    },
  },
  {
    title: "uploadAttachment removes metadata from a photo, and returns the size without it",
    operation: "uploadAttachment",
    async run(target) {
      const word = marker();
      const dirty = photoSaying(word);
      const file = await expectSuccess(target, "uploadAttachment", { body: uploadForm(dirty) });
      equal(file.body.bytes, photo.bytes.length, "uploadAttachment: bytes");
      const receipt = await submit(target, newReport({ attachmentIds: [file.body.id] }));
      const link = (await readReport(target, receipt)).attachments[0]?.url ?? "";
      const stored = new Uint8Array(await (await target.fetch(new Request(link))).arrayBuffer());
      equal([...stored], [...photo.bytes], "getAttachment: the pixels, and nothing else");
    },
  },
  {
    title: "uploadAttachment refuses a broken photo",
    operation: "uploadAttachment",
    code: "unsupported_media_type",
    async run(target) {
      const body = uploadForm(photo.bytes.slice(0, 30));
      await expectProblem(target, "uploadAttachment", 415, "unsupported_media_type", { body });
    },
  },
  {
    title: "uploadAttachment refuses a small file with more pixels than getChannel allows",
    operation: "uploadAttachment",
    code: "validation_failed",
    async run(target) {
      const body = uploadForm(hugePhoto);
      await expectFieldErrors(target, "uploadAttachment", { body }, { "#/file": "too_many_pixels" });
    },
  },
  {
    title: "uploadAttachment reports a missing or unknown field",
    operation: "uploadAttachment",
    code: "validation_failed",
    async run(target) {
      const empty = new FormData();
      empty.set("note", "tanpa berkas");
      await expectFieldErrors(
        target,
        "uploadAttachment",
        { body: empty },
        { "#/file": "required", "#/note": "unknown_field" },
      );
    },
  },
  {
    title: "uploadAttachment with a tracking ID and the access code adds the file to that report's timeline",
    operation: "uploadAttachment",
    async run(target) {
      const receipt = await submit(target);
      const typed = receipt.trackingId.toLowerCase().replaceAll("-", " ");
      const body = uploadForm(photo.bytes, photo.fileName, { trackingId: typed });
      const { id } = (
        await expectSuccess(target, "uploadAttachment", { body, accessCode: receipt.accessCode })
      ).body;
      const { timeline, status } = await readReport(target, receipt);
      const entry = timeline[1];
      equal(
        [entry?.kind, entry?.actor.kind, status],
        ["attachment_added", "reporter", "submitted"],
        "getReport: entry",
      );
      equal(
        entry?.attachments?.map((attachment) => attachment.id),
        [id],
        "getReport: files of the entry",
      );
    },
  },
  {
    title: "uploadAttachment refuses two files at once instead of losing one",
    operation: "uploadAttachment",
    code: "validation_failed",
    async run(target) {
      const body = uploadForm(photo.bytes, photo.fileName);
      body.append("file", new Blob([photo.bytes]), "kedua.jpg");
      await expectFieldErrors(target, "uploadAttachment", { body }, { "#/file": "too_many" });
    },
  },
  {
    title: "uploadAttachment refuses one file more than a report may have, including those submitted with it",
    operation: "uploadAttachment",
    code: "validation_failed",
    async run(target) {
      const { maxCount } = (await expectSuccess(target, "getChannel")).body.attachments;
      const first = (
        await expectSuccess(target, "uploadAttachment", { body: uploadForm(photo.bytes, photo.fileName) })
      ).body;
      const { trackingId, accessCode } = await submit(target, newReport({ attachmentIds: [first.id] }));
      const add = () => ({ body: uploadForm(photo.bytes, photo.fileName, { trackingId }), accessCode });
      for (let count = 1; count < maxCount; count++) await expectSuccess(target, "uploadAttachment", add());
      await expectFieldErrors(target, "uploadAttachment", add(), { "#/file": "too_many" });
    },
  },
  {
    title: "uploadAttachment to a closed report is refused",
    operation: "uploadAttachment",
    code: "invalid_transition",
    async run(target) {
      const receipt = await reportAfter(target, [
        "verifyReport",
        "startFollowUp",
        "answerReport",
        "closeReport",
      ]);
      const body = uploadForm(photo.bytes, photo.fileName, { trackingId: receipt.trackingId });
      await expectProblem(target, "uploadAttachment", 409, "invalid_transition", {
        body,
        accessCode: receipt.accessCode,
      });
    },
  },
  {
    title: "uploadAttachment refuses an Idempotency-Key that is too short to be unique",
    operation: "uploadAttachment",
    code: "invalid_request",
    async run(target) {
      const request = { body: uploadForm(), idempotencyKey: "short" };
      namesParameter(
        await expectProblem(target, "uploadAttachment", 400, "invalid_request", request),
        "Idempotency-Key",
      );
    },
  },
  {
    title: "submitReport links uploaded files to the report, in the given order, and each only once",
    operation: "submitReport",
    code: "validation_failed",
    async run(target) {
      const ids = [(await uploadPhoto(target)).id, (await uploadPhoto(target)).id];
      const receipt = await submit(target, newReport({ attachmentIds: ids }));
      const read = await readReport(target, receipt);
      equal(read.attachments.map(({ id }) => id).toSorted(), ids.toSorted(), "getReport: attachments");
      includes(
        first(read.attachments, "getReport"),
        { fileName: photo.fileName, bytes: photo.bytes.length },
        "getReport",
      );
      const json = newReport({ attachmentIds: [(await uploadPhoto(target)).id, ids[0] ?? ""] });
      const request = { json, idempotencyKey: newIdempotencyKey() };
      await expectFieldErrors(target, "submitReport", request, { "#/attachmentIds/1": "already_used" });
    },
  },
  {
    title: "submitReport refuses more files than getChannel allows and files that another key uploaded",
    operation: "submitReport",
    code: "validation_failed",
    async run(target) {
      const { maxCount } = (await expectSuccess(target, "getChannel")).body.attachments;
      const attachmentIds: string[] = [];
      for (let count = 0; count <= maxCount; count++) attachmentIds.push((await uploadPhoto(target)).id);
      const request = (ids: string[]) => ({
        json: newReport({ attachmentIds: ids }),
        idempotencyKey: newIdempotencyKey(),
      });
      await expectFieldErrors(target, "submitReport", request(attachmentIds), {
        "#/attachmentIds": "too_many",
      });
      await expectSuccess(target, "submitReport", request(attachmentIds.slice(1)));
      const foreign = (await uploadPhoto(target, target.keys.liaison)).id;
      await expectFieldErrors(target, "submitReport", request([foreign]), {
        "#/attachmentIds/0": "not_found",
      });
    },
  },
  {
    title: "submitReport that is refused leaves its files available for the corrected report",
    operation: "submitReport",
    async run(target) {
      const attachmentIds = [(await uploadPhoto(target)).id];
      const json = newReport({ attachmentIds, title: "x" });
      await expectFieldErrors(
        target,
        "submitReport",
        { json, idempotencyKey: newIdempotencyKey() },
        { "#/title": "too_short" },
      );
      const receipt = await submit(target, undecidedReport({ attachmentIds }));
      equal((await readReport(target, receipt)).attachments.length, 1, "getReport: attachments");
    },
  },
  {
    title: "answerReport adds files to its timeline entry, which the reporter reads",
    operation: "answerReport",
    async run(target) {
      const receipt = await reportAfter(target, ["verifyReport", "startFollowUp"]);
      const { id } = await uploadPhoto(target, target.keys.agencyAdmin);
      const json = { message: "Bukti perbaikan terlampir.", attachmentIds: [id] };
      await act(target, target.keys.agencyAdmin, "answerReport", receipt.trackingId, json);
      const { timeline, attachments } = await readReport(target, receipt);
      const entry = timeline.find(({ kind }) => kind === "answered");
      equal(
        entry?.attachments?.map((attachment) => attachment.id),
        [id],
        "getReport: files of the answer",
      );
      holds(entry?.attachments?.[0]?.url, "getReport: expected a link to the file of the answer");
      holds(
        attachments.every((attachment) => attachment.id !== id),
        "getReport: no file of the report itself",
      );
    },
  },
  {
    title: "deleteAttachment deletes a file without a report, so that no report can use it afterwards",
    operation: "deleteAttachment",
    async run(target) {
      const uploaded = await uploadPhoto(target);
      const path = { attachmentId: uploaded.id };
      const deleted = await expectSuccess(target, "deleteAttachment", { path });
      equal(deleted.body.id, uploaded.id, "deleteAttachment: the file as it was");
      await expectFieldErrors(
        target,
        "submitReport",
        { json: newReport({ attachmentIds: [uploaded.id] }), idempotencyKey: newIdempotencyKey() },
        { "#/attachmentIds/0": "not_found" },
      );
      await expectProblem(target, "deleteAttachment", 404, "attachment_not_found", { path });
    },
  },
  {
    title: "deleteAttachment does not delete files of another key or files of a report",
    operation: "deleteAttachment",
    code: "attachment_not_found",
    async run(target) {
      const { id: waiting } = await uploadPhoto(target);
      const path = { attachmentId: waiting };
      const key = target.keys.otherPublishable;
      await expectProblem(target, "deleteAttachment", 404, "attachment_not_found", { key, path });
      const receipt = await submit(target, newReport({ attachmentIds: [waiting] }));
      await expectProblem(target, "deleteAttachment", 404, "attachment_not_found", { path });
      const { attachments } = await readReport(target, receipt);
      equal(
        attachments.map(({ id }) => id),
        [waiting],
        "deleteAttachment: the report still has its file",
      );
    },
  },
];
