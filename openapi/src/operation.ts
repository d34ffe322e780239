import { operationTable } from "./operations.gen.ts";

export { operationTable };

/** Name of an operation: the SDK's method, the app's route, the domain function and the title of its contract case. */
export type OperationId = keyof typeof operationTable;

/** What the table says of one operation, with plain types instead of literals. */
export interface Operation {
  id: OperationId;
  method: string;
  path: string;
  /** Alternatives; within one, every scheme is needed. Empty: anybody. */
  security: readonly (readonly string[])[];
  body: string | null;
  parameters: readonly { name: string; in: string; list: boolean }[];
  statuses: readonly number[];
  codes: readonly string[];
}

/** All operations of the contract, for code that walks over them. */
export const operations: readonly Operation[] = (Object.keys(operationTable) as OperationId[]).map((id) => ({
  id,
  ...operationTable[id],
}));

const patterns = operations.map((operation) => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  return { operation, names, pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, "([^/]+)")}$`) };
});

/** Finds the operation that a method and path belong to, with the path's parameters decoded. */
export const matchOperation = (
  method: string,
  pathname: string,
): { operation: Operation; path: Record<string, string> } | undefined => {
  for (const { operation, names, pattern } of patterns) {
    const match = operation.method === method && pattern.exec(pathname);
    if (!match) continue;
    try {
      const values = match.slice(1).map((text) => decodeURIComponent(text));
      return { operation, path: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])) };
    } catch {
      return undefined; // A broken percent-encoding is no address of the contract.
    }
  }
  return undefined;
};
