import type {
  CeremonyKind,
  CeremonyRecord,
  OfficerIdentityRecord,
  PasskeyRecord,
  PasswordRecord,
} from "../tables/account-records.ts";

/** Stores a new proof. False when the passkey or account belongs to an officer already. */
export type KeepProof = (
  proofs: Pick<AccountStore, "insertPasskey" | "savePassword" | "insertIdentity">,
) => Promise<boolean>;

/** Stores what officers sign in with. */
export interface AccountStore {
  insertCeremony(ceremony: CeremonyRecord): Promise<void>;
  findCeremony(tokenHash: string, kind: CeremonyKind, now: Date): Promise<CeremonyRecord | undefined>;
  /** Deletes and returns a ceremony, for exactly one of several callers. */
  takeCeremony(tokenHash: string, kind: CeremonyKind, now: Date): Promise<CeremonyRecord | undefined>;

  insertPasskey(passkey: PasskeyRecord): Promise<boolean>;
  listPasskeys(officerId: string): Promise<PasskeyRecord[]>;
  findPasskey(credentialId: string): Promise<PasskeyRecord | undefined>;
  /** Records a use. False when another one has counted as far meanwhile. */
  usePasskey(use: { id: string; counter: number; at: Date }): Promise<boolean>;
  deletePasskey(officerId: string, id: string): Promise<boolean>;

  findPassword(officerId: string): Promise<PasswordRecord | undefined>;
  savePassword(password: PasswordRecord): Promise<void>;
  /** Uses up the codes of a time step and of all earlier ones. False when they are used up already. */
  useTotpStep(officerId: string, step: number): Promise<boolean>;
  /** Uses up a recovery code. Returns how many are left; undefined when there is no such code. */
  useRecoveryCode(officerId: string, hash: string): Promise<number | undefined>;
  saveRecoveryCodes(officerId: string, hashes: readonly string[]): Promise<boolean>;

  /** False when the account belongs to an officer already. */
  insertIdentity(identity: OfficerIdentityRecord): Promise<boolean>;
  findIdentity(issuer: string, subject: string): Promise<OfficerIdentityRecord | undefined>;
  listIdentities(officerId: string): Promise<OfficerIdentityRecord[]>;

  /**
   * Uses an invitation up together with its first proof, in one transaction and for one of several callers:
   * activates the officer, deletes all earlier proofs, ends all sessions, and calls `keep`. Changes nothing
   * unless it returns `accepted`.
   */
  acceptInvitation(
    invitation: { officerId: string; invitationHash: string; at: Date },
    keep: KeepProof,
  ): Promise<"accepted" | "invitation_invalid" | "proof_taken">;
  /** Deletes all credentials of an officer. */
  deleteProofs(officerId: string): Promise<void>;

  /**
   * Deletes ended ceremonies, events before `eventsBefore`, and the proofs of officers who have left. Returns
   * how many.
   */
  deleteExpiredSignIns(now: Date, eventsBefore: Date): Promise<number>;
}
