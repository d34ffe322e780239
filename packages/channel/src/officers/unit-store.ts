import type { UnitRecord } from "../records/officers.ts";
import type { LockTransaction } from "../records/ports.ts";

/** Reads of units inside and outside of transactions. */
export interface UnitReads {
  /** All units of an agency, in no particular order. */
  listUnits(agencyId: string): Promise<UnitRecord[]>;
}

/** Writes of units, in a transaction that holds the lock of the list (`lockUnits`). */
export interface UnitTransaction extends UnitReads, LockTransaction {
  /** Inserts a unit, or replaces every field. */
  putUnit(unit: UnitRecord): Promise<void>;
}

/** Reads of units. */
export interface UnitStore extends UnitReads {
  /** The units with these ids, in no particular order. Ids without a unit are left out. */
  findUnits(ids: readonly string[]): Promise<UnitRecord[]>;
}
