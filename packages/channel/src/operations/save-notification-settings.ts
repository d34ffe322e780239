import type { NewNotificationSettings, NotificationSettings } from "@lapor/openapi";
import { type IdempotencyContext, type OptionalKey, withOptionalKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import { validateChoices, viewNotificationSettings } from "../notifications/notification-settings.ts";
import { requireSession } from "../officers/principal.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import type { Records } from "../records/ports.ts";

type Context = IdempotencyContext<Records<"notificationSettings">> & { sendsMail: boolean };

/** Replaces the officer's notification settings, once per `Idempotency-Key`. The last write wins. */
export async function saveNotificationSettings(
  context: Context,
  { principal }: Caller,
  { idempotencyKey }: OptionalKey,
  input: NewNotificationSettings,
): Promise<{ settings: NotificationSettings; replayed: boolean }> {
  const { officer } = requireSession(principal);
  const { language, choices } = input;
  throwIfInvalid(validateChoices(officer, choices));
  const settings = {
    officerId: officer.id,
    locale: language,
    deliveries: Object.fromEntries(choices.map(({ kind, delivery }) => [kind, delivery])),
  };
  const request = { scope: `saveNotificationSettings:${officer.id}`, idempotencyKey, content: input };
  const { body, replayed } = await withOptionalKey(
    context,
    request,
    async (transaction: Records<"notificationSettings">) => {
      await transaction.put("notificationSettings", settings);
      return { body: viewNotificationSettings(context, officer, settings), reportId: null };
    },
  );
  return { settings: body, replayed };
}
