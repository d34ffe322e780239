import type { NoticeSettings } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { viewNoticeSettings } from "../notices/notice-settings.ts";
import type { NoticeStore } from "../notices/store.ts";
import { requireSession } from "../officers/principal.ts";

/** Returns what the officer is notified of. */
export async function getNoticeSettings(
  context: { store: NoticeStore; sendsMail: boolean },
  { principal }: Caller,
): Promise<NoticeSettings> {
  const { officer } = requireSession(principal);
  const settings = await context.store.findNoticeSettings(officer.id);
  return viewNoticeSettings(context, officer, settings);
}
