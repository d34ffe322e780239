// Creates the custom elements manifest of the package. It contains the published elements without members
// that only this package uses.
import { readFileSync } from "node:fs";
import { create, ts } from "@custom-elements-manifest/analyzer";
import { litPlugin } from "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";

const packageFolder = new URL("../", import.meta.url);

/** The sources of the public classes, base classes first. */
const sources = [
  "src/channel-element.ts",
  "src/form/lapor-form.ts",
  "src/status/lapor-status.ts",
  "src/button/lapor-button.ts",
  "src/public/element/lapor-public.ts",
];

/**
 * The published modules that export the classes and that register them, for sites with a bundler; the source
 * is not published. `<lapor-public>` has its own module, so no page loads it together with the form.
 */
const published = [
  {
    tags: ["lapor-form", "lapor-status", "lapor-button"],
    classes: "dist/npm/elements.js",
    registered: "dist/npm/index.js",
  },
  { tags: ["lapor-public"], classes: "dist/npm/public.js", registered: "dist/npm/public.js" },
];

/**
 * Whether a class member is internal: private or protected in TypeScript, marked `@internal`, or used only by
 * Lit.
 */
const isInternal = (member) =>
  member.modifiers?.some(({ kind }) =>
    [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].includes(kind),
  ) ||
  ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "internal") ||
  ["properties", "styles"].includes(member.name?.text);

/**
 * The analyzer lists properties with `state: true` as attributes. This plugin removes them, and everything
 * internal, from each class.
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
        // `emit` can fire any event, so only the events that an element names in `@fires` are kept.
        declaration.events = declaration.events?.filter(({ type, description }) => type && description);
      }
    },
  };
};

/** Removes `undefined` from a type, because every attribute can be undefined. */
const trim = (type) => type && { text: type.text.replace(/ \| undefined$/, "") };

const oneLine = (text) => text?.replace(/\s*\n\s*/g, " ");

/** Puts an element's own members first, in the order of the source, and the inherited ones after them. */
const ownFirst = (list = []) => [
  ...list.filter(({ inheritedFrom }) => !inheritedFrom),
  ...list.filter(({ inheritedFrom }) => inheritedFrom),
];

/** Removes where a member is inherited from, and its initial value. */
function clean({ inheritedFrom: _from, default: value, ...item }) {
  return {
    ...item,
    ...(item.description && { description: oneLine(item.description) }),
    ...(item.type && { type: trim(item.type) }),
    ...(value && !item.kind && { default: value }),
  };
}

/** Lists inherited members as the element's own, because the base class is not published. */
function whole(declaration) {
  const list = (name) => ownFirst(declaration[name]).map(clean);
  const attributes = list("attributes");
  // An attribute's description comes from its `@attr` tag, and is reused for the property.
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

/** Returns the manifest in schema version 1.0.0. */
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
  return {
    schemaVersion: "1.0.0",
    readme: "README.md",
    modules: published.flatMap(({ tags, ...files }) =>
      modulesOf(
        declarations.filter(({ tagName }) => tags.includes(tagName)),
        files,
      ),
    ),
  };
}

/**
 * Returns the module that exports the classes and the one that registers them, which can be the same module.
 */
function modulesOf(declarations, { classes, registered }) {
  const reference = (name) => ({ name, module: classes });
  const js = ({ name }) => ({ kind: "js", name, declaration: reference(name) });
  const module = (path, declarations, exports) => ({
    kind: "javascript-module",
    path,
    declarations,
    exports,
  });
  const definitions = declarations.flatMap((declaration) => [
    js(declaration),
    {
      kind: "custom-element-definition",
      name: declaration.tagName,
      declaration: reference(declaration.name),
    },
  ]);
  return classes === registered
    ? [module(classes, declarations, definitions)]
    : [module(classes, declarations, declarations.map(js)), module(registered, [], definitions)];
}

/** Returns the elements in a manifest. */
export const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);
