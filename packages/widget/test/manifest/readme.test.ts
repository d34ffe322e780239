import assert from "node:assert/strict";
import { test } from "node:test";
import { elements, named, read } from "../support/read-manifest.ts";

interface Snippet {
  from: string;
  language: string;
  text: string;
}

const readme = read("README.md");
const fenced: Snippet[] = [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(
  ([, language = "", text = ""]) => ({ from: "README.md", language, text }),
);
const pages: Snippet[] = ["index.html", "lacak.html"].map((page) => ({
  from: page,
  language: "html",
  text: read(`../../examples/plain-html/${page}`),
}));
const snippets = [...fenced, ...pages];
const of = (...languages: string[]): Snippet[] =>
  snippets.filter(({ language }) => languages.includes(language));

const allNames = (list: "events" | "cssParts" | "cssProperties"): string[] =>
  elements.flatMap((element) => named(element[list]));

/**
 * Returns the names that a tag can have: its attributes, and its listeners in the syntax of each framework.
 */
function allowedOn(tagName: string): string[] {
  const element = elements.find((each) => each.tagName === tagName);
  assert.ok(element, `<${tagName}> is an element of ours`);
  const events = named(element.events);
  return [
    ...named(element.attributes),
    ...events.map((name) => `on${name}`),
    ...events.map((name) => `@${name}`),
  ];
}

test("README snippets use only existing attributes, listeners and values", () => {
  const tags = of("html", "tsx", "vue", "svelte").flatMap(({ text }) => [
    ...text.matchAll(/<(lapor-[a-z]+)((?:\s+[@\w-]+(?:="[^"]*"|=\{(?:[^{}]|\{[^{}]*\})*\})?)*)\s*\/?>/g),
  ]);
  assert.ok(tags.length > 6);
  for (const [, tagName = "", written = ""] of tags)
    for (const [, name = "", value] of written.matchAll(/\s([@\w-]+)(?:="([^"]*)"|=\{)/g)) {
      assert.ok(allowedOn(tagName).includes(name), `<${tagName} ${name}>`);
      const type = elements
        .find((each) => each.tagName === tagName)!
        .attributes.find((attribute) => attribute.name === name)?.type.text;
      if (type?.startsWith('"')) assert.ok(type.includes(`"${value}"`), `<${tagName} ${name}="${value}">`);
    }
});

test("the checks of snippets cover every lapor tag in the README", () => {
  for (const { from, text } of of("html", "tsx", "vue", "svelte"))
    for (const [, name = ""] of text.matchAll(/<(lapor-[a-z]+)/g))
      assert.ok(
        elements.some(({ tagName }) => tagName === name),
        `<${name}> in ${from}`,
      );
});

test("README snippets use only existing events and methods", () => {
  const scripts = of("js", "html");
  const events = scripts.flatMap(({ text }) => [...text.matchAll(/addEventListener\("(lapor-[a-z]+)"/g)]);
  const calls = scripts.flatMap(({ text }) => [...text.matchAll(/\bform\.(\w+)\(/g)]);
  assert.ok(events.length && calls.length);
  for (const [, name = ""] of events) assert.ok(allNames("events").includes(name), name);
  const form = elements.find(({ tagName }) => tagName === "lapor-form")!;
  const methods = [...named(form.members.filter(({ kind }) => kind === "method")), "addEventListener"];
  for (const [, name = ""] of calls) assert.ok(methods.includes(name), name);
});

test("README snippets use only existing parts and custom properties", () => {
  const sheets = of("css", "html").map(({ text }) => text);
  const parts = sheets.flatMap((text) => [...text.matchAll(/::part\(([\w-]+)\)/g)]);
  const properties = sheets.flatMap((text) => [...text.matchAll(/(--lapor-[\w-]+):/g)]);
  assert.ok(parts.length && properties.length);
  for (const [, name = ""] of parts) assert.ok(allNames("cssParts").includes(name), name);
  for (const [, name = ""] of properties) assert.ok(allNames("cssProperties").includes(name), name);
});

test("README snippets load and import only what the package publishes", () => {
  const { exports, publishConfig } = JSON.parse(read("package.json"));
  const files = Object.values<string | { default?: string }>(publishConfig.exports).map((target) =>
    (typeof target === "string" ? target : (target.default ?? "")).split("/").at(-1),
  );
  for (const { from, text } of of("html"))
    for (const [, file = ""] of text.matchAll(/<script[^>]* src="(?:[^"]*\/)?([^"/]+)"/g))
      assert.ok(files.includes(file), `${file} in ${from}`);
  for (const { text } of of("tsx", "vue", "svelte", "js"))
    for (const [, name = ""] of text.matchAll(/"@lapor\/widget([^"]*)"/g))
      assert.ok(`.${name}` in exports, name);
});

test("the README and the example page contain the style rule that reserves space for the form", () => {
  const squeezed = (text: string): string => text.replace(/\s+/g, " ");
  const rule = "lapor-form:not(:defined) { display: block; min-height: 100vh; }";
  assert.ok(of("css").some(({ text }) => squeezed(text).includes(rule)));
  assert.ok(squeezed(pages[0]!.text).includes(rule));
});
