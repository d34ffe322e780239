/** A position in a module that refers to another file or package. */
export interface Import {
  specifier: string;
  /** Whether compiling removes the import: `import type`, `export type`, `typeof import()`. */
  typeOnly: boolean;
  /**
   * Whether the module loads a neighbouring file instead of importing it: `new URL("…", import.meta.url)`.
   */
  asFile: boolean;
}

// Matches comments, templates, texts and regular expressions, which may contain what looks like an import.
// Short strings are kept, because they may be specifiers.
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
 * Finds the modules that a source text refers to: static and dynamic imports, re-exports, type imports,
 * `import.meta.resolve`, and files by `new URL`. Uses regular expressions, because TypeScript 7 has no
 * callable parser. Does not find specifiers that are composed at run time.
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
 * Returns the name of the package that a bare specifier belongs to, such as `lit` for `lit/decorators.js`;
 * undefined for relative and absolute specifiers.
 */
export function packageOf(specifier: string): string | undefined {
  return /^(@[^/]+\/[^/]+|[^@./#][^/:]*)(?=\/|$)/.exec(specifier)?.[1];
}
