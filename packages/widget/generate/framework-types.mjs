// Writes the types of the elements' tags for frameworks that check templates. The site installs the
// framework, so this package depends on none of them.
import { elementsOf } from "./manifest.mjs";

const note = "// Generated from custom-elements.json by generate/widget.mjs. Do not edit.\n";

const union = (names) => names.map((name) => JSON.stringify(name)).join(" | ");
const key = (name) => (/^[a-z]+$/.test(name) ? name : JSON.stringify(name));

function attributesOf({ name, tagName, attributes }) {
  const lines = attributes.map(
    ({ name, description, type }) => `/** ${description} */\n${key(name)}?: ${type.text} | undefined;`,
  );
  return `/** Attributes of \`<${tagName}>\`. */\nexport interface ${name}Attributes {\n${lines.join("\n")}\n}\n`;
}

function propertiesOf({ name, tagName, members }) {
  const names = members.filter((member) => member.kind === "field" && !member.static).map(({ name }) => name);
  return `/** Properties of \`<${tagName}>\`, for frameworks that set them. */
export type ${name}Properties = { [Name in ${union(names)}]?: ${name}[Name] | undefined };
`;
}

const eventsOf = ({ name, tagName, events }) =>
  `/** Events of \`<${tagName}>\`. */
export type ${name}Events = Pick<LaporEventMap, ${union(events.map(({ name }) => name))}>;
`;

/** Returns the module from which a site imports the class. */
const moduleOf = ({ tagName }) => (tagName === "lapor-public" ? "@lapor/widget/public" : "@lapor/widget");

/** Writes the type imports of the classes, and of other names of the package. */
function classImports(manifest, more = []) {
  const modules = new Map([["@lapor/widget", [...more]]]);
  for (const element of elementsOf(manifest)) {
    const module = moduleOf(element);
    modules.set(module, [...(modules.get(module) ?? []), element.name]);
  }
  return [...modules]
    .map(([module, names]) => `import type { ${names.sort().join(", ")} } from "${module}";`)
    .join("\n");
}

/**
 * Writes the attribute types that every framework's types use. A framework without types here can use them
 * too.
 */
export const attributesModule = (manifest) => {
  const elements = elementsOf(manifest);
  return `${note}${classImports(manifest, ["LaporEventMap"])}

/** Listeners as properties: the name of the event after \`Prefix\`. */
export type Listeners<Prefix extends string, Events> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

${elements.map((element) => [attributesOf, propertiesOf, eventsOf].map((write) => write(element)).join("\n")).join("\n")}`;
};

/** Writes one entry for each tag. `props` receives the name of the class. */
const tags = (manifest, props) =>
  elementsOf(manifest)
    .map(
      ({ name, tagName, summary }) =>
        `/** ${summary} */\n"${tagName}": ${props(name, `${name}Attributes & ${name}Properties`, `${name}Events`)};`,
    )
    .join("\n");

const imports = (
  manifest,
  framework,
  more = ["Listeners"],
  kinds = ["Attributes", "Events", "Properties"],
) => {
  const names = elementsOf(manifest).map(({ name }) => name);
  const needed = names.flatMap((name) => kinds.map((kind) => name + kind));
  // The linter sorts imports by package name.
  const packages = [classImports(manifest), framework];
  if (framework.includes('"@builder')) packages.reverse();
  return `${packages.join("\n")}
import type { ${[...needed, ...more].sort().join(", ")} } from "./attributes.d.ts";
`;
};

/**
 * React 19 sets a property if the element has one, and otherwise an attribute. A listener is `on` followed
 * by the event's name.
 */
export const reactModule = (
  manifest,
) => `${note}${imports(manifest, 'import type { DetailedHTMLProps, HTMLAttributes } from "react";')}
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${tags(manifest, (name, own, events) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${own} & Listeners<"on", ${events}>`)}
    }
  }
}
`;

/**
 * Vue 3: templates accept both spellings of an attribute. They also accept `@lapor-…`, which render
 * functions write as `onLapor…`.
 */
export const vueModule = (
  manifest,
) => `${note}${imports(manifest, 'import type { EmitFn, HTMLAttributes, PublicProps } from "vue";', [])}
type Handlers<Events> = {
  [Name in keyof Events & string as Name extends \`lapor-\${infer Rest}\`
    ? \`onLapor\${Capitalize<Rest>}\`
    : never]?: ((event: Events[Name]) => void) | undefined;
};

type Tag<Instance, Props, Events> = new () => Instance & {
  $props: HTMLAttributes & PublicProps & Props & Handlers<Events>;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module "vue" {
  interface GlobalComponents {
${tags(manifest, (name, own, events) => `Tag<${name}, ${own}, ${events}>`)}
  }
}
`;

/** Svelte: listeners are `onlapor-…` in version 5 and `on:lapor-…` in version 4. */
export const svelteModule = (
  manifest,
) => `${note}${imports(manifest, 'import type { HTMLAttributes } from "svelte/elements";')}
declare module "svelte/elements" {
  interface SvelteHTMLElements {
${tags(manifest, (name, own, events) => `HTMLAttributes<${name}> & ${own} & Listeners<"on" | "on:", ${events}>`)}
  }
}
`;

/**
 * Writes the types for a framework whose module exports its JSX namespace. `base` is the type of the
 * attributes that every tag has. If `base` contains no listeners, `listeners` writes the type of those for an
 * element's events; `more` can define a type that it needs.
 */
const jsxModule =
  ({ module, namespace = "JSX", from, base, listeners, more = "" }) =>
  (manifest) =>
    `${note}${listeners ? imports(manifest, from) : imports(manifest, from, [], ["Attributes", "Properties"])}${more}
declare module "${module}" {
  namespace ${namespace} {
    interface IntrinsicElements {
${tags(manifest, (name, own, events) => [`${base}<${name}>`, own, listeners?.(events) ?? []].flat().join(" & "))}
    }
  }
}
`;

/** Preact 10 and 11: a listener is `on` followed by the event's name. */
export const preactModule = jsxModule({
  module: "preact",
  from: 'import type { HTMLAttributes } from "preact";',
  base: "HTMLAttributes",
  listeners: (events) => `Listeners<"on", ${events}>`,
});

/** Solid: a listener is `on:` followed by the event's name. */
export const solidModule = jsxModule({
  module: "solid-js",
  from: 'import type { JSX } from "solid-js";',
  base: "JSX.HTMLAttributes",
  listeners: (events) => `Listeners<"on:", ${events}>`,
});

/** Qwik: a listener is `onLapor-…$`. Qwik itself reads the events from `HTMLElementEventMap`. */
export const qwikModule = jsxModule({
  module: "@builder.io/qwik",
  namespace: "QwikJSX",
  from: 'import type { HTMLAttributes } from "@builder.io/qwik";',
  base: "HTMLAttributes",
});

/** Stencil: a listener is `onLapor-…`. */
export const stencilModule = jsxModule({
  module: "@stencil/core",
  from: 'import type { JSXBase } from "@stencil/core/internal";',
  base: "JSXBase.HTMLAttributes",
  listeners: (events) => `Listeners<"on", Capitalized<${events}>>`,
  more: `
type Capitalized<Events> = { [Name in keyof Events & string as Capitalize<Name>]: Events[Name] };
`,
});
