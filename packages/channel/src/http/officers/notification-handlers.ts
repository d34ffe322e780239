import { getNotificationSettings } from "../../operations/get-notification-settings.ts";
import { saveNotificationSettings } from "../../operations/save-notification-settings.ts";
import { type ContextOf, type Handlers, replayHeader } from "../exchange.ts";
import { optionalKeyOf } from "../request-parts.ts";

/** The dependencies of the operations on an officer's notifications. */
export type NotificationContext = ContextOf<typeof getNotificationSettings | typeof saveNotificationSettings>;

/** Creates the handlers for an officer's notifications. */
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
