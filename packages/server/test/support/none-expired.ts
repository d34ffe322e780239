import type { ExpiredBefore } from "@lapor/channel/testing";

const longAgo = new Date("1900-01-01T00:00:00Z");

/** Retention times with which nothing has expired. A test overrides those that it is about. */
export const noneExpired: ExpiredBefore = {
  idempotencyRecords: longAgo,
  sessions: longAgo,
  drafts: longAgo,
  mails: longAgo,
  unconfirmed: "1900-01-01",
  confirmations: null,
  notifications: longAgo,
};
