import { isObject } from "../../../platform/json-file.ts";

/** Returns the value at a dotted path, or undefined if it is missing, `false`, `null` or "". */
function pickOne(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split("."))
    found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found === false || found === null || found === "" ? undefined : found;
}

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

/** Returns the first string or number found at one of these paths, as a string. */
export function pickText(value: unknown, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = asText(pickOne(value, path));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the ID found at one of these paths, or undefined for a value that cannot be one, such as 0. */
export function pickId(value: unknown, paths: readonly string[]): string | undefined {
  const id = pickText(value, paths);
  return id !== undefined && id !== "0" && /^[\w.:-]{1,64}$/.test(id) ? id : undefined;
}

/**
 * Returns the list found at one of these paths. `false`, which SP4N-LAPOR! writes for an empty list, is
 * returned as an empty list. Returns undefined for any other value.
 */
export function pickList(value: unknown, paths: readonly string[]): unknown[] | undefined {
  const found = pick(value, paths);
  if (Array.isArray(found)) return found;
  return found === undefined && paths.some((path) => isEmptyThere(value, path)) ? [] : undefined;
}

/** Whether the path exists and its value is `false`, `null` or "". */
function isEmptyThere(value: unknown, path: string): boolean {
  const at = path.lastIndexOf(".");
  const parent = at < 0 ? value : pickOne(value, path.slice(0, at));
  return isObject(parent) && Object.hasOwn(parent, path.slice(at + 1));
}
