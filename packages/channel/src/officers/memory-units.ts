import type { UnitRecord } from "../records/officers.ts";
import type { LockTransaction } from "../records/ports.ts";
import type { UnitStore, UnitTransaction } from "./unit-store.ts";

/** The units of the memory store. */
export interface UnitState {
  units: Map<string, UnitRecord>;
}

export const emptyUnits = (): UnitState => ({ units: new Map() });

const unitsOf = ({ units }: UnitState, agencyId: string): UnitRecord[] =>
  [...units.values()].filter((unit) => unit.agencyId === agencyId);

/** @param undoing Notes the value of a key before it is replaced, for a rollback. */
export function unitWrites(
  state: UnitState,
  undoing: (map: Map<string, unknown>, key: string) => void,
): Omit<UnitTransaction, keyof LockTransaction> {
  const { units } = state;
  return {
    listUnits: async (agencyId) => unitsOf(state, agencyId),
    async putUnit(unit) {
      if (
        unitsOf(state, unit.agencyId).some(
          ({ id, foldedName }) => id !== unit.id && foldedName === unit.foldedName,
        )
      )
        throw new Error("Two units of an agency have the same name.");
      undoing(units, unit.id);
      units.set(unit.id, unit);
    },
  };
}

export const unitReads = (state: UnitState): UnitStore => ({
  listUnits: async (agencyId) => unitsOf(state, agencyId),
  async findUnits(ids) {
    return ids.flatMap((id) => state.units.get(id) ?? []);
  },
});
