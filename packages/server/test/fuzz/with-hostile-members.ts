import type { Chance } from "../../../../test/support/chance.ts";
import { hostileText, hostileValue } from "./hostile-values.ts";

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Returns all objects and lists in a value that are not empty. */
function parentsOf(value: unknown): Members[] {
  if (!isObject(value)) return [];
  const below = Object.values(value).flatMap(parentsOf);
  return Object.keys(value).length > 0 ? [value as Members, ...below] : below;
}

/** Returns the text with a hostile addition, or a hostile value in its place. */
const hostileLike = (value: unknown, chance: Chance): unknown => {
  if (typeof value !== "string" || chance.percent(20)) return hostileValue(chance);
  const text = hostileText(chance);
  return chance.percent(60) ? `${value}${text}` : text;
};

/**
 * Returns a copy of a valid value with one or two hostile members. The rest stays valid, so the value passes
 * more checks than one that is mostly invalid.
 */
export function withHostileMembers<Value extends object>(good: Value, chance: Chance): Value {
  const copy = structuredClone(good);
  for (let times = chance.pick([1, 1, 1, 2]); times > 0; times--) {
    const parents = parentsOf(copy);
    if (parents.length === 0) break;
    const parent = chance.pick(parents);
    const name = chance.pick(Object.keys(parent));
    const kind = chance.below(12);
    if (kind === 0 && !Array.isArray(parent)) delete parent[name];
    else if (kind === 1 && !Array.isArray(parent)) parent[hostileText(chance)] = hostileValue(chance);
    else parent[name] = hostileLike(parent[name], chance);
  }
  return copy;
}
