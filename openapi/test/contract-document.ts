import { readFileSync } from "node:fs";
import { parse } from "yaml";
// @ts-expect-error The generator is plain JavaScript.
import { readOperations } from "../generate/operations.mjs";

/** An example of the contract, under its name. */
export type Examples = Record<string, { value: unknown }>;

/** One answer of an operation, as far as the tests look at it. */
export interface DocumentedResponse {
  headers?: Record<string, { $ref?: string; example?: string; required?: boolean }>;
  content?: Record<string, { examples?: Examples }>;
}

/** One operation of the published document with its parts resolved. */
export interface DocumentedOperation {
  id: string;
  method: string;
  path: string;
  parameters: { name: string; in: "path" | "query" | "header"; example?: unknown }[];
  requestBody?: { content: Record<string, { examples?: Examples }> };
  responses: Record<string, DocumentedResponse>;
}

/** The published document, as anybody gets it. */
export const contractDocument = parse(
  readFileSync(new URL("../openapi.yaml", import.meta.url), "utf8"),
  // Aliases are the bundler's way to write a value twice.
  { maxAliasCount: -1 },
);

/** Follows the references inside of an example. */
export const resolved = <T>(node: T): T => {
  const reference = (node as { $ref?: string } | undefined)?.$ref;
  if (!reference) return node;
  const found = reference
    .slice(2)
    .split("/")
    .reduce((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], contractDocument);
  return resolved(found as T);
};

/** All operations of the published document. */
export const documentedOperations: DocumentedOperation[] = readOperations(contractDocument);
