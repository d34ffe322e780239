import type { NotSolvedMessage, SupportCounts, SupporterPhoto } from "@lapor/openapi";
import type { System } from "../records/ports.ts";
import type { Audience } from "../records/principal.ts";
import { mostSupportPhotos, type SupportCounts as SupportCountsRecord } from "../records/supports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { type SupportStore, supportContext } from "../supports/store.ts";
import { viewLink } from "./views.ts";

/** Messages of supporters that an officer gets with a report. */
const mostMessages = 50;

/** The number of supports, for officers. Empty without any. */
export const viewSupportCounts = (counts: SupportCountsRecord | undefined): { supports?: SupportCounts } =>
  counts && counts.counted + counts.uncounted > 0 ? { supports: counts } : {};

/** The messages of supporters about answers. One that is undecryptable is reported and left empty. */
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

/** The photos of supporters, with links for the caller. */
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
