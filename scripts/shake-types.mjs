import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// TypeScript 7 has no callable parser, so this uses TypeScript 5 from the contract's generator.
const ts = createRequire(new URL("../openapi/package.json", import.meta.url))("typescript");

const isOwn = (specifier) => specifier.startsWith(".");
const targetOf = (file, specifier) => join(dirname(file), specifier).replace(/\.js$/, ".d.ts");

/** Returns all identifiers in a statement, and what it imports by `import("…").Name`. */
function usesOf(file, statement) {
  const names = new Set();
  const imported = [];
  const visit = (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isImportTypeNode(node) && isOwn(node.argument.literal.text)) {
      const { text } = node.argument.literal;
      imported.push([targetOf(file, text), (node.qualifier?.left ?? node.qualifier)?.text]);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return { names, imported };
}

function namesOf(statement) {
  if (!ts.isVariableStatement(statement)) return statement.name ? [statement.name.text] : [];
  return statement.declarationList.declarations.map(({ name }) => name.text);
}

/**
 * Returns the statements of a file, and the origins of the names that it imports, re-exports, or re-exports
 * with `export *`.
 */
function readFile(out, file) {
  const source = ts.createSourceFile(file, readFileSync(join(out, file), "utf8"), ts.ScriptTarget.Latest);
  const parts = { file, source, statements: [], imports: new Map(), passed: new Map(), stars: [] };
  for (const statement of source.statements) {
    const specifier = statement.moduleSpecifier?.text;
    const bindings = statement.importClause?.namedBindings?.elements;
    const passed = statement.exportClause?.elements;
    for (const { name, propertyName } of bindings ?? [])
      parts.imports.set(name.text, { specifier, name: (propertyName ?? name).text });
    for (const { name, propertyName } of passed ?? [])
      parts.passed.set(name.text, { specifier, name: (propertyName ?? name).text });
    if (specifier && ts.isExportDeclaration(statement) && !statement.exportClause)
      parts.stars.push(specifier);
    if (!specifier && !passed) parts.statements.push({ statement, names: namesOf(statement) });
    if (ts.isImportDeclaration(statement) && !bindings)
      throw new Error(`${file}: the import of "${specifier}" has no names in braces.`);
  }
  return parts;
}

/** Returns the lines that import or export names, one for each file. */
function listOf(keyword, origins) {
  const named = ([as, { name }]) => (as === name ? name : `${name} as ${as}`);
  return [...Map.groupBy(origins, ([, { specifier }]) => specifier)].map(
    ([specifier, of]) =>
      `${keyword} { ${of.map(named).join(", ")} }${specifier ? ` from "${specifier}"` : ""};\n`,
  );
}

/**
 * Keeps in `out` only the declarations that the entries export and those that they need, name by name. A
 * package's other declarations are internal and may need types that users do not have.
 */
export function shakeTypes(out, entries) {
  const files = new Map(globSync("**/*.d.ts", { cwd: out }).map((file) => [file, readFile(out, file)]));
  /** The statements, imported names, exported names and `export *` to keep in each file. */
  const kept = new Map();
  const keepIn = (file) => {
    if (!files.has(file)) throw new Error(`There are no declarations in ${file}.`);
    if (!kept.has(file)) kept.set(file, new Set());
    return kept.get(file);
  };
  /** Adds an item to keep. Returns whether it is new. */
  const add = (file, thing) => {
    const size = keepIn(file).size;
    return keepIn(file).add(thing).size > size;
  };

  const keep = (parts, part) => {
    if (!add(parts.file, part)) return;
    const { names, imported } = usesOf(parts.file, part.statement);
    for (const [target, name] of imported) name ? want(target, name) : wantAll(target);
    for (const name of names) keepLocal(parts, name);
  };
  const keepLocal = (parts, name) => {
    for (const part of parts.statements) if (part.names.includes(name)) keep(parts, part);
    const origin = parts.imports.get(name);
    if (origin) follow(parts.file, origin);
  };
  const follow = (file, origin) => {
    if (!add(file, origin)) return;
    if (origin.specifier === undefined) keepLocal(files.get(file), origin.name);
    else if (isOwn(origin.specifier)) want(targetOf(file, origin.specifier), origin.name);
  };
  const declares = (file, name) => {
    const { statements, passed, stars } = files.get(file);
    const isHere = passed.has(name) || statements.some(({ names }) => names.includes(name));
    return isHere || stars.some((star) => isOwn(star) && declares(targetOf(file, star), name));
  };
  const want = (file, name) => {
    keepIn(file);
    const parts = files.get(file);
    if (parts.passed.has(name)) return follow(file, parts.passed.get(name));
    const own = parts.statements.filter(({ names }) => names.includes(name));
    for (const part of own) keep(parts, part);
    const star = own.length === 0 && parts.stars.find((one) => declares(targetOf(file, one), name));
    if (own.length === 0 && !star) throw new Error(`${file} does not export ${name}.`);
    if (star && add(file, `${star} ${name}`)) {
      add(file, star);
      want(targetOf(file, star), name);
    }
  };
  const wantAll = (file) => {
    if (!add(file, "all")) return;
    const { statements, passed, stars } = files.get(file);
    for (const part of statements) keep(files.get(file), part);
    for (const origin of passed.values()) follow(file, origin);
    for (const star of stars) if (add(file, star)) wantAll(targetOf(file, star));
  };
  for (const entry of entries) wantAll(entry);

  for (const [file, { source, statements, imports, passed, stars }] of files) {
    const things = kept.get(file);
    if (!things) {
      rmSync(join(out, file));
      continue;
    }
    const isKept = ([, origin]) => things.has(origin);
    const text = [
      ...listOf("import type", [...imports].filter(isKept)),
      ...listOf("export", [...passed].filter(isKept)),
      ...stars.filter((star) => things.has(star)).map((star) => `export * from "${star}";\n`),
      ...statements
        .filter((part) => things.has(part))
        .map(({ statement }) => `${statement.getFullText(source).trimStart()}\n`),
      "export {};\n",
    ];
    writeFileSync(join(out, file), text.join(""));
  }
}
