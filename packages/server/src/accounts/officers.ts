import type { OfficerAccounts } from "@lapor/channel";
import type { OfficerRecord } from "@lapor/channel/store";

/**
 * The channel's officers and their sessions. `AccountStore.acceptInvitation` accepts an invitation, because
 * it stores the officer's first proof in the same transaction.
 */
export type Officers = Omit<OfficerAccounts, "invite" | "renew" | "list" | "activate">;

/** The officer's fields that sign-in reads. */
export type OfficerSummary = Pick<OfficerRecord, "id" | "name" | "email" | "state">;

/** A session that has neither ended nor been idle for too long. */
export interface OfficerSession {
  token: string;
  officerId: string;
  /** Whether the officer has proved their identity in the last few minutes, as sensitive actions require. */
  isConfirmed: boolean;
}
