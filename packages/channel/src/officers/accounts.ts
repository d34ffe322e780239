import { findAgency } from "@lapor/directory";
import type { FieldError } from "@lapor/openapi/validators";
import type { ChannelContext } from "../context.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { toBase32 } from "../platform/encoding.ts";
import { createUuid } from "../platform/uuid.ts";
import { hasOneAgency } from "../policy.ts";
import {
  confirmSession,
  expiredCookie,
  type OpenSession,
  openSession,
  sessionTokenIn,
  startSession,
} from "./sessions.ts";
import type { OfficerRecord, OfficerRole, SignInMethod } from "./store.ts";

/** An invitation can be used for this long, in seconds. */
const invitationSeconds = 7 * 24 * 60 * 60;

/** Roles that only officers of national triage have, and roles that only officers of an agency have. */
const nationalRoles: readonly OfficerRole[] = ["national_admin"];
const agencyRoles: readonly OfficerRole[] = ["agency_admin", "liaison"];

/** An officer to invite. */
export interface NewOfficer {
  name: string;
  email: string;
  role: OfficerRole;
  /** Null for national triage. */
  agencyId: string | null;
}

/** An invited officer, with the invitation. Only its SHA-256 is stored. */
export interface Invited {
  officer: OfficerRecord;
  invitation: string;
  until: Date;
}

/**
 * The accounts of officers, for the host that checks how they sign in. The host proves who a person is; the
 * channel keeps the officer and the session.
 */
export interface OfficerAccounts {
  /** Throws `validation_failed` for a field that does not fit, or an address that is already in use. */
  invite(officer: NewOfficer): Promise<Invited>;
  find(officerId: string): Promise<OfficerRecord | undefined>;
  /** Case is ignored. Officers in the state `left` are not found. */
  findByEmail(email: string): Promise<OfficerRecord | undefined>;
  /** The officer of an invitation; undefined when it is unknown, used or expired. */
  findInvited(invitation: string): Promise<OfficerRecord | undefined>;
  /** Uses the invitation up and activates its officer. False when it was used meanwhile, or has expired. */
  activate(officerId: string, invitation: string): Promise<boolean>;
  /** Sets a role that the officer's groups give. False when it does not fit, or the officer is not active. */
  setRole(officerId: string, role: OfficerRole): Promise<boolean>;
  /** Undefined unless the officer is active. `cookie` is the `Set-Cookie`. */
  startSession(
    officerId: string,
    method: SignInMethod,
  ): Promise<{ token: string; cookie: string } | undefined>;
  /** The open session of a `Cookie` header, with its token. */
  findSession(cookies: string | null): Promise<(OpenSession & { token: string }) | undefined>;
  /** The officer of the session has just proved again who they are. */
  confirmSession(token: string): Promise<void>;
  endSessions(officerId: string): Promise<void>;
  /** `cookie` is the `Set-Cookie` that removes the cookie. */
  endSession(token: string): Promise<{ cookie: string }>;
}

/** @param publicUrl The address at which officers sign in. */
export function createOfficerAccounts(context: ChannelContext, publicUrl: string): OfficerAccounts {
  const { store, clock, hashing } = context;
  const find = (officerId: string) => store.findOfficer(officerId);
  const findByEmail = async (email: string) => store.findOfficerByEmail(await emailHashOf(context, email));
  const findInvited = async (invitation: string): Promise<OfficerRecord | undefined> => {
    const officer = await store.findOfficerByInvitation(await hashing.sha256(invitation));
    return officer?.invitedUntil && officer.invitedUntil > clock.now() ? officer : undefined;
  };
  const change = (officer: OfficerRecord, changes: Partial<OfficerRecord>): Promise<boolean> =>
    store.transaction((transaction) =>
      transaction.updateOfficer({
        ...officer,
        ...changes,
        version: officer.version + 1,
        updatedAt: clock.now(),
      }),
    );
  return {
    invite: (officer) => inviteOfficer(context, officer),
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
      return officer.role === role || change(officer, { role });
    },
    startSession: (officerId, method) => startSession(context, publicUrl, { officerId, method }),
    async findSession(cookies) {
      const token = sessionTokenIn(cookies, publicUrl);
      const open = token === undefined ? undefined : await openSession(context, token);
      return open && token !== undefined ? { ...open, token } : undefined;
    },
    confirmSession: (token) => confirmSession(context, token),
    async endSessions(officerId) {
      await store.endSessions(officerId);
    },
    async endSession(token) {
      await store.endSession(await hashing.sha256(token));
      return { cookie: expiredCookie(publicUrl) };
    },
  };
}

/** No officer belongs to a unit yet, so a `unit_officer` would read the whole agency. */
const fitsParty = (role: OfficerRole, agencyId: string | null): boolean =>
  role !== "unit_officer" && !(agencyId === null ? agencyRoles : nationalRoles).includes(role);

const emailHashOf = ({ secrets }: Pick<ChannelContext, "secrets">, email: string): Promise<string> =>
  secrets.pseudonym(`officer ${email.trim().toLowerCase()}`);

/** Throws `validation_failed`. */
async function inviteOfficer(context: ChannelContext, input: NewOfficer): Promise<Invited> {
  const { store, clock, random, hashing } = context;
  throwIfInvalid(validateOfficer(context, input));
  const now = clock.now();
  const invitation = toBase32(random.bytes(20)).toLowerCase();
  const until = new Date(now.getTime() + invitationSeconds * 1000);
  const officer: OfficerRecord = {
    id: createUuid(context),
    agencyId: input.agencyId === null ? null : (findAgency(input.agencyId)?.id ?? input.agencyId),
    role: input.role,
    name: input.name,
    email: input.email,
    emailHash: await emailHashOf(context, input.email),
    state: "invited",
    invitationHash: await hashing.sha256(invitation),
    invitedUntil: until,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const isNew = await store.transaction((transaction) => transaction.insertOfficer(officer));
  throwIfInvalid(isNew ? [] : [{ pointer: "#/email", code: "duplicate" }]);
  return { officer, invitation, until };
}

function validateOfficer(
  { policy }: Pick<ChannelContext, "policy">,
  { name, email, role, agencyId }: NewOfficer,
): FieldError[] {
  const fieldErrors: FieldError[] = [];
  if (name.trim() === "") fieldErrors.push({ pointer: "#/name", code: "required" });
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254)
    fieldErrors.push({ pointer: "#/email", code: "invalid_format" });
  const agency = agencyId === null ? undefined : findAgency(agencyId);
  if (agencyId !== null && (!agency || agency.ended))
    fieldErrors.push({ pointer: "#/agencyId", code: "not_found" });
  if (agencyId === null && hasOneAgency(policy))
    fieldErrors.push({ pointer: "#/agencyId", code: "required" });
  if (!fitsParty(role, agencyId)) fieldErrors.push({ pointer: "#/role", code: "not_permitted" });
  return fieldErrors;
}
