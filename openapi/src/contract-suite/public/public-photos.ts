import type { PublicPhoto } from "../../schemas.gen.ts";
import { equal, first, holds, includes } from "../support/assertion.ts";
import { assertProblem, expectFieldErrors, expectProblem, expectSuccess } from "../support/exchange.ts";
import { act, readAsOfficer, requestWithETag } from "../support/officer.ts";
import { photo, sampleFiles, uploadForm, uploadPhoto } from "../support/samples/files.ts";
import { readPublic, submitReleased } from "../support/samples/public-reports.ts";
import { newReport, type Receipt, submit } from "../support/samples/reports.ts";
import { asSupporter, supportWithPhoto } from "../support/samples/supports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const cacheControl = "public, max-age=60, must-revalidate";

type Report = Pick<Receipt, "trackingId">;

async function submitWith(target: ContractTarget, count: number): Promise<Receipt & { ids: string[] }> {
  const ids: string[] = [];
  while (ids.length < count) ids.push((await uploadPhoto(target)).id);
  return { ...(await submit(target, newReport({ attachmentIds: ids }))), ids };
}

const release = (target: ContractTarget, { trackingId }: Report, json: object) =>
  act(target, target.keys.agencyAdmin, "releaseReport", trackingId, json);

const photosOf = async (target: ContractTarget, report: Report): Promise<PublicPhoto[]> =>
  (await readPublic(target, report)).photos ?? [];

/** Fetches a photo by its path and without a key, as a public page does. */
const load = (target: ContractTarget, { path }: Pick<PublicPhoto, "path">, headers: HeadersInit = {}) =>
  target.fetch(new Request(target.baseUrl + path, { headers }));

const expectGone = (
  target: ContractTarget,
  { trackingId }: Report,
  photoId: string,
  code: "attachment_not_found" | "report_not_found" = "attachment_not_found",
) => expectProblem(target, "getPublicPhoto", 404, code, { key: null, path: { trackingId, photoId } });

