import type { ChannelContext } from "../../context.ts";
import { getNoticeSettings } from "../../operations/get-notice-settings.ts";
import { saveNoticeSettings } from "../../operations/save-notice-settings.ts";
import { type Handlers, replayHeader } from "../exchange.ts";
import { optionalKeyOf } from "../request-parts.ts";

/** Handlers for the notices of an officer. */
export const createNoticeHandlers = (
  context: ChannelContext,
): Pick<Handlers, "getNoticeSettings" | "saveNoticeSettings"> => ({
  getNoticeSettings: async ({ caller }) => ({ body: await getNoticeSettings(context, caller) }),
  async saveNoticeSettings({ caller, body, header }) {
    const key = { idempotencyKey: optionalKeyOf({ header }) };
    const { settings, replayed } = await saveNoticeSettings(context, caller, key, body);
    return { body: settings, headers: replayHeader(replayed) };
  },
});
