import { getNotificationSettings } from "../../operations/get-notification-settings.ts";
import { saveNotificationSettings } from "../../operations/save-notification-settings.ts";
import { type ContextOf, type Handlers, replayHeader } from "../exchange.ts";
import { optionalKeyOf } from "../request-parts.ts";

export type NotificationContext = ContextOf<typeof getNotificationSettings | typeof saveNotificationSettings>;

export const createNotificationHandlers = (
  context: NotificationContext,
): Pick<Handlers, "getNotificationSettings" | "saveNotificationSettings"> => ({
  getNotificationSettings: async ({ caller }) => ({ body: await getNotificationSettings(context, caller) }),
  async saveNotificationSettings({ caller, body, header }) {
    const key = { idempotencyKey: optionalKeyOf({ header }) };
    const { settings, replayed } = await saveNotificationSettings(context, caller, key, body);
    return { body: settings, headers: replayHeader(replayed) };
  },
});
