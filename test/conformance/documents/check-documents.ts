// Checks the API documents with third-party tools. Run it with `pnpm conformance documents`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "../support/run-program.ts";
import { installTools, quietTools } from "../tools/install-tools.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const documents = ["openapi.yaml", "openapi-3.0.yaml", "asyncapi.yaml", "flows.arazzo.yaml"] as const;
type DocumentName = (typeof documents)[number];

export const pathOf = (name: DocumentName): string =>
  fileURLToPath(import.meta.resolve(`@lapor/openapi/${name}`));

/** A fault that a tool found in a document. */
export interface Finding {
  document: string;
  tool: string;
  message: string;
}

/**
 * Accepts one finding: AsyncAPI's contact is missing, because it needs a URL and an email address, which
 * differ between channels.
 */
const isMeant = ({ document, message }: Finding): boolean =>
  document === "asyncapi.yaml" && message.startsWith("asyncapi-info-contact-properties ");

interface Diagnostic {
  code: string;
  message: string;
  path: (string | number)[];
}

interface Tools {
  Parser: new () => { parse(text: string): Promise<{ diagnostics: Diagnostic[] }> };
  Validator: new () => { validate(path: string): Promise<{ valid: boolean; errors?: unknown }> };
  SwaggerParser: { validate(path: string): Promise<unknown> };
}

async function loadTools(folder: string): Promise<Tools> {
  const require = createRequire(join(folder, "package.json"));
  const load = (name: string) => import(require.resolve(name));
  const [{ Parser }, { Validator }, swagger] = await Promise.all([
    load("@asyncapi/parser"),
    load("@seriousme/openapi-schema-validator"),
    load("@apidevtools/swagger-parser"),
  ]);
  return { Parser, Validator, SwaggerParser: swagger.default };
}

/** Runs Spectral with `ruleset.yaml`. */
async function spectral(folder: string, path: string): Promise<string[]> {
  const program = join(folder, "node_modules/.bin/spectral");
  const { output } = await runProgram(
    process.execPath,
    [program, "lint", path, "--ruleset", here("ruleset.yaml"), "--format", "json", "--quiet"],
    { cwd: folder, env: quietTools },
  );
  if (!/^\s*\[/.test(output)) throw new Error(`Spectral cannot run: ${output.slice(0, 2000)}`);
  const list = JSON.parse(output) as Diagnostic[];
  return list.map(({ code, message, path: at }) => `${code} ${message} (${at.join("/")})`);
}

const failureOf = (run: Promise<unknown>): Promise<string[]> =>
  run.then(
    () => [],
    (error: Error) => [error.message.slice(0, 1000)],
  );

/**
 * Checks a document with every tool that supports its format.
 * @param path Another file to check instead of the document.
 */
export async function checkDocument(name: DocumentName, path = pathOf(name)): Promise<Finding[]> {
  const folder = installTools(here("tools"));
  const { Parser, Validator, SwaggerParser } = await loadTools(folder);
  const found: Record<string, string[]> = { Spectral: await spectral(folder, path) };
  if (name.startsWith("openapi")) {
    found["swagger-parser"] = await failureOf(SwaggerParser.validate(path));
    const { valid, errors } = await new Validator().validate(path);
    found["openapi-schema-validator"] = valid ? [] : [JSON.stringify(errors)];
  }
  if (name === "asyncapi.yaml") {
    const { diagnostics } = await new Parser().parse(readFileSync(path, "utf8"));
    found["AsyncAPI parser"] = diagnostics.map(({ code, message }) => `${code} ${message}`);
  }
  return Object.entries(found)
    .flatMap(([tool, messages]) => messages.map((message) => ({ document: name, tool, message })))
    .filter((finding) => !isMeant(finding));
}
