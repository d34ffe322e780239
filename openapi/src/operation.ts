import { operationTable } from "./operations.gen.ts";

export { operationTable };

/** Name of an operation, and of its SDK method, its domain function and its file. */
export type OperationId = keyof typeof operationTable;

/** One row of the table of operations, with plain types instead of literals. */
export interface Operation {
  id: OperationId;
  method: string;
  path: string;
  /** Alternatives, each a list of schemes that are all required. Empty: no key is needed. */
  security: readonly (readonly string[])[];
  body: string | null;
  parameters: readonly { name: string; in: string; list: boolean }[];
  /** Whether a client can ask for a stream of server-sent events. */
  streams: boolean;
  statuses: readonly number[];
  codes: readonly string[];
}

/** All operations of the contract. */
export const operations: readonly Operation[] = (Object.keys(operationTable) as OperationId[]).map((id) => ({
  id,
  ...operationTable[id],
}));

const patterns = operations.map((operation) => ({
  operation,
  names: [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, "([^/]+)")}$`),
}));

/** Finds the operation for a method and path, and decodes the path parameters. */
export function matchOperation(
  method: string,
  pathname: string,
): { operation: Operation; path: Record<string, string> } | undefined {
  for (const { operation, names, pattern } of patterns) {
    const match = operation.method === method && pattern.exec(pathname);
    if (!match) continue;
    try {
      const values = match.slice(1).map((text) => decodeURIComponent(text));
      return { operation, path: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])) };
    } catch {
      return undefined; // A malformed escape never matches an operation.
    }
  }
  return undefined;
}
