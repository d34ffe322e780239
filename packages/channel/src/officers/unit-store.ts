import type { UnitRecord } from "../records/officers.ts";

/** Writes of units, in a transaction. */
export interface UnitTransaction {
  /** Reads the units of an agency and locks the list until the transaction ends. */
  lockUnits(agencyId: string): Promise<UnitRecord[]>;
  insertUnit(unit: UnitRecord): Promise<void>;
  /** Writes every field. */
  updateUnit(unit: UnitRecord): Promise<void>;
}

/** Reads of units. */
export interface UnitStore {
  /** All units of an agency, in no particular order. */
  listUnits(agencyId: string): Promise<UnitRecord[]>;
  /** The units with these ids, in no particular order. Ids without a unit are left out. */
  findUnits(ids: readonly string[]): Promise<UnitRecord[]>;
}
