import { findAgency } from "@lapor/directory";
import type { Officer, OfficerSummary, UnitSummary } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import { hasOneAgency } from "../policy/channel-mode.ts";
import { type OfficerRecord, type OfficerRole, presentStates, type UnitRecord } from "../records/officers.ts";
import type { RecordReads, Records, System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { isAdmin } from "./principal.ts";
import type { OfficerStore, OfficerTransaction } from "./store.ts";
import { nameUnits } from "./units.ts";

/** The maximum number of officers of a party who have not left, so the list fits on one page. */
const mostOfficers = 500;

/**
 * The roles that only officers of national triage can have, and roles that only an agency's officers can
 * have.
 */
const nationalRoles: readonly OfficerRole[] = ["national_admin"];
const agencyRoles: readonly OfficerRole[] = ["agency_admin", "liaison", "unit_officer"];

/** An officer to be invited. */
export interface Invitee {
  name: string;
  email: string;
  role: OfficerRole;
  /** Null means national triage. */
  agencyId: string | null;
  /** Default: no unit. */
  unitId?: string | undefined;
}

/** The unit that `unitId` refers to; undefined without `unitId` and for an unknown ID. */
interface NamedUnit {
  unit: UnitRecord | undefined;
}

export type OfficerContent = Pick<Invitee, "name" | "role" | "unitId">;

/** Returns whether a party's officers can have the role. */
export const fitsParty = (role: OfficerRole, agencyId: string | null): boolean =>
  !(agencyId === null ? agencyRoles : nationalRoles).includes(role);

/** Returns a keyed hash of an address, ignoring case. */
export const emailHashOf = ({ secrets }: { secrets: Secrets }, email: string): Promise<string> =>
  secrets.pseudonym(`officer ${email.trim().toLowerCase()}`);

/**
 * Finds the unit that an officer is to belong to. Call it before the transaction, which must not wait for
 * this read.
 */
export async function findNamedUnit(
  { store }: { store: Records<"units"> },
  { unitId }: Pick<Invitee, "unitId">,
): Promise<UnitRecord | undefined> {
  return unitId === undefined ? undefined : store.find("units", { id: unitId });
}

/** Returns a party's officers who have not left, in no particular order. */
export const listPresent = (
  store: RecordReads<"officers">,
  agencyId: string | null,
): Promise<OfficerRecord[]> => store.list("officers", { agencyId, state: presentStates });

/** Reads a party's officers who have not left, and locks the list until the transaction ends. */
export async function lockOfficers(
  transaction: OfficerTransaction,
  agencyId: string | null,
): Promise<OfficerRecord[]> {
  // Row locks are not enough: they would not wait for a new officer.
  await transaction.waitForLock(`lapor officers ${agencyId ?? ""}`);
  return listPresent(transaction, agencyId);
}

/** Stores a new officer together with a new invitation. Throws `validation_failed`. */
export async function addOfficer(
  context: Pick<System, "clock" | "policy"> & { secrets: Secrets },
  transaction: OfficerTransaction,
  made: Pick<OfficerRecord, "id" | "version" | "invitationHash" | "invitedUntil">,
  { unit, ...invitee }: Invitee & NamedUnit,
): Promise<void> {
  const { name, email, role, unitId = null } = invitee;
  const agencyId = invitee.agencyId === null ? null : (findAgency(invitee.agencyId)?.id ?? invitee.agencyId);
  const fieldErrors = [
    ...validateParty(context, invitee),
    ...validateAddress(email),
    ...validateContent({ agencyId, unitId: null }, { ...invitee, unit }),
  ];
  throwIfInvalid(fieldErrors);
  const colleagues = await lockOfficers(transaction, agencyId);
  if (colleagues.length >= mostOfficers)
    throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostOfficers } }]);
  const now = context.clock.now();
  const officer: OfficerRecord = {
    ...made,
    agencyId,
    role,
    unitId,
    name,
    email,
    emailHash: await emailHashOf(context, email),
    state: "invited",
    createdAt: now,
    updatedAt: now,
  };
  const isNew = await transaction.replace("officers", officer);
  throwIfInvalid(isNew ? [] : [{ pointer: "#/email", code: "duplicate" }]);
}

function validateParty({ policy }: Pick<System, "policy">, { agencyId }: Invitee): FieldError[] {
  const agency = agencyId === null ? undefined : findAgency(agencyId);
  if (agencyId !== null && (!agency || agency.ended)) return [{ pointer: "#/agencyId", code: "not_found" }];
  return agencyId === null && hasOneAgency(policy) ? [{ pointer: "#/agencyId", code: "required" }] : [];
}

