/** One place where a module names another file or package. */
export interface Import {
  specifier: string;
  /** Gone after compiling: `import type`, `export type`, `typeof import()`. */
  typeOnly: boolean;
  /** Reads a file beside the module instead of importing it: `new URL("…", import.meta.url)`. */
  asFile: boolean;
}

// Comments, templates, texts and regular expressions may hold what looks like an import; short strings are
// kept: specifiers.
const opaque =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|`(?:\\[\s\S]|[^\\`])*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?<=[(,=:[!&|?{};\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;

export const codeOf = (source: string): string =>
  source.replace(opaque, (text) =>
    /^(["'])[^"'\s]*\1$/.test(text) ? text : /^["'`]/.test(text) ? '""' : " ",
  );

const specifier = /(?<quote>["'])(?<specifier>[^"'\n]+)\k<quote>/.source;
const statement = new RegExp(
  `\\b(?:import|export)\\b(?<type>\\s+type\\b(?!\\s+from\\b|\\s*,))?(?<names>[\\w\\s{},*$]*?)\\bfrom\\s*${specifier}`,
  "g",
);
const bare = new RegExp(`(?<![.\\w])import\\s*${specifier}`, "g");
const call = new RegExp(
  `(?<type>\\btypeof\\s+)?(?:(?<![.\\w])import|\\bimport\\.meta\\.resolve)\\s*\\(\\s*${specifier}`,
  "g",
);
const file = new RegExp(`\\bnew\\s+URL\\s*\\(\\s*${specifier}\\s*,\\s*import\\.meta\\.url`, "g");

/**
 * The modules that a source text names: static and dynamic imports, re-exports, type imports,
 * `import.meta.resolve`, files by `new URL`. Uses regular expressions, because TypeScript 7 has no parser to
 * call; specifiers put together at run time are not seen.
 */
export function importsOf(source: string): Import[] {
  const code = codeOf(source);
  const found = (pattern: RegExp, asFile = false): Import[] =>
    [...code.matchAll(pattern)].map(({ groups }) => ({
      specifier: groups?.specifier ?? "",
      typeOnly: groups?.type !== undefined,
      asFile,
    }));
  return [...found(statement), ...found(bare), ...found(call), ...found(file, true)];
}

/**
 * Name of the package that a bare specifier belongs to: `lit/decorators.js` -> `lit`; undefined for relative
 * and absolute ones.
 */
export function packageOf(specifier: string): string | undefined {
  return /^(@[^/]+\/[^/]+|[^@./#][^/:]*)(?=\/|$)/.exec(specifier)?.[1];
}
