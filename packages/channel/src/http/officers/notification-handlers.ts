import { getNoticeSettings } from "../../operations/get-notice-settings.ts";
import { saveNoticeSettings } from "../../operations/save-notice-settings.ts";
import { type ContextOf, type Handlers, replayHeader } from "../exchange.ts";
import { optionalKeyOf } from "../request-parts.ts";

/** The dependencies of the operations on an officer's notifications. */
export type NotificationContext = ContextOf<typeof getNoticeSettings | typeof saveNoticeSettings>;

/** Creates the handlers for an officer's notifications. */
export const createNotificationHandlers = (
  context: NotificationContext,
): Pick<Handlers, "getNoticeSettings" | "saveNoticeSettings"> => ({
  getNoticeSettings: async ({ caller }) => ({ body: await getNoticeSettings(context, caller) }),
  async saveNoticeSettings({ caller, body, header }) {
    const key = { idempotencyKey: optionalKeyOf({ header }) };
    const { settings, replayed } = await saveNoticeSettings(context, caller, key, body);
    return { body: settings, headers: replayHeader(replayed) };
  },
});
