import type { NewNotificationSettings, NotificationSettings } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { type NotificationSettingsRecord, notificationKinds } from "../records/notifications.ts";
import type { OfficerRecord } from "../records/officers.ts";
import { deliveryOf } from "./addressees.ts";
import { defaultDeliveries } from "./notification-kind.ts";

/** Returns settings as the officer sees them, with the role's defaults for kinds without a choice. */
export function viewNotificationSettings(
  { sendsMail }: { sendsMail: boolean },
  { role }: Pick<OfficerRecord, "role">,
  settings: NotificationSettingsRecord | undefined,
): NotificationSettings {
  const { locale = "id", deliveries = {} } = settings ?? {};
  return {
    language: locale,
    choices: notificationKinds
      .filter((kind) => kind in defaultDeliveries[role])
      .map((kind) => ({ kind, delivery: deliveryOf({ role, deliveries }, kind) })),
    sendsMail,
  };
}

/** Rejects a kind that occurs more than once or that the role does not get. */
export const validateChoices = (
  { role }: Pick<OfficerRecord, "role">,
  choices: NewNotificationSettings["choices"],
): FieldError[] =>
  choices.flatMap(({ kind }, index): FieldError[] => {
    const pointer = `#/choices/${index}/kind`;
    if (!(kind in defaultDeliveries[role])) return [{ pointer, code: "not_permitted" }];
    const isFirst = choices.findIndex((choice) => choice.kind === kind) === index;
    return isFirst ? [] : [{ pointer, code: "duplicate" }];
  });
