import type { OfficerRecord, OfficerSessionRecord } from "@lapor/channel";
import { table } from "../table.ts";

export const officers = table<OfficerRecord>()(
  "id",
  "agencyId",
  "role",
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
  "tokenHash",
  "officerId",
  "method",
  "startedAt",
  "usedAt",
  "confirmedAt",
);
