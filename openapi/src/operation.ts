import { operationTable } from "./operations.gen.ts";

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

/** Finds the operation that a method and path belong to, with the path's parameters decoded. */
export const matchOperation = (
  method: string,
  pathname: string,
): { operation: Operation; path: Record<string, string> } | undefined => {
  for (const operation of operations) {
    if (operation.method !== method) continue;
    const names: string[] = [];
    const pattern = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      return "([^/]+)";
    });
    const match = new RegExp(`^${pattern}$`).exec(pathname);
    if (!match) continue;
    return {
      operation,
      path: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? "")])),
    };
  }
  return undefined;
};
