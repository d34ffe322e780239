import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { parse } from "acorn";

/** A regular expression in the shipped source. */
export interface FoundPattern {
  /** The path, relative to the workspace. */
  file: string;
  /** The pattern, or undefined if it is built at run time. */
  pattern: RegExp | undefined;
  code: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Yields a node and then all nodes below it. */
function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
}

const textOf = (node: Node | undefined): string | undefined =>
  node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;

function patternOf(node: Node): RegExp | "unknown" | undefined {
  if (node.type === "Literal" && node.regex) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    return new RegExp(pattern, flags);
  }
  const makes = node.type === "NewExpression" || node.type === "CallExpression";
  if (!makes || (node.callee as Node).name !== "RegExp") return undefined;
  const [source, flags] = node.arguments as Node[];
  const text = textOf(source);
  return text === undefined ? "unknown" : new RegExp(text, textOf(flags) ?? "");
}

/** Returns the regular expressions in a module's source. */
export function patternsIn(file: string, text: string): FoundPattern[] {
  const code = file.endsWith(".ts") ? stripTypeScriptTypes(text) : text;
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" }) as unknown as Node;
  return [...nodesIn(tree)].flatMap((node) => {
    const pattern = patternOf(node);
    if (pattern === undefined) return [];
    return [
      { file, pattern: pattern === "unknown" ? undefined : pattern, code: code.slice(node.start, node.end) },
    ];
  });
}

/** Matches private tools, which read no untrusted input. */
const unshipped = /^packages\/bench\//;

/** Returns the regular expressions in all shipped code, including the generated validators. */
export const shippedPatterns = (workspace: string): FoundPattern[] =>
  globSync(["packages/*/src/**/*.{ts,js}", "openapi/src/**/*.{ts,js}"], { cwd: workspace })
    .filter((file) => !unshipped.test(file) && !/\.(?:test|d)\.ts$/.test(file))
    .sort()
    .flatMap((file) => patternsIn(file, readFileSync(`${workspace}/${file}`, "utf8")));
