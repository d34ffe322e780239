import { apiCompare, type Diff } from "api-smart-diff";
import { parse } from "yaml";

/** A change that breaks clients of the older contract. */
export interface BreakingChange {
  /** Path in the document. */
  path: string;
  /** Description of the change. */
  what: string;
}

/**
 * The contract tells clients to accept unknown fields in responses, and unknown values of an
 * `x-extensible-enum` (docs/releasing.md), so additions there are compatible. A removed field breaks clients
 * that read it in a response, even if it was optional, and clients that send it, because the bodies of the
 * contract accept no unknown fields.
 */
function isBreaking({ path, action, type }: Diff): boolean {
  if (action === "remove" && path.at(-2) === "properties") return true;
  return type === "breaking";
}

/** Compares two contracts as YAML. Returns each change once that breaks clients of the first. */
export function breakingChanges(released: string, current: string): BreakingChange[] {
  // Parsed for each comparison, because it modifies its input.
  const { diffs } = apiCompare(parse(released), parse(current));
  const found = new Map<string, BreakingChange>();
  for (const change of diffs.filter(isBreaking)) {
    const path = change.path.join("/");
    found.set(path, { path, what: change.description || `${change.action} ${path}` });
  }
  return [...found.values()];
}