export const publicPhotoCases: ContractCase[] = [
  {
    title: "releaseReport publishes exactly the listed photos, in their order and with their sizes",
    operation: "releaseReport",
    async run(target) {
      const { ids, ...receipt } = await submitWith(target, 3);
      await release(target, receipt, {});
      equal(await photosOf(target, receipt), [], "getPublicReport: no photo unless it is named");
      const [one = "", two = "", three = ""] = ids;
      await release(target, receipt, { photoIds: [three, one] });
      const photos = await photosOf(target, receipt);
      equal(
        photos.map(({ id }) => id),
        [three, one],
        "getPublicReport: photos",
      );
      const { mediaType, bytes } = photo;
      const size = { width: 1, height: 1, bytes: bytes.length };
      for (const each of photos) includes(each, { from: "reporter", mediaType, ...size }, "getPublicReport");
      const { released } = (await readAsOfficer(target, target.keys.liaison, receipt.trackingId)).body;
      equal(released?.photoIds, [three, one], "getAgencyReport: released");
      await expectGone(target, receipt, two);
    },
  },
  {
    title: "releaseReport without photos keeps the released ones; with a list, it retracts all others",
    operation: "releaseReport",
    async run(target) {
      const { ids, ...receipt } = await submitWith(target, 2);
      const [one = "", two = ""] = ids;
      await release(target, receipt, { photoIds: ids });
      await release(target, receipt, { title: "Judul untuk publik" });
      equal(
        (await photosOf(target, receipt)).map(({ id }) => id),
        ids,
        "getPublicReport: kept",
      );
      await release(target, receipt, { photoIds: [two] });
      equal(
        (await photosOf(target, receipt)).map(({ id }) => id),
        [two],
        "getPublicReport: one is left",
      );
      await expectGone(target, receipt, one);
      await act(target, target.keys.agencyAdmin, "retractReport", receipt.trackingId);
      await expectGone(target, receipt, two, "report_not_found");
    },
  },
  {
    title: "releaseReport refuses photos that the report does not have, and documents",
    operation: "releaseReport",
    code: "validation_failed",
    async run(target) {
      const document = sampleFiles[3];
      const body = uploadForm(document.bytes, document.fileName);
      const { id } = (await expectSuccess(target, "uploadAttachment", { body })).body;
      const { trackingId } = await submit(target, newReport({ attachmentIds: [id] }));
      const other = await submitWith(target, 1);
      const json = { photoIds: [id, ...other.ids] };
      const request = await requestWithETag(target, target.keys.agencyAdmin, trackingId, json);
      await expectFieldErrors(target, "releaseReport", request, {
        "#/photoIds/0": "not_found",
        "#/photoIds/1": "not_found",
      });
    },
  },
  {
    title: "getPublicPhoto serves released photos to every page; caches must revalidate after a minute",
    operation: "getPublicPhoto",
    async run(target) {
      const { ids, ...receipt } = await submitWith(target, 1);
      await release(target, receipt, { photoIds: ids });
      const shown = first(await photosOf(target, receipt), "getPublicReport: photos");
      const response = await load(target, shown, { origin: "https://berita.example" });
      const { status, headers } = response;
      equal(status, 200, "getPublicPhoto: status");
      equal(headers.get("content-type"), photo.mediaType, "getPublicPhoto: Content-Type");
      equal(headers.get("cache-control"), cacheControl, "getPublicPhoto: Cache-Control");
      equal(headers.get("cross-origin-resource-policy"), "cross-origin", "getPublicPhoto: for every site");
      equal(headers.get("x-content-type-options"), "nosniff", "getPublicPhoto: X-Content-Type-Options");
      holds(!(headers.get("content-disposition") ?? "").includes("."), "getPublicPhoto: no name of the file");
      equal([...new Uint8Array(await response.arrayBuffer())], [...photo.bytes], "getPublicPhoto: bytes");
      const known = { "if-none-match": headers.get("etag") ?? "" };
      const again = await load(target, shown, known);
      equal([again.status, await again.text()], [304, ""], "getPublicPhoto: If-None-Match");
      await release(target, receipt, { photoIds: [] });
      await assertProblem(
        await load(target, shown, known),
        404,
        "attachment_not_found",
        "getPublicPhoto: a cache that asks again",
      );
    },
  },
  {
    title: "getPublicPhoto does not reveal whether an unreleased report exists",
    operation: "getPublicPhoto",
    code: "report_not_found",
    async run(target) {
      const { ids, ...receipt } = await submitWith(target, 1);
      const [id = ""] = ids;
      const hidden = await expectGone(target, receipt, id, "report_not_found");
      const unknown = await expectGone(target, { trackingId: "K7M-2QF-9XK" }, id, "report_not_found");
      equal(hidden.body.detail, unknown.body.detail, "getPublicPhoto: one sentence for both");
    },
  },
  {
    title: "getPublicPhoto does not reveal whether a photo exists that was not released with this report",
    operation: "getPublicPhoto",
    code: "attachment_not_found",
    async run(target) {
      const { ids, ...receipt } = await submitWith(target, 1);
      const [id = ""] = ids;
      await release(target, receipt, {});
      const unreleased = await expectGone(target, receipt, id);
      const missing = await expectGone(target, receipt, "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c99");
      equal(unreleased.body.detail, missing.body.detail, "getPublicPhoto: one sentence for both");
      const other = await submitReleased(target);
      await release(target, receipt, { photoIds: ids });
      await expectGone(target, other, id);
    },
  },
  {
    title: "releaseReport can publish a supporter's photo, which is public until the supporter withdraws",
    operation: "releaseReport",
    async run(target) {
      const { ids, ...receipt } = await submitWith(target, 1);
      await release(target, receipt, {});
      const access = await supportWithPhoto(target, receipt);
      await expectGone(target, receipt, access.photoId);
      await release(target, receipt, { photoIds: [access.photoId, ...ids] });
      const photos = await photosOf(target, receipt);
      equal(
        photos.map(({ from }) => from),
        ["supporter", "reporter"],
        "getPublicReport: from",
      );
      for (const shown of photos) equal((await load(target, shown)).status, 200, "getPublicPhoto: status");
      await expectSuccess(target, "withdrawSupport", asSupporter(access));
      equal(
        (await photosOf(target, receipt)).map(({ id }) => id),
        ids,
        "getPublicReport: without it",
      );
      await expectGone(target, receipt, access.photoId);
    },
  },
];
