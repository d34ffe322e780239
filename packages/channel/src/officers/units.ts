import type { NewUnit, Unit, UnitSummary } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import type { UnitRecord } from "../records/officers.ts";
import type { LockTransaction, Records } from "../records/ports.ts";
import type { Actor } from "../records/principal.ts";

/** The maximum number of units per agency, so the list fits on one page. */
const mostUnits = 500;

/** Returns an administrator's agency. Throws `role_not_allowed` for everyone else. */
export function requireAgencyAdmin({ principal }: Actor): string {
  if (principal.agencyId === null || principal.role !== "agency_admin")
    throw new DomainError("role_not_allowed");
  return principal.agencyId;
}

/** Returns the agency's unit with this ID. Throws `not_found`. */
export function unitOf(units: readonly UnitRecord[], unitId: string): UnitRecord {
  const found = units.find(({ id }) => id === unitId);
  if (!found) throw new DomainError("not_found", { detail: noSuchUnit });
  return found;
}

/** Folds a unit name: names that differ only in case, spaces or letter width are the same. */
export const foldUnitName = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s/g, "");

/** Reads an agency's units and locks the list until the transaction ends. */
export async function lockUnits(
  transaction: Records<"units"> & LockTransaction,
  agencyId: string,
): Promise<UnitRecord[]> {
  // Row locks are not enough: they would not wait for a new unit with the same name.
  await transaction.waitForLock(`lapor units ${agencyId}`);
  return transaction.list("units", { agencyId });
}

/** Stores a new or changed unit, with its agency's list locked. Throws `validation_failed`. */
export async function putUnit(
  transaction: Records<"units"> & LockTransaction,
  units: readonly UnitRecord[],
  unit: UnitRecord,
): Promise<void> {
  const isNew = !units.some(({ id }) => id === unit.id);
  const fieldErrors: FieldError[] = [];
  if (isNew && units.length >= mostUnits)
    fieldErrors.push({ pointer: "#", code: "too_many", limits: { limit: mostUnits } });
  if (units.some(({ id, foldedName }) => id !== unit.id && foldedName === unit.foldedName))
    fieldErrors.push({ pointer: "#/name", code: "duplicate" });
  throwIfInvalid(fieldErrors);
  await transaction.put("units", unit);
}

export const unitContentOf = ({
  name,
  active = true,
}: NewUnit): Pick<UnitRecord, "name" | "foldedName" | "active"> => ({
  name,
  foldedName: foldUnitName(name),
  active,
});

export const viewUnit = ({ id, name, active, version, updatedAt }: UnitRecord): Unit => ({
  id,
  name,
  active,
  version,
  updatedAt: updatedAt.toISOString(),
});

/** Returns the names of units by ID. */
export async function nameUnits(
  { store }: { store: Records<"units"> },
  ids: readonly string[],
): Promise<Map<string, UnitSummary>> {
  const units = ids.length === 0 ? [] : await store.list("units", { id: [...new Set(ids)] });
  return new Map(units.map(({ id, name }) => [id, { id, name }]));
}

const noSuchUnit: Text = {
  id: "Tidak ada unit kerja dengan id ini.",
  en: "There is no unit with this id.",
};
