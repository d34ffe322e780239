import { readdirSync } from "node:fs";
import type { Plugin } from "vite";

const languages = readdirSync(new URL("src/strings/", import.meta.url)).filter((name) => /^\w\w$/.test(name));

/** Returns the identifiers that a statement refers to, without the keys of objects. */
function namesIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  if ("type" in node && node.type === "Identifier" && "name" in node) return [`${node.name}`];
  return Object.entries(node).flatMap(([key, inner]) => (key === "key" ? [] : namesIn(inner)));
}

/**
 * Makes each export of a file of strings a separate module (`form.ts?part=late`), because files are named by
 * subject and a bundle should contain only the strings that it shows. A static import of the file imports
 * only the exports that it names. A dynamic import names its export with `?part=`; `&without=id` omits a
 * language that another bundle already contains. Without this plugin, the same imports load whole files.
 */
export const splitStrings = (): Plugin => ({
  name: "split-strings",
  enforce: "pre",
  transform(code, id) {
    const [, file, part] = /\/widget\/src\/strings\/\w\w\/(\w+\.ts)(?:\?part=(\w+))?$/.exec(id) ?? [];
    if (!file) {
      const loaders = /import\(`([^`$]*)\$\{(\w+)\}([^`?]*\?part=\w+)(?:&without=(\w+))?`\)/g;
      const expanded = code.replace(loaders, (_, before, tag, after, without) => {
        const imports = languages
          .filter((language) => language !== without)
          .map((language) => `${language}: () => import("${before}${language}${after}")`);
        return `({ ${imports.join(", ")} })[${tag}]()`;
      });
      return expanded === code ? undefined : { code: expanded, map: null };
    }
    const statements = this.parse(code, { lang: "ts" }).body.map((node) => {
      const [, isExport, name = ""] = /^(export )?const (\w+)/.exec(code.slice(node.start, node.end)) ?? [];
      if (!name && node.type !== "ImportDeclaration")
        this.error(`${file} may contain only imports and constants`, node.start);
      const names =
        node.type === "ImportDeclaration" ? node.specifiers.map(({ local }) => local.name) : [name];
      return { node, names, isExport };
    });
    if (!part) {
      const exported = statements.flatMap(({ names, isExport }) => (isExport ? names : []));
      const lines = exported.map((name) => `export { ${name} } from "./${file}?part=${name}";`);
      return { code: lines.join("\n"), map: null, moduleSideEffects: false };
    }
    const needed = new Set<(typeof statements)[number]>();
    const need = (name: string) => {
      const statement = statements.find(({ names }) => names.includes(name));
      if (!statement || needed.has(statement)) return;
      needed.add(statement);
      namesIn(statement.node).forEach(need);
    };
    need(part);
    let kept = "";
    let end = 0;
    for (const statement of statements) {
      const { node, names, isExport } = statement;
      const text = code.slice(node.start, node.end);
      kept += code.slice(end, node.start);
      // Removed statements are replaced with empty lines, so the source map stays correct.
      if (!needed.has(statement)) kept += text.replace(/[^\n]/g, "");
      else kept += isExport && !names.includes(part) ? text.slice("export ".length) : text;
      end = node.end;
    }
    return { code: kept + code.slice(end), map: null, moduleSideEffects: false };
  },
});
