import { apiCompare, type Diff } from "api-smart-diff";
import { parse } from "yaml";

/** A change that breaks clients that use the older contract. */
export interface BreakingChange {
  /** The path in the document. */
  path: string;
  /** A description of the change. */
  what: string;
}

/**
 * Returns whether a difference breaks clients. Additions to responses are compatible, because the contract
 * requires clients to accept unknown fields, and unknown values of an `x-extensible-enum`
 * (docs/releasing.md). A removed field breaks clients that read it in a response, even if it was optional. It
 * also breaks clients that send it, because request bodies accept no unknown fields.
 */
function isBreaking({ path, action, type }: Diff): boolean {
  if (action === "remove" && path.at(-2) === "properties") return true;
  return type === "breaking";
}

/**
 * Compares two contracts in YAML. Returns, once each, the changes that break clients of the first contract.
 */
export function breakingChanges(released: string, current: string): BreakingChange[] {
  // Parse the documents for each comparison, because it modifies its input.
  const { diffs } = apiCompare(parse(released), parse(current));
  const found = new Map<string, BreakingChange>();
  for (const change of diffs.filter(isBreaking)) {
    const path = change.path.join("/");
    found.set(path, { path, what: change.description || `${change.action} ${path}` });
  }
  return [...found.values()];
}
