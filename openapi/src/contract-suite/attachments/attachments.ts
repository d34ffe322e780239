import { equal, first, holds, includes } from "../support/assertion.ts";
import { grant, namesParameter, refuse, refuseFields } from "../support/exchange.ts";
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

/** Files on their way in. */
export const attachmentCases: ContractCase[] = [
  {
    title:
      "uploadAttachment takes JPEG, PNG, WebP and PDF and tells them by their content, whatever the form says",
    operation: "uploadAttachment",
    async run(target) {
      for (const sample of sampleFiles) {
        const { fileName, mediaType, bytes } = sample;
        const answer = await grant(target, "uploadAttachment", {
          body: uploadForm(bytes, fileName, {}, "text/plain"),
        });
        const size = isStoredAsShown(sample) ? { bytes: bytes.length } : {};
        includes(answer.body, { fileName, mediaType, ...size }, "uploadAttachment");
        equal(
          [answer.status, answer.body.url],
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
    title: "uploadAttachment refuses content of any other type, also under the name of a photo",
    operation: "uploadAttachment",
    code: "unsupported_media_type",
    async run(target) {
      for (const text of [
        "Ini bukan foto.",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<script>alert(1)</script>",
      ]) {
        const body = uploadForm(new TextEncoder().encode(text), "foto.jpg", {}, "image/jpeg");
        await refuse(target, "uploadAttachment", 415, "unsupported_media_type", { body });
      }
    },
  },
  {
    title: "uploadAttachment accepts a file of exactly the maximum size and refuses one byte more",
    operation: "uploadAttachment",
    code: "payload_too_large",
    async run(target) {
      const { maxBytes } = (await grant(target, "getChannel")).body.attachments;
      const { body } = await grant(target, "uploadAttachment", { body: uploadForm(largePhoto(maxBytes)) });
      equal(body.bytes, photo.bytes.length, "uploadAttachment: bytes");
      await refuse(target, "uploadAttachment", 413, "payload_too_large", {
        body: uploadForm(largePhoto(maxBytes + 1)),
      });
    },
  },
  {
    title:
      "uploadAttachment stores a photo without what it says about its sender, and counts only what is left",
    operation: "uploadAttachment",
    async run(target) {
      const word = marker();
      const dirty = photoSaying(word);
      const file = await grant(target, "uploadAttachment", { body: uploadForm(dirty) });
      equal(file.body.bytes, photo.bytes.length, "uploadAttachment: bytes");
      const receipt = await submit(target, newReport({ attachmentIds: [file.body.id] }));
      const link = (await readReport(target, receipt)).attachments[0]?.url ?? "";
      const stored = new Uint8Array(await (await target.fetch(new Request(link))).arrayBuffer());
      equal([...stored], [...photo.bytes], "getAttachment: the pixels, and nothing else");
    },
  },
  {
    title: "uploadAttachment refuses a photo that is broken, which could not be shown",
    operation: "uploadAttachment",
    code: "unsupported_media_type",
    async run(target) {
      const body = uploadForm(photo.bytes.slice(0, 30));
      await refuse(target, "uploadAttachment", 415, "unsupported_media_type", { body });
    },
  },
  {
    title: "uploadAttachment refuses a small file that unfolds to more pixels than getChannel says",
    operation: "uploadAttachment",
    code: "validation_failed",
    async run(target) {
      const body = uploadForm(hugePhoto);
      await refuseFields(target, "uploadAttachment", { body }, { "#/file": "too_many_pixels" });
    },
  },
  {
    title: "uploadAttachment reports a missing or unknown field",
    operation: "uploadAttachment",
    code: "validation_failed",
    async run(target) {
      const empty = new FormData();
      empty.set("note", "tanpa berkas");
      await refuseFields(
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
      const { id } = (await grant(target, "uploadAttachment", { body, accessCode: receipt.accessCode })).body;
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
      await refuseFields(target, "uploadAttachment", { body }, { "#/file": "too_many" });
    },
  },
  {
    title: "uploadAttachment refuses one file more than a report may have, those that came with it counted",
    operation: "uploadAttachment",
    code: "validation_failed",
    async run(target) {
      const { maxCount } = (await grant(target, "getChannel")).body.attachments;
      const first = (
        await grant(target, "uploadAttachment", { body: uploadForm(photo.bytes, photo.fileName) })
      ).body;
      const { trackingId, accessCode } = await submit(target, newReport({ attachmentIds: [first.id] }));
      const add = () => ({ body: uploadForm(photo.bytes, photo.fileName, { trackingId }), accessCode });
      for (let count = 1; count < maxCount; count++) await grant(target, "uploadAttachment", add());
      await refuseFields(target, "uploadAttachment", add(), { "#/file": "too_many" });
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
      await refuse(target, "uploadAttachment", 409, "invalid_transition", {
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
      const ask = { body: uploadForm(), idempotencyKey: "short" };
      namesParameter(
        await refuse(target, "uploadAttachment", 400, "invalid_request", ask),
        "Idempotency-Key",
      );
    },
  },
  {
    title: "submitReport ties uploaded files to the report, in the order named, and each only once",
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
      const ask = { json, idempotencyKey: newIdempotencyKey() };
      await refuseFields(target, "submitReport", ask, { "#/attachmentIds/1": "already_used" });
    },
  },
  {
    title: "submitReport refuses more files than getChannel allows and files that another key uploaded",
    operation: "submitReport",
    code: "validation_failed",
    async run(target) {
      const { maxCount } = (await grant(target, "getChannel")).body.attachments;
      const attachmentIds: string[] = [];
      for (let count = 0; count <= maxCount; count++) attachmentIds.push((await uploadPhoto(target)).id);
      const ask = (ids: string[]) => ({
        json: newReport({ attachmentIds: ids }),
        idempotencyKey: newIdempotencyKey(),
      });
      await refuseFields(target, "submitReport", ask(attachmentIds), { "#/attachmentIds": "too_many" });
      await grant(target, "submitReport", ask(attachmentIds.slice(1)));
      const foreign = (await uploadPhoto(target, target.keys.liaison)).id;
      await refuseFields(target, "submitReport", ask([foreign]), { "#/attachmentIds/0": "not_found" });
    },
  },
  {
    title: "submitReport that is refused leaves its files free for the corrected report",
    operation: "submitReport",
    async run(target) {
      const attachmentIds = [(await uploadPhoto(target)).id];
      const json = newReport({ attachmentIds, title: "x" });
      await refuseFields(
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
    title: "answerReport brings files to the reporter with its timeline entry",
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
];