const validateAddress = (email: string): FieldError[] =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254
    ? []
    : [{ pointer: "#/email", code: "invalid_format" }];

/**
 * Validates an officer's new name, role and unit. The unit can be inactive if the officer already belongs to
 * it.
 */
export function validateContent(
  { agencyId, unitId: presentUnitId }: Pick<OfficerRecord, "agencyId" | "unitId">,
  { name, role, unitId, unit }: OfficerContent & NamedUnit,
): FieldError[] {
  const fieldErrors: FieldError[] = [];
  if (name.trim() === "") fieldErrors.push({ pointer: "#/name", code: "required" });
  if (!fitsParty(role, agencyId)) fieldErrors.push({ pointer: "#/role", code: "not_permitted" });
  // Without a unit, a `unit_officer` could not read any report.
  if (unitId === undefined && role === "unit_officer" && agencyId !== null)
    fieldErrors.push({ pointer: "#/unitId", code: "required" });
  if (unitId === undefined) return fieldErrors;
  if (agencyId === null) return [...fieldErrors, { pointer: "#/unitId", code: "not_permitted" }];
  const isOpen = unit !== undefined && (unit.active || unitId === presentUnitId);
  if (!isOpen || unit.agencyId !== agencyId) fieldErrors.push({ pointer: "#/unitId", code: "not_found" });
  return fieldErrors;
}

/** Returns the party's officer with this ID. Throws `not_found`. */
export function officerOfParty(officers: readonly OfficerRecord[], officerId: string): OfficerRecord {
  const found = officers.find(({ id }) => id === officerId);
  if (!found) throw new DomainError("not_found", { detail: noSuchOfficer });
  return found;
}

/** Returns whether the officer is the party's only active administrator. */
export const isLastAdmin = (officers: readonly OfficerRecord[], officer: OfficerRecord): boolean =>
  officer.state === "active" &&
  isAdmin(officer) &&
  !officers.some((other) => other.id !== officer.id && other.state === "active" && isAdmin(other));

/**
 * Stores a change to an officer. The caller has locked the party's list, so its version is the stored one.
 */
export async function changeOfficer(
  { clock }: Pick<System, "clock">,
  transaction: OfficerTransaction,
  officer: OfficerRecord,
  changes: Partial<OfficerRecord>,
): Promise<OfficerRecord> {
  const next = { ...officer, ...changes, version: officer.version + 1, updatedAt: clock.now() };
  // Accepting an invitation does not lock the list, so the version may have changed.
  if (!(await transaction.replace("officers", next))) throw new DomainError("precondition_failed");
  return next;
}

/** Returns an officer as colleagues see them. Only administrators see the address and the invitation. */
export function viewOfficer(
  { id, name, email, role, unitId, state, invitedUntil, version, updatedAt }: OfficerRecord,
  units: ReadonlyMap<string, UnitSummary>,
  toAdmin: boolean,
): Officer {
  const unit = unitId === null ? undefined : units.get(unitId);
  return {
    id,
    name,
    ...(toAdmin && { email }),
    role,
    ...(unit && { unit }),
    state,
    ...(toAdmin && invitedUntil && { invitedUntil: invitedUntil.toISOString() }),
    version,
    updatedAt: updatedAt.toISOString(),
  };
}

/** Returns an officer with the unit, as administrators see them, including former officers. */
export async function readOfficer(
  context: { store: OfficerStore & Records<"units"> },
  officerId: string,
): Promise<Officer> {
  const officer = await context.store.find("officers", { id: officerId });
  if (!officer) throw new Error(`The officer ${officerId} is gone.`);
  const units = await nameUnits(context, officer.unitId === null ? [] : [officer.unitId]);
  return viewOfficer(officer, units, true);
}

export const nameOfficer = ({ id, name }: OfficerRecord): OfficerSummary => ({ id, name });

/** Returns the names of officers by ID. IDs of keys are omitted. */
export async function nameOfficers(
  { store }: { store: OfficerStore },
  ids: readonly (string | null)[],
): Promise<Map<string, OfficerSummary>> {
  const unique = [...new Set(ids)].filter((id) => id !== null);
  const officers = unique.length === 0 ? [] : await store.list("officers", { id: unique });
  return new Map(officers.map((officer) => [officer.id, nameOfficer(officer)]));
}

const noSuchOfficer: Text = {
  id: "Tidak ada petugas dengan id ini.",
  en: "There is no officer with this id.",
};
