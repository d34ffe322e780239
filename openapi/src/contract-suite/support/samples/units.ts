import type { Unit } from "../../../schemas.gen.ts";
import { expectSuccess } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";
import { marker, newIdempotencyKey } from "./reports.ts";

/** Returns a name that no unit has. */
export const newUnitName = (): string => `Bidang ${marker()}`;

/** Reads all units of a key's agency. */
export const unitsOf = async (target: ContractTarget, key: string): Promise<Unit[]> =>
  (await expectSuccess(target, "listUnits", { key })).body.data;

/** Creates a unit for a key's agency. */
export const makeUnit = async (
  target: ContractTarget,
  key: string,
  name: string = newUnitName(),
): Promise<Unit> =>
  (await expectSuccess(target, "createUnit", { key, json: { name }, idempotencyKey: newIdempotencyKey() }))
    .body;

/**
 * Returns the unit of a key's agency with this name. It is created only once, because units are never
 * deleted.
 */
export const unitNamed = async (target: ContractTarget, key: string, name: string): Promise<Unit> =>
  (await unitsOf(target, key)).find((unit) => unit.name === name) ?? makeUnit(target, key, name);
