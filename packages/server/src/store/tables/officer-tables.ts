import type {
  AnswerTemplateRecord,
  DigestDayRecord,
  InboxExportRecord,
  NotificationKind,
  NotificationMessageRecord,
  NotificationSettingsRecord,
  OfficerRecord,
  OfficerSessionRecord,
  SavedViewRecord,
  SignInRecord,
} from "@lapor/channel/store";
import type { Generated, GeneratedAlways } from "kysely";
import { partyColumn } from "./report-columns.ts";
import { type RowOfTable, table } from "./table.ts";

export const officers = table<OfficerRecord>()(
  "id",
  "agencyId",
  "role",
  "unitId",
  "name",
  "email",
  "emailHash",
  "state",
  "invitationHash",
  "invitedUntil",
  "version",
  "createdAt",
  "updatedAt",
);

export const officerSessions = table<OfficerSessionRecord>()(
  "id",
  "tokenHash",
  "officerId",
  "method",
  "startedAt",
  "usedAt",
  "confirmedAt",
  "network",
  "userAgent",
);

export const notificationMessages = table<NotificationMessageRecord>()(
  "id",
  "recipient",
  "digest",
  "at",
  "state",
  "attempts",
  "lastStatus",
  "lastError",
  "nextAttemptAt",
  "leasedUntil",
);

export const signIns = table<SignInRecord>()(
  "id",
  "at",
  "officerId",
  "kind",
  "method",
  "reason",
  "network",
  "userAgent",
);

export const answerTemplates = table<AnswerTemplateRecord>()(
  "id",
  "agencyId",
  "name",
  "text",
  "categoryId",
  "status",
  "action",
  "unitId",
  "version",
  "updatedAt",
);

export const savedViews = table<SavedViewRecord>()("officerId", "id", "content", "createdAt");

export const inboxExports = table<InboxExportRecord>()(
  "id",
  "at",
  "agencyId",
  "role",
  "keyId",
  "filters",
  "searched",
  "listHash",
  "total",
);

export const notificationSettings = table<NotificationSettingsRecord>()("officerId", "locale", "deliveries");

export const digestDays = table<DigestDayRecord>()(partyColumn, "day");

export interface NotificationTables {
  officer_notification_settings: RowOfTable<typeof notificationSettings>;
  officer_notification_event: {
    report_id: string;
    source: string;
    number: GeneratedAlways<string>;
    kind: NotificationKind;
    at: Date;
    agency_id: string | null;
    officer_ids: string[] | null;
    actor_id: string | null;
  };
  officer_notification_message: RowOfTable<typeof notificationMessages> & {
    number: GeneratedAlways<string>;
    claimed_at: Generated<Date | null>;
  };
  officer_notification: {
    report_id: string;
    recipient: string;
    kind: NotificationKind;
    source: string;
    at: Date;
    agency_id: string | null;
    delivery: "now" | "digest";
    message_id: Generated<string | null>;
  };
  officer_notification_day: RowOfTable<typeof digestDays>;
}
