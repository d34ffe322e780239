import type { NewNoticeSettings, NoticeSettings } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { type NoticeSettingsRecord, noticeKinds } from "../records/notices.ts";
import type { OfficerRecord } from "../records/officers.ts";
import { deliveryOf } from "./addressees.ts";
import { defaultDeliveries } from "./notice-kind.ts";

/** Settings as the officer reads them; without a choice, the defaults of the role. */
export function viewNoticeSettings(
  { sendsMail }: { sendsMail: boolean },
  { role }: Pick<OfficerRecord, "role">,
  settings: NoticeSettingsRecord | undefined,
): NoticeSettings {
  const { locale = "id", deliveries = {} } = settings ?? {};
  return {
    language: locale,
    choices: noticeKinds
      .filter((kind) => kind in defaultDeliveries[role])
      .map((kind) => ({ kind, delivery: deliveryOf({ role, deliveries }, kind) })),
    sendsMail,
  };
}

/** Each kind at most once, and only kinds that the role gets. */
export const validateChoices = (
  { role }: Pick<OfficerRecord, "role">,
  choices: NewNoticeSettings["choices"],
): FieldError[] =>
  choices.flatMap(({ kind }, index): FieldError[] => {
    const pointer = `#/choices/${index}/kind`;
    if (!(kind in defaultDeliveries[role])) return [{ pointer, code: "not_permitted" }];
    const isFirst = choices.findIndex((choice) => choice.kind === kind) === index;
    return isFirst ? [] : [{ pointer, code: "duplicate" }];
  });
