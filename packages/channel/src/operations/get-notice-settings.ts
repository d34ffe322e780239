import type { NoticeSettings } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import type { Caller } from "../limits/client-info.ts";
import { viewNoticeSettings } from "../notices/notice-settings.ts";
import { requireSession } from "../officers/principal.ts";

/** Returns what the officer is notified of. */
export async function getNoticeSettings(
  context: Pick<ChannelContext, "store" | "sendsMail">,
  { principal }: Caller,
): Promise<NoticeSettings> {
  const { officer } = requireSession(principal);
  const settings = await context.store.findNoticeSettings(officer.id);
  return viewNoticeSettings(context, officer, settings);
}
