import type { NotSolvedMessage, SupportCounts } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import type { SupportCounts as SupportCountsRecord } from "../supports/store.ts";
import { supportContext } from "../supports/store.ts";

/** Messages of supporters that an officer gets with a report. */
const mostMessages = 50;

/** The number of supports, for officers. Empty without any. */
export const viewSupportCounts = (counts: SupportCountsRecord | undefined): { supports?: SupportCounts } =>
  counts && counts.counted + counts.uncounted > 0 ? { supports: counts } : {};

/** The messages of supporters about answers. One that is undecryptable is reported and left empty. */
export async function viewNotSolvedMessages(
  { store, secrets, onDecryptError }: ChannelContext,
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
