import { apiCompare, type Diff } from "api-smart-diff";
import { parse } from "yaml";

/** A change that breaks who stands on the older contract. */
export interface BreakingChange {
  /** Where, as a path into the document. */
  path: string;
  /** What has changed, in words. */
  what: string;
}

const isInAnswer = ({ path }: Diff): boolean => path.includes("responses");

/**
 * The contract tells clients to take unknown values and fields of answers as they come (docs/releasing.md), so what is added there breaks
 * nobody; a field that is gone breaks who reads it in an answer, though it was optional, and who sends it, as the contract's bodies are closed.
 */
function isBreaking(change: Diff): boolean {
  const { path, action, type } = change;
  if (action === "add" && isInAnswer(change) && path.includes("enum")) return false;
  if (action === "remove" && path.at(-2) === "properties") return true;
  return type === "breaking";
}

/** Compares two contracts, as YAML; names each change once that breaks who was made for the first. */
export function breakingChanges(released: string, current: string): BreakingChange[] {
  // Parsed anew: the comparison writes into what it is given.
  const { diffs } = apiCompare(parse(released), parse(current));
  const found = new Map<string, BreakingChange>();
  for (const change of diffs.filter(isBreaking)) {
    const path = change.path.join("/");
    found.set(path, { path, what: change.description || `${change.action} ${path}` });
  }
  return [...found.values()];
}
