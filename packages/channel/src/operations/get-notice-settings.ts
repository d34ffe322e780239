import type { NoticeSettings } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { viewNotificationSettings } from "../notifications/notification-settings.ts";
import { requireSession } from "../officers/principal.ts";
import type { RecordReads } from "../records/ports.ts";

/** Returns the officer's choices about notices. */
export async function getNoticeSettings(
  context: { store: RecordReads<"notificationSettings">; sendsMail: boolean },
  { principal }: Caller,
): Promise<NoticeSettings> {
  const { officer } = requireSession(principal);
  const settings = await context.store.find("notificationSettings", { officerId: officer.id });
  return viewNotificationSettings(context, officer, settings);
}
