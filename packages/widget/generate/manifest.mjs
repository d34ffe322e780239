// The custom elements manifest of what is published: the three elements, whole, with nothing that only this
// package uses.
import { readFileSync } from "node:fs";
import { create, ts } from "@custom-elements-manifest/analyzer";
import { litPlugin } from "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";

const packageFolder = new URL("../", import.meta.url);

/** Sources with public classes, what is inherited first. */
const sources = [
  "src/channel-element.ts",
  "src/form/lapor-form.ts",
  "src/status/lapor-status.ts",
  "src/button/lapor-button.ts",
];

/**
 * Where a site's own bundler finds the classes, and where they are registered: the source is not published.
 */
const published = { classes: "dist/npm/elements.js", registered: "dist/npm/index.js" };

/** Whether a class member is nobody else's: said by TypeScript, by `@internal`, or Lit's own. */
const isInternal = (member) =>
  member.modifiers?.some(({ kind }) =>
    [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].includes(kind),
  ) ||
  ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "internal") ||
  ["properties", "styles"].includes(member.name?.text);

/**
 * The analyzer lists `state: true` properties as attributes: those and all that is internal are taken out of
 * each class.
 */
const publicOnly = () => {
  const internal = new Map();
  return {
    name: "public-only",
    collectPhase({ node }) {
      if (!ts.isClassDeclaration(node)) return;
      const members = node.members.filter(isInternal).map(({ name }) => name?.text);
      internal.set(node.name.text, new Set(members));
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations) {
        const hidden = internal.get(declaration.name);
        if (!hidden) continue;
        const isPublic = ({ name }) => !hidden.has(name);
        declaration.members = declaration.members?.filter(isPublic);
        declaration.attributes = declaration.attributes?.filter(({ name, fieldName }) =>
          isPublic({ name: fieldName ?? name }),
        );
        // `emit` sends what it is told; the elements name their events in `@fires`.
        declaration.events = declaration.events?.filter(({ type, description }) => type && description);
      }
    },
  };
};

/** `undefined` is what every attribute may be. */
const trim = (type) => type && { text: type.text.replace(/ \| undefined$/, "") };

const oneLine = (text) => text?.replace(/\s*\n\s*/g, " ");

/** Own things first, as they are written; what is inherited after them. */
const ownFirst = (list = []) => [
  ...list.filter(({ inheritedFrom }) => !inheritedFrom),
  ...list.filter(({ inheritedFrom }) => inheritedFrom),
];

/** Without where it comes from and how it is initialized, which is the source's business. */
function clean({ inheritedFrom: _from, default: value, ...item }) {
  return {
    ...item,
    ...(item.description && { description: oneLine(item.description) }),
    ...(item.type && { type: trim(item.type) }),
    ...(value && !item.kind && { default: value }),
  };
}

/** The element with what it inherits as its own: the class that it has it from is not published. */
function whole(declaration) {
  const list = (name) => ownFirst(declaration[name]).map(clean);
  const attributes = list("attributes");
  // An attribute is described once, by its tag.
  const members = list("members").map((member) => {
    const { description, type } = attributes.find(({ fieldName }) => fieldName === member.name) ?? {};
    return { ...member, ...(description && { description }), ...(type && { type }) };
  });
  return {
    kind: "class",
    customElement: true,
    name: declaration.name,
    tagName: declaration.tagName,
    summary: declaration.summary,
    description: oneLine(declaration.description),
    superclass: { name: "LitElement", package: "lit" },
    attributes,
    members,
    events: list("events"),
    slots: list("slots"),
    cssParts: list("cssParts"),
    cssProperties: list("cssProperties"),
  };
}

/** The manifest, schema 1.0.0. */
export function createManifest() {
  const modules = sources.map((path) =>
    ts.createSourceFile(
      path,
      readFileSync(new URL(path, packageFolder), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  const analyzed = create({ modules, plugins: [...litPlugin(), publicOnly()] });
  const declarations = analyzed.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(whole);
  const reference = (name) => ({ name, module: published.classes });
  const js = ({ name }) => ({ kind: "js", name, declaration: reference(name) });
  return {
    schemaVersion: "1.0.0",
    readme: "README.md",
    modules: [
      { kind: "javascript-module", path: published.classes, declarations, exports: declarations.map(js) },
      {
        kind: "javascript-module",
        path: published.registered,
        declarations: [],
        exports: declarations.flatMap((declaration) => [
          js(declaration),
          {
            kind: "custom-element-definition",
            name: declaration.tagName,
            declaration: reference(declaration.name),
          },
        ]),
      },
    ],
  };
}

/** The elements of a manifest. */
export const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);
