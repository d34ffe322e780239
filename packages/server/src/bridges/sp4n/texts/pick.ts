import { isObject } from "../../../platform/json-file.ts";

/** The value at a dotted path; undefined where there is nothing, and for `false`, `null` and "". */
function pickOne(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split("."))
    found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found === false || found === null || found === "" ? undefined : found;
}

/** The first value at one of these paths. */
export function pick(value: unknown, paths: readonly string[]): unknown {
  for (const path of paths) {
    const found = pickOne(value, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

const asText = (value: unknown): string | undefined =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value))
    ? String(value).trim() || undefined
    : undefined;

/** The first text or number at one of these paths, as text. */
export function pickText(value: unknown, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = asText(pickOne(value, path));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The id at one of these paths; undefined for what cannot be one, such as 0. */
export function pickId(value: unknown, paths: readonly string[]): string | undefined {
  const id = pickText(value, paths);
  return id !== undefined && id !== "0" && /^[\w.:-]{1,64}$/.test(id) ? id : undefined;
}

/**
 * The list at one of these paths. SP4N-LAPOR! writes `false` for an empty list, which is empty here too.
 * Undefined for something else than a list.
 */
export function pickList(value: unknown, paths: readonly string[]): unknown[] | undefined {
  const found = pick(value, paths);
  if (Array.isArray(found)) return found;
  return found === undefined && paths.some((path) => isEmptyThere(value, path)) ? [] : undefined;
}

/** Whether a path leads to `false`, `null` or "", and not to nothing. */
function isEmptyThere(value: unknown, path: string): boolean {
  const at = path.lastIndexOf(".");
  const parent = at < 0 ? value : pickOne(value, path.slice(0, at));
  return isObject(parent) && Object.hasOwn(parent, path.slice(at + 1));
}
