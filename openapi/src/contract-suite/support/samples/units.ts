import type { Unit } from "../../../schemas.gen.ts";
import { expectSuccess } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";
import { marker, newIdempotencyKey } from "./reports.ts";

export const newUnitName = (): string => `Bidang ${marker()}`;

export const unitsOf = async (target: ContractTarget, key: string): Promise<Unit[]> =>
  (await expectSuccess(target, "listUnits", { key })).body.data;

export const makeUnit = async (
  target: ContractTarget,
  key: string,
  name: string = newUnitName(),
): Promise<Unit> =>
  (await expectSuccess(target, "createUnit", { key, json: { name }, idempotencyKey: newIdempotencyKey() }))
    .body;

/**
 * Returns the unit of a key's agency with this name. Creates it only if it does not exist, because units are
 * never deleted.
 */
export const unitNamed = async (target: ContractTarget, key: string, name: string): Promise<Unit> =>
  (await unitsOf(target, key)).find((unit) => unit.name === name) ?? makeUnit(target, key, name);
