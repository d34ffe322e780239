import type { ClientInfo } from "../limits/client-info.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { PublicStore } from "../public/store.ts";
import type { AttachmentRecord, ReleasedPhotoRecord } from "../records/report.ts";
import type { ReportStore } from "../report/store.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import { readingCost } from "../sealing/sealed-file.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import { readFile } from "./get-attachment.ts";
import { noPublicReport } from "./get-public-report.ts";

interface AskedPhoto {
  trackingId: string;
  photoId: string;
}

interface FoundPhoto {
  photo: ReleasedPhotoRecord;
  file: AttachmentRecord;
}

/**
 * Finds a photo that is currently public. Throws `report_not_found` like `getPublicReport`, and the same
 * `attachment_not_found` for an unknown photo and for a photo that is not released.
 */
export async function findPublicPhoto(
  { store }: { store: PublicStore & ReportStore },
  { trackingId, photoId }: AskedPhoto,
): Promise<FoundPhoto> {
  const found = await store.findPublicReport(requireTrackingId(trackingId));
  if (!found) throw noPublicReport();
  const photo = found.report.photos.find(({ id }) => id === photoId);
  const file = photo && (await store.find("attachments", { id: photo.id }));
  // If the photo belongs to neither, it was erased, or its supporter withdrew it.
  const isOwned = file && (file.reportId === found.report.reportId || file.supportId !== null);
  if (!photo || !isOwned) throw new DomainError("attachment_not_found");
  return { photo, file };
}

/** Opens a released photo. Reserves memory for the response before it reads the file. */
export function readPublicPhoto(
  context: { blobs: SealingBlobs; onDecryptError(error: unknown): void },
  client: ClientInfo,
  { file }: FoundPhoto,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  client.holdResponse(readingCost(file.bytes, undefined));
  return readFile(context, file, undefined);
}
