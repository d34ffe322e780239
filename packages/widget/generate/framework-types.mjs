// Types of the elements' tags for frameworks that check templates. The site brings the framework, so nothing
// here depends on one.
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

/** The module from which a site imports the class. */
const moduleOf = ({ tagName }) => (tagName === "lapor-public" ? "@lapor/widget/public" : "@lapor/widget");

/** Type imports of the classes, and of further names of the package. */
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

/** The base of every framework's types, also for a framework without types here. */
export const attributesModule = (manifest) => {
  const elements = elementsOf(manifest);
  return `${note}${classImports(manifest, ["LaporEventMap"])}

/** Listeners as properties: the name of the event after \`Prefix\`. */
export type Listeners<Prefix extends string, Events> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

${elements.map((element) => [attributesOf, propertiesOf, eventsOf].map((write) => write(element)).join("\n")).join("\n")}`;
};

/** One entry for each tag; `props` gets the name of the class. */
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
  // In the order of the linter: by the name of the package.
  const packages = [classImports(manifest), framework];
  if (framework.includes('"@builder')) packages.reverse();
  return `${packages.join("\n")}
import type { ${[...needed, ...more].sort().join(", ")} } from "./attributes.d.ts";
`;
};

/** React 19: properties where the element has them, else attributes; a listener is \`on\` and the event's name. */
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

/** Vue 3: templates take both spellings, and \`@lapor-…\`, which is \`onLapor…\` to render functions. */
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

/** Svelte: listeners as \`onlapor-…\` (5) and \`on:lapor-…\` (4). */
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
 * A framework whose JSX is a namespace that a module exports. `base` is the type of the attributes that every
 * tag has, `listeners` writes those of the events, if `base` lacks them, by a type that `more` may define.
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

/** Preact 10 and 11: a listener is `on` and the event's name. */
export const preactModule = jsxModule({
  module: "preact",
  from: 'import type { HTMLAttributes } from "preact";',
  base: "HTMLAttributes",
  listeners: (events) => `Listeners<"on", ${events}>`,
});

/** Solid: a listener is `on:` and the event's name. */
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
