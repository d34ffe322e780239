import { createUuid } from "../platform/uuid.ts";
import {
  type OfficerRecord,
  type OfficerRole,
  presentStates,
  type SignInClient,
  type SignInMethod,
  type SignInRecord,
} from "../records/officers.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { OpenSession } from "../records/principal.ts";
import {
  addInvited,
  deliverInvitation,
  type InvitationContext,
  type InvitationLink,
  replaceInvitation,
} from "./invitations.ts";
import { emailHashOf, findNamedUnit, fitsParty, type Invitee, listPresent } from "./officers.ts";
import { confirmSession, expiredCookie, openSession, sessionTokenIn, startSession } from "./sessions.ts";
import type { OfficerTransaction } from "./store.ts";

type Context = InvitationContext &
  Pick<System, "random" | "policy"> & { store: Transactions<OfficerTransaction> };

/**
 * The officers' accounts, for the host that checks their sign-in. The host verifies who a person is, and the
 * channel stores the officer and the session.
 */
export interface OfficerAccounts {
  /**
   * Invites an officer. Throws `validation_failed` for a field that does not fit, or an address that is
   * already in use.
   */
  invite(officer: Invitee): Promise<InvitationLink>;
  /** Replaces a current officer's invitation. Returns undefined for an unknown or former officer. */
  renew(officerId: string): Promise<InvitationLink | undefined>;
  /** Returns a party's officers who have not left, in no particular order. Null means national triage. */
  list(agencyId: string | null): Promise<OfficerRecord[]>;
  find(officerId: string): Promise<OfficerRecord | undefined>;
  /** Finds an officer by address, ignoring case. Does not find officers in the state `left`. */
  findByEmail(email: string): Promise<OfficerRecord | undefined>;
  /** Returns the officer whom an invitation is for, or undefined when it is unknown, used or expired. */
  findInvited(invitation: string): Promise<OfficerRecord | undefined>;
  /**
   * Uses up the invitation and activates its officer. Returns false when it has been used in the meantime or
   * has expired.
   */
  activate(officerId: string, invitation: string): Promise<boolean>;
  /**
   * Sets a role that the officer's groups grant. Open reports that the officer can no longer work on stay
   * with their unit. Returns false when the role does not fit or the officer is not active.
   */
  setRole(officerId: string, role: OfficerRole): Promise<boolean>;
  /** Starts a session. Returns undefined unless the officer is active. `cookie` is the `Set-Cookie` value. */
  startSession(
    officerId: string,
    method: SignInMethod,
    client?: SignInClient,
  ): Promise<{ token: string; cookie: string } | undefined>;
  /** Returns the open session in a `Cookie` header, with its token. */
  findSession(cookies: string | null): Promise<(OpenSession & { token: string }) | undefined>;
  /** Records that the session's officer has just proved their identity again. */
  confirmSession(token: string): Promise<void>;
  /** Ends all of the officer's sessions, except the one with the token `except`. */
  endSessions(officerId: string, except?: string): Promise<void>;
  /** Adds an entry to the list of sign-ins. Leaves out network and browser if the client is unknown. */
  recordSignIn(
    entry: Pick<SignInRecord, "officerId" | "kind" | "method"> & Partial<SignInRecord>,
  ): Promise<void>;
  /** Ends a session. `cookie` is the `Set-Cookie` value that removes the cookie. */
  endSession(token: string): Promise<{ cookie: string }>;
}

/**
 * @param publicUrl The address at which officers sign in.
 * @param releaseReports Takes reports away from an officer who can no longer work on them.
 */
export function createOfficerAccounts(
  context: Context,
  publicUrl: string,
  releaseReports: (officer: OfficerRecord) => Promise<void>,
): OfficerAccounts {
  const { store, clock, hashing } = context;
  const find = (officerId: string) => store.find("officers", { id: officerId });
  const findByEmail = async (email: string) =>
    store.find("officers", { emailHash: await emailHashOf(context, email), state: presentStates });
  const findInvited = async (invitation: string): Promise<OfficerRecord | undefined> => {
    const officer = await store.find("officers", { invitationHash: await hashing.sha256(invitation) });
    return officer?.invitedUntil && officer.invitedUntil > clock.now() ? officer : undefined;
  };
  const change = (officer: OfficerRecord, changes: Partial<OfficerRecord>): Promise<boolean> =>
    store.transaction((transaction: OfficerTransaction) =>
      transaction.replace("officers", {
        ...officer,
        ...changes,
        version: officer.version + 1,
        updatedAt: clock.now(),
      }),
    );
  return {
    async invite(invitee) {
      const unit = await findNamedUnit(context, invitee);
      const made = await store.transaction((transaction: OfficerTransaction) =>
        addInvited(context, transaction, { ...invitee, unit }),
      );
      return deliverInvitation(context, publicUrl, made);
    },
    async renew(officerId) {
      const officer = await find(officerId);
      if (!officer || officer.state === "left") return undefined;
      const made = await store.transaction((transaction: OfficerTransaction) =>
        replaceInvitation(context, transaction, officer),
      );
      return deliverInvitation(context, publicUrl, made);
    },
    list: (agencyId) => listPresent(store, agencyId),
    find,
    findByEmail,
    findInvited,
    async activate(officerId, invitation) {
      const officer = await findInvited(invitation);
      if (officer?.id !== officerId) return false;
      return change(officer, { state: "active", invitationHash: null, invitedUntil: null });
    },
    async setRole(officerId, role) {
      const officer = await find(officerId);
      if (officer?.state !== "active" || !fitsParty(role, officer.agencyId)) return false;
      if (role === "unit_officer" && officer.unitId === null) return false;
      if (officer.role !== role && !(await change(officer, { role }))) return false;
      // Runs even without a change, because an earlier sign-in may have been interrupted here.
      await releaseReports(officer);
      return true;
    },
    startSession: (officerId, method, client) =>
      startSession(context, publicUrl, { officerId, method, client }),
    async findSession(cookies) {
      const token = sessionTokenIn(cookies, publicUrl);
      const open = token === undefined ? undefined : await openSession(context, token);
      return open && token !== undefined ? { ...open, token } : undefined;
    },
    confirmSession: (token) => confirmSession(context, token),
    async endSessions(officerId, except) {
      const exceptTokenHash = except && (await hashing.sha256(except));
      await store.endSessions({ officerId, exceptTokenHash });
    },
    recordSignIn: (entry) =>
      store.put("signIns", {
        ...{ reason: null, network: null, userAgent: "" },
        ...entry,
        id: createUuid(context),
        at: clock.now(),
      }),
    async endSession(token) {
      await store.endSessions({ tokenHash: await hashing.sha256(token) });
      return { cookie: expiredCookie(publicUrl) };
    },
  };
}
