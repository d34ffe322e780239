import type { OfficerAccounts } from "@lapor/channel";
import type { OfficerRecord } from "@lapor/channel/store";

/**
 * The officers and their sessions, which the channel stores. Sign-in checks proofs and reports the outcome.
 * It accepts an invitation itself, together with the proof (`AccountStore.acceptInvitation`).
 */
export type Officers = Omit<OfficerAccounts, "invite" | "renew" | "list" | "activate">;

/** The officer's fields that sign-in reads. */
export type OfficerSummary = Pick<OfficerRecord, "id" | "name" | "email" | "state">;

/** A session that has neither ended nor been idle for too long. */
export interface OfficerSession {
  token: string;
  officerId: string;
  /** Whether the officer has proved their identity within the last minutes, as sensitive actions require. */
  isConfirmed: boolean;
}
