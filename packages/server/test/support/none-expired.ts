import type { ExpiredBefore } from "@lapor/channel/testing";

const longAgo = new Date("1900-01-01T00:00:00Z");

/** Retention times under which nothing has expired. Tests override those that they are about. */
export const noneExpired: ExpiredBefore = {
  idempotencyRecords: longAgo,
  sessions: longAgo,
  drafts: longAgo,
  mails: longAgo,
  unconfirmed: "1900-01-01",
  confirmations: null,
  notifications: longAgo,
};
