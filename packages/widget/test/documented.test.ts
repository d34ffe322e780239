import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** The source of a module and of everything that it imports for more than its types, also later. */
function sources(path: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(path)) return seen;
  const text = read(path);
  seen.set(path, text);
  for (const [, from] of text.matchAll(/import(?: (?!type )[^;"]*?|\()"(\.[^"]+)"/g))
    if (from) sources(new URL(from, `file:///${path}`).pathname.slice(1), seen);
  return seen;
}

const found = (texts: Iterable<string>, pattern: RegExp): string[] =>
  [...new Set([...texts].flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!)))].sort();

const elements = ["src/form/lapor-form.ts", "src/status/lapor-status.ts"];
const usedParts = (path: string) => found(sources(path).values(), /\spart="([^"]+)"/g);
const usedProperties = (path: string) => found(sources(path).values(), /(--lapor-[a-z-]+)/g);

for (const path of elements)
  test(`${path} documents each part and custom property that it has, and no other`, () => {
    assert.deepEqual(found([read(path)], /@csspart ([a-z-]+)/g), usedParts(path));
    assert.deepEqual(found([read(path)], /@cssproperty \[(--lapor-[a-z-]+)\]/g), usedProperties(path));
  });

test("the README lists each part and custom property of both elements, and no other", () => {
  const readme = read("README.md");
  const union = (names: (path: string) => string[]) => [...new Set(elements.flatMap(names))].sort();
  const parts = /^Parts: (.+?)\n\n/ms.exec(readme)?.[1] ?? "";
  assert.deepEqual(found([parts], /`([a-z-]+)`/g), union(usedParts));
  assert.deepEqual(found([readme], /`(--lapor-[a-z-]+)`/g), union(usedProperties));
});

test("the README and the elements name each attribute", () => {
  const attributes = elements.flatMap((path) => found([read(path)], /@attr \{[^}]+\} ([a-z-]+)/g));
  assert.ok(attributes.length > 6);
  for (const name of attributes) assert.match(read("README.md"), new RegExp(`\`${name}\``));
});
