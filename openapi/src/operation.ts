import { operationTable } from "./operations.gen.ts";

export { operationTable };

/** The name of an operation. Its SDK method, domain function and file have the same name. */
export type OperationId = keyof typeof operationTable;

/** A row of the operation table, with plain types instead of literals. */
export interface Operation {
  id: OperationId;
  method: string;
  path: string;
  /** The alternatives, each a list of schemes that are all required. Empty if no key is needed. */
  security: readonly (readonly string[])[];
  body: string | null;
  parameters: readonly { name: string; in: string; list: boolean }[];
  /** Whether a client can request a stream of server-sent events. */
  streams: boolean;
  statuses: readonly number[];
  codes: readonly string[];
}

/** All operations of the contract. */
export const operations: readonly Operation[] = (Object.keys(operationTable) as OperationId[]).map((id) => ({
  id,
  ...operationTable[id],
}));

interface Pattern {
  operation: Operation;
  names: readonly string[];
  pattern: RegExp;
}

/**
 * Returns the group in which to look for a path. Two paths can match the same pattern only if they have the
 * same method and number of segments.
 */
const groupOf = (method: string, path: string): string => `${method} ${path.split("/").length}`;

const patterns = new Map<string, Pattern[]>();
for (const operation of operations) {
  const { method, path } = operation;
  const group = groupOf(method, path);
  const pattern = {
    operation,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "([^/]+)")}$`),
  };
  patterns.set(group, [...(patterns.get(group) ?? []), pattern]);
}

/** Finds the operation for a method and path, and decodes the path parameters. */
export function matchOperation(
  method: string,
  pathname: string,
): { operation: Operation; path: Record<string, string> } | undefined {
  for (const { operation, names, pattern } of patterns.get(groupOf(method, pathname)) ?? []) {
    const match = pattern.exec(pathname);
    if (!match) continue;
    try {
      const values = match.slice(1).map((text) => decodeURIComponent(text));
      return { operation, path: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])) };
    } catch {
      return undefined;
    }
  }
  return undefined;
}
