import type { NewSupportPhoto, Support } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { isPicture } from "../pictures/clean-picture.ts";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import type { System } from "../records/ports.ts";
import {
  mostSupportPhotos,
  mostUncountedPhotos,
  type SupportCounts,
  type SupportRecord,
} from "../records/supports.ts";
import { waitingForMs } from "../report/link-attachments.ts";
import type { ReportStore } from "../report/store.ts";
import { supportDay } from "../supports/publish-supports.ts";
import type { SupportStore, SupportTransaction } from "../supports/store.ts";
import { noPublicReport } from "./get-public-report.ts";
import {
  acceptsPhotos,
  changeSupports,
  isPublic,
  openSupport,
  type Supporter,
  type SupporterActionContext,
  viewSupport,
} from "./supporter-action.ts";

type Context = SupporterActionContext &
  Pick<System, "clock" | "hashing"> & {
    store: ReportStore & SupportStore;
  };

const archivedText: Text = {
  id: "Laporan ini sudah diarsipkan dan tidak menerima foto lagi.",
  en: "This report is archived and accepts no photos any more.",
};

const hasOneText: Text = {
  id: "Dukungan ini sudah memiliki foto. Tarik dukungan Anda untuk menghapusnya.",
  en: "This support has a photo already. Withdraw your support to delete it.",
};

/** Returns the limit that the photo would exceed, if any. */
function reachedLimit(
  support: SupportRecord,
  photos: Pick<SupportCounts, "counted" | "uncounted">,
): number | undefined {
  if (photos.counted + photos.uncounted >= mostSupportPhotos) return mostSupportPhotos;
  return !support.counted && photos.uncounted >= mostUncountedPhotos ? mostUncountedPhotos : undefined;
}

/**
 * Foto pendukung. Adds an uploaded picture to a support: one per support, and at most `mostSupportPhotos` per
 * report, of which `mostUncountedPhotos` can belong to supports that do not count. Throws `not_found`,
 * `report_not_found`, `invalid_transition`, and `validation_failed` for a file that is not a picture, is
 * already used or was uploaded with another key, and for a photo beyond the limit.
 */
export async function addSupportPhoto(
  context: Context,
  { principal }: Caller,
  supporter: Supporter,
  { attachmentId }: NewSupportPhoto,
): Promise<Support> {
  const { clock, store } = context;
  const pointer = "#/attachmentId";
  const opened = await openSupport(context, supporter);
  const file = await store.find("attachments", { id: attachmentId });
  if (!file || file.keyId !== principal.id) throwIfInvalid([{ pointer, code: "not_found" }]);
  else if (!isPicture(file.mediaType)) throwIfInvalid([{ pointer, code: "not_permitted" }]);
  return changeSupports(context, opened.report.id, async (transaction: SupportTransaction, report) => {
    const support = await transaction.find("supports", {
      reportId: report.id,
      followHash: opened.support.followHash,
    });
    if (!support || !isPublic(report)) throw noPublicReport();
    if (support.photoId === attachmentId) return viewSupport(report, support);
    if (support.photoId !== null) throw new DomainError("invalid_transition", { detail: hasOneText });
    if (!acceptsPhotos(report)) throw new DomainError("invalid_transition", { detail: archivedText });
    const limit = reachedLimit(support, await transaction.countSupportPhotos(report.id));
    if (limit !== undefined) throwIfInvalid([{ pointer, code: "too_many", limits: { limit } }]);
    const now = clock.now();
    const photo = {
      support,
      attachmentId,
      keyId: principal.id,
      uploadedAfter: new Date(now.getTime() - waitingForMs),
      day: supportDay(now),
    };
    if (!(await transaction.linkSupportPhoto(photo))) throwIfInvalid([{ pointer, code: "already_used" }]);
    return viewSupport(report, { ...support, photoId: attachmentId });
  });
}
