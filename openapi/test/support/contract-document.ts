import { readFileSync } from "node:fs";
import { parse } from "yaml";
// @ts-expect-error The generator is plain JavaScript.
import { readOperations } from "../../generate/operations.mjs";

export type Examples = Record<string, { value: unknown }>;

export interface DocumentedResponse {
  headers?: Record<string, { $ref?: string; example?: string; required?: boolean }>;
  content?: Record<string, { examples?: Examples }>;
}

/** An operation of the published document with its references resolved. */
export interface DocumentedOperation {
  id: string;
  method: string;
  path: string;
  parameters: { name: string; in: "path" | "query" | "header"; example?: unknown }[];
  requestBody?: { content: Record<string, { examples?: Examples }> };
  responses: Record<string, DocumentedResponse>;
}

export const contractDocument = parse(
  readFileSync(new URL("../../openapi.yaml", import.meta.url), "utf8"),
  // The bundler writes repeated values as aliases, so allow any number of them.
  { maxAliasCount: -1 },
);

export function resolved<T>(node: T): T {
  const reference = (node as { $ref?: string } | undefined)?.$ref;
  if (!reference) return node;
  const found = reference
    .slice(2)
    .split("/")
    .reduce((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], contractDocument);
  return resolved(found as T);
}

export const documentedOperations: DocumentedOperation[] = readOperations(contractDocument);
