import { getNoticeSettings } from "../../operations/get-notice-settings.ts";
import { saveNoticeSettings } from "../../operations/save-notice-settings.ts";
import { type ContextOf, type Handlers, replayHeader } from "../exchange.ts";
import { optionalKeyOf } from "../request-parts.ts";

/** The parts of the channel that operations on an officer's notifications need. */
export type NotificationContext = ContextOf<typeof getNoticeSettings | typeof saveNoticeSettings>;

/** Handlers for the notifications of an officer. */
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
