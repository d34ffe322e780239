import type { NotificationSettings } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { viewNotificationSettings } from "../notifications/notification-settings.ts";
import { requireSession } from "../officers/principal.ts";
import type { RecordReads } from "../records/ports.ts";

export async function getNotificationSettings(
  context: { store: RecordReads<"notificationSettings">; sendsMail: boolean },
  { principal }: Caller,
): Promise<NotificationSettings> {
  const { officer } = requireSession(principal);
  const settings = await context.store.find("notificationSettings", { officerId: officer.id });
  return viewNotificationSettings(context, officer, settings);
}
