import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { elements, named, read } from "../support/read-manifest.ts";

const sourceOf: Readonly<Record<string, string>> = {
  "lapor-form": "src/form/lapor-form.ts",
  "lapor-status": "src/status/lapor-status.ts",
  "lapor-button": "src/button/lapor-button.ts",
  "lapor-public": "src/public/element/lapor-public.ts",
};

/**
 * Returns the source of a module and of everything that it imports statically or dynamically, without type
 * imports.
 */
function sources(path: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(path)) return seen;
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  seen.set(path, text);
  for (const [, from] of text.matchAll(/(?:^(?:import|export) (?!type )[^;"]*?from |import\()"(\.[^"]+)"/gm))
    if (from) sources(new URL(from, `file:///${path}`).pathname.slice(1), seen);
  return seen;
}

const found = (texts: Iterable<string>, pattern: RegExp): string[] =>
  [...new Set([...texts].flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name)))].sort();

/**
 * Modules of another element that an element loads without rendering that element. <lapor-status> uses the
 * form's code to delete a report from the device.
 */
const notShown: Readonly<Record<string, string>> = { "lapor-status": "src/form/form-parts.ts" };

for (const { tagName, cssParts, cssProperties, slots, events } of elements) {
  const code = [...sources(sourceOf[tagName]!, new Map([[notShown[tagName] ?? "", ""]])).values()];

  test(`<${tagName}> documents exactly its parts`, () => {
    assert.deepEqual(named(cssParts), found(code, /\spart="([^"]+)"/g));
  });

  test(`<${tagName}> documents exactly the custom properties that its styles use`, () => {
    assert.deepEqual(named(cssProperties), found(code, /var\((--lapor-[a-z-]+)/g));
  });

  test(`<${tagName}> documents exactly its slots`, () => {
    assert.deepEqual(named(slots), found(code, /<slot(?: name="([a-z-]+)")?>/g));
  });

  test(`<${tagName}> documents exactly the events that it fires`, () => {
    // The button's dialog contains a form, whose events bubble to the button.
    const inside = tagName === "lapor-button" ? sources(sourceOf["lapor-form"]!).values() : [];
    assert.deepEqual(named(events), found([...code, ...inside], /\.emit\("([a-z-]+)"/g));
  });
}

test("each custom property is documented with its light and dark defaults", () => {
  const sheet = read("src/styles/base-styles.ts");
  const from = (start: string, end: string): string => sheet.slice(sheet.indexOf(start), sheet.indexOf(end));
  const dark = from("const dark", "/**\n");
  const light = sheet.replace(dark, "");
  for (const { name, default: value = "", description } of elements[0]!.cssProperties) {
    const fallback = (text: string): string =>
      new RegExp(`var\\(${name}, (?:var\\(--own[a-z-]*, |calc\\()?([\\w#.%]+(?:\\([^)]*\\))?)`).exec(
        text,
      )?.[1] ?? "";
    assert.equal(value, fallback(light), name);
    const [, darkValue = ""] = /`([^`]+)` when dark/.exec(description) ?? [];
    assert.equal(darkValue, fallback(dark), `${name} when dark`);
  }
});

test("the README lists every field that a page can prefill", () => {
  const [, fields = ""] = /interface Prefill \{(.*?)\n\}/s.exec(read("src/form/where/prefill.ts")) ?? [];
  const names = found([fields], /^ {2}(\w+)\?:/gm);
  assert.ok(names.length > 5);
  for (const name of names) assert.match(read("README.md"), new RegExp(`\`${name}\``));
});
