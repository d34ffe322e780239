import type { NotSolvedMessage, SupportCounts, SupporterPhoto } from "@lapor/openapi";
import type { System } from "../records/ports.ts";
import type { Audience } from "../records/principal.ts";
import { mostSupportPhotos, type SupportCounts as SupportCountsRecord } from "../records/supports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { type SupportStore, supportContext } from "../supports/store.ts";
import { viewLink } from "./views.ts";

/** The maximum number of supporters' messages that are shown to an officer with a report. */
const mostMessages = 50;

/** Returns an empty object if there are no supports. */
export const viewSupportCounts = (counts: SupportCountsRecord | undefined): { supports?: SupportCounts } =>
  counts && counts.counted + counts.uncounted > 0 ? { supports: counts } : {};

/**
 * Returns the supporters' messages about answers. For an undecryptable message, calls `onDecryptError` and
 * leaves the text empty.
 */
export async function viewNotSolvedMessages(
  {
    store,
    secrets,
    onDecryptError,
  }: { store: SupportStore; onDecryptError(error: unknown): void; secrets: Secrets },
  reportId: string,
): Promise<NotSolvedMessage[]> {
  const supports = await store.listNotSolvedMessages(reportId, mostMessages);
  return Promise.all(
    supports.map(async ({ id, counted, day, message, messageDay }) => {
      const text = await secrets.unseal(message ?? "", supportContext(id)).catch((error) => {
        onDecryptError(error);
        return "";
      });
      return { on: messageDay ?? day, counted, message: text };
    }),
  );
}

export async function viewSupporterPhotos(
  context: Pick<System, "clock"> & { store: SupportStore; secrets: Secrets },
  caller: Audience,
  reportId: string,
): Promise<SupporterPhoto[]> {
  const photos = await context.store.listSupportPhotos(reportId, mostSupportPhotos);
  return Promise.all(
    photos.map(async ({ id, day, counted, mediaType, bytes }) => ({
      ...{ id, on: day, counted, mediaType, bytes },
      url: await viewLink(context, caller, id),
    })),
  );
}
