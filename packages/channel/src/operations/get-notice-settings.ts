import type { NoticeSettings } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { viewNotificationSettings } from "../notifications/notification-settings.ts";
import type { NotificationStore } from "../notifications/store.ts";
import { requireSession } from "../officers/principal.ts";

/** Returns the officer's choices about notices. */
export async function getNoticeSettings(
  context: { store: NotificationStore; sendsMail: boolean },
  { principal }: Caller,
): Promise<NoticeSettings> {
  const { officer } = requireSession(principal);
  const settings = await context.store.findNoticeSettings(officer.id);
  return viewNotificationSettings(context, officer, settings);
}
