import type { SupporterPhoto } from "../../schemas.gen.ts";
import { equal, first, holds, includes } from "../support/assertion.ts";
import {
  assertProblem,
  expectFieldErrors,
  expectProblem,
  expectSuccess,
  namesParameter,
} from "../support/exchange.ts";
import { act, readAsAllowed, readAsOfficer } from "../support/officer.ts";
import { photo, photoSaying, sampleFiles, uploadForm, uploadPhoto } from "../support/samples/files.ts";
import { submitReleased } from "../support/samples/public-reports.ts";
import {
  agencyIds,
  marker,
  newReport,
  type Receipt,
  readReport,
  submit,
} from "../support/samples/reports.ts";
import {
  asSupporter,
  newFollowCode,
  readSupport,
  support,
  supportWithPhoto,
  withPhoto,
} from "../support/samples/supports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const open = (target: ContractTarget, url: string): Promise<Response> => target.fetch(new Request(url));

/** Returns the supporters' photos as the officers of the report's agency see them. */
const photosOf = async (
  target: ContractTarget,
  { trackingId }: Pick<Receipt, "trackingId">,
): Promise<SupporterPhoto[]> =>
  (await readAsOfficer(target, target.keys.liaison, trackingId)).body.supporterPhotos ?? [];

/** Foto pendukung. Cases about photos that supporters send to the report's agency. */
export const supportPhotoCases: ContractCase[] = [
  {
    title: "addSupportPhoto shows the report's agency a photo without its metadata, file name and sender",
    operation: "addSupportPhoto",
    async run(target) {
      const receipt = await submitReleased(target);
      const secret = marker();
      const access = await support(target, receipt);
      includes(access.support, { hasPhoto: false, mayAddPhoto: true }, "supportReport");
      const body = uploadForm(photoSaying(secret), `${secret}.jpg`);
      const { id } = (await expectSuccess(target, "uploadAttachment", { body })).body;
      const added = (await expectSuccess(target, "addSupportPhoto", withPhoto(access, id))).body;
      includes(added, { hasPhoto: true, mayAddPhoto: false }, "addSupportPhoto");
      equal(await readSupport(target, access), added, "getSupport");
      const read = await readAsOfficer(target, target.keys.liaison, receipt.trackingId);
      const shown = first(read.body.supporterPhotos ?? [], "getAgencyReport: supporterPhotos");
      const { mediaType } = photo;
      includes(shown, { id, mediaType, bytes: photo.bytes.length, counted: true }, "getAgencyReport");
      equal(shown.on, access.support.supportedOn, "getAgencyReport: the day");
      holds(!read.text.includes(secret), "getAgencyReport: no name of the file");
      const response = await open(target, shown.url);
      equal(response.status, 200, "getAttachment: status");
      holds(!(response.headers.get("content-disposition") ?? "").includes(secret), "getAttachment: no name");
      equal([...new Uint8Array(await response.arrayBuffer())], [...photo.bytes], "getAttachment: bytes");
      holds(
        !JSON.stringify(await readReport(target, receipt)).includes(id),
        "getReport: not for the reporter",
      );
    },
  },
  {
    title: "addSupportPhoto accepts one photo per support, and a repetition changes nothing",
    operation: "addSupportPhoto",
    code: "invalid_transition",
    async run(target) {
      const access = await supportWithPhoto(target, await submitReleased(target));
      const again = withPhoto(access, access.photoId);
      const { body } = await expectSuccess(target, "addSupportPhoto", again);
      equal(await readSupport(target, access), body, "addSupportPhoto: the same support again");
      const { id } = await uploadPhoto(target);
      await expectProblem(target, "addSupportPhoto", 409, "invalid_transition", withPhoto(access, id));
      equal(
        (await photosOf(target, access)).map((one) => one.id),
        [access.photoId],
        "getAgencyReport",
      );
    },
  },
  {
    title: "addSupportPhoto refuses unknown files, used files, documents and files of another key",
    operation: "addSupportPhoto",
    code: "validation_failed",
    async run(target) {
      const receipt = await submitReleased(target);
      const access = await support(target, receipt);
      const refuses = (attachmentId: string, code: "already_used" | "not_found" | "not_permitted") =>
        expectFieldErrors(target, "addSupportPhoto", withPhoto(access, attachmentId), {
          "#/attachmentId": code,
        });
      await refuses("0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c99", "not_found");
      await refuses((await uploadPhoto(target, target.keys.otherPublishable)).id, "not_found");
      const document = sampleFiles[3];
      const body = uploadForm(document.bytes, document.fileName);
      await refuses((await expectSuccess(target, "uploadAttachment", { body })).body.id, "not_permitted");
      const used = (await uploadPhoto(target)).id;
      await submit(target, newReport({ attachmentIds: [used] }));
      await refuses(used, "already_used");
      await refuses((await supportWithPhoto(target, receipt)).photoId, "already_used");
      const json = { attachmentId: "bukan" };
      await expectFieldErrors(
        target,
        "addSupportPhoto",
        { ...withPhoto(access, ""), json },
        {
          "#/attachmentId": "invalid_format",
        },
      );
    },
  },
  {
    title: "addSupportPhoto refuses a follow code that is missing or unknown",
    operation: "addSupportPhoto",
    code: "not_found",
    async run(target) {
      const { trackingId } = await submitReleased(target);
      const { id } = await uploadPhoto(target);
      const unknown = withPhoto({ trackingId, followCode: newFollowCode() }, id);
      await expectProblem(target, "addSupportPhoto", 404, "not_found", unknown);
      const result = await expectProblem(target, "addSupportPhoto", 400, "invalid_request", {
        ...unknown,
        headers: {},
      });
      namesParameter(result, "Lapor-Follow-Code");
    },
  },
  {
    title: "addSupportPhoto does not reveal whether an unreleased report exists",
    operation: "addSupportPhoto",
    code: "report_not_found",
    async run(target) {
      const { id } = await uploadPhoto(target);
      const details = new Set<string | undefined>();
      for (const trackingId of [(await submit(target)).trackingId, "K7M-2QF-9XK"]) {
        const request = withPhoto({ trackingId, followCode: newFollowCode() }, id);
        const refused = await expectProblem(target, "addSupportPhoto", 404, "report_not_found", request);
        details.add(refused.body.detail);
      }
      equal(details.size, 1, "addSupportPhoto: one sentence for both");
    },
  },
  {
    title: "addSupportPhoto accepts a photo after reportNotSolved on a closed report",
    operation: "addSupportPhoto",
    async run(target) {
      const receipt = await submitReleased(target);
      const { agencyAdmin } = target.keys;
      const access = await support(target, receipt);
      for (const action of ["verifyReport", "startFollowUp", "answerReport", "closeReport"] as const)
        await act(target, agencyAdmin, action, receipt.trackingId);
      await expectSuccess(target, "reportNotSolved", { ...asSupporter(access), json: {} });
      const { id } = await uploadPhoto(target);
      await expectSuccess(target, "addSupportPhoto", withPhoto(access, id));
      equal(
        (await photosOf(target, receipt)).map((one) => one.id),
        [id],
        "getAgencyReport",
      );
    },
  },
  {
    title: "withdrawSupport deletes the photo",
    operation: "withdrawSupport",
    async run(target) {
      const receipt = await submitReleased(target);
      const access = await supportWithPhoto(target, receipt);
      const { url } = first(await photosOf(target, receipt), "getAgencyReport: supporterPhotos");
      await expectSuccess(target, "withdrawSupport", asSupporter(access));
      equal(await photosOf(target, receipt), [], "getAgencyReport: no photo");
      await assertProblem(await open(target, url), 404, "attachment_not_found", "getAttachment");
    },
  },
  {
    title: "getAttachment refuses a supporter's photo to a former holder of the report",
    operation: "getAttachment",
    code: "invalid_link",
    async run(target) {
      const receipt = await submitReleased(target);
      await supportWithPhoto(target, receipt);
      const { url } = first(await photosOf(target, receipt), "getAgencyReport: supporterPhotos");
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await act(target, target.keys.agencyAdmin, "transferReport", receipt.trackingId, json);
      await assertProblem(await open(target, url), 403, "invalid_link", "getAttachment");
      const former = await readAsAllowed(target, target.keys.agencyAdmin, receipt.trackingId);
      holds(!former.text.includes("supporterPhotos"), "getAgencyReport: a former holder sees no photo");
      const { body } = await readAsOfficer(target, target.keys.otherAdmin, receipt.trackingId);
      const shown = first(body.supporterPhotos ?? [], "getAgencyReport: for the present holder");
      equal((await open(target, shown.url)).status, 200, "getAttachment: for the present holder");
    },
  },
];
