import type {
  CeremonyKind,
  CeremonyRecord,
  OfficerIdentityRecord,
  PasskeyRecord,
  PasswordRecord,
} from "../tables/account-records.ts";

/** Stores a new proof. Resolves to false when the passkey or account already belongs to an officer. */
export type KeepProof = (
  proofs: Pick<AccountStore, "insertPasskey" | "savePassword" | "insertIdentity">,
) => Promise<boolean>;

/** Stores the proofs with which officers sign in. */
export interface AccountStore {
  insertCeremony(ceremony: CeremonyRecord): Promise<void>;
  findCeremony(tokenHash: string, kind: CeremonyKind, now: Date): Promise<CeremonyRecord | undefined>;
  /** Deletes and returns a ceremony, for only one of several concurrent callers. */
  takeCeremony(tokenHash: string, kind: CeremonyKind, now: Date): Promise<CeremonyRecord | undefined>;

  insertPasskey(passkey: PasskeyRecord): Promise<boolean>;
  listPasskeys(officerId: string): Promise<PasskeyRecord[]>;
  findPasskey(credentialId: string): Promise<PasskeyRecord | undefined>;
  /** Records a use. Resolves to false when a concurrent use has already reached this counter. */
  usePasskey(use: { id: string; counter: number; at: Date }): Promise<boolean>;
  deletePasskey(officerId: string, id: string): Promise<boolean>;

  findPassword(officerId: string): Promise<PasswordRecord | undefined>;
  savePassword(password: PasswordRecord): Promise<void>;
  /**
   * Uses up the codes of a time step and of all earlier ones. Resolves to false when they are already used
   * up.
   */
  useTotpStep(officerId: string, step: number): Promise<boolean>;
  /**
   * Uses up a recovery code. Resolves to the number of codes left, or undefined when there is no such code.
   */
  useRecoveryCode(officerId: string, hash: string): Promise<number | undefined>;
  saveRecoveryCodes(officerId: string, hashes: readonly string[]): Promise<boolean>;

  /** Resolves to false when the account already belongs to an officer. */
  insertIdentity(identity: OfficerIdentityRecord): Promise<boolean>;
  findIdentity(issuer: string, subject: string): Promise<OfficerIdentityRecord | undefined>;
  listIdentities(officerId: string): Promise<OfficerIdentityRecord[]>;

  /**
   * Uses up an invitation together with its first proof, in one transaction and for only one of several
   * concurrent callers: activates the officer, deletes all earlier proofs, ends all sessions, and calls
   * `keep`. Changes nothing unless it returns `accepted`.
   */
  acceptInvitation(
    invitation: { officerId: string; invitationHash: string; at: Date },
    keep: KeepProof,
  ): Promise<"accepted" | "invitation_invalid" | "proof_taken">;
  deleteProofs(officerId: string): Promise<void>;

  /**
   * Deletes expired ceremonies, events before `eventsBefore`, and the proofs of officers who have left.
   * Resolves to the number of deleted rows.
   */
  deleteExpiredSignIns(now: Date, eventsBefore: Date): Promise<number>;
}
