import type { OfficerAccounts } from "@lapor/channel";
import type { OfficerRecord } from "@lapor/channel/store";

/**
 * The officers and their sessions, which the channel keeps. Sign-in checks proofs and reports the outcome. It
 * accepts invitations itself, together with the proof (`AccountStore.acceptInvitation`).
 */
export type Officers = Omit<OfficerAccounts, "invite" | "renew" | "list" | "activate">;

/** The part of an officer that sign-in reads. */
export type OfficerSummary = Pick<OfficerRecord, "id" | "name" | "email" | "state">;

/** A session that is neither ended nor idle for too long. */
export interface OfficerSession {
  token: string;
  officerId: string;
  /** Whether the officer proved who they are within the last minutes, as sensitive acts require. */
  isConfirmed: boolean;
}
