import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { LaporButton, LaporForm, LaporStatus } from "../../src/elements.ts";
import { LaporPublic } from "../../src/public/element/index.ts";
import { type ElementDeclaration, elements, manifest, named, read } from "../support/read-manifest.ts";

const classes: Readonly<Record<string, { observedAttributes: string[] }>> = {
  LaporButton,
  LaporForm,
  LaporPublic,
  LaporStatus,
};
const packageJson: {
  customElements: string;
  "web-types": string;
  files: string[];
  exports: Record<string, string>;
  publishConfig: { exports: Record<string, string | { types?: string; default?: string }> };
} = JSON.parse(read("package.json"));
const methodsOf = ({ members }: ElementDeclaration): string[] =>
  named(members.filter(({ kind }) => kind === "method"));

test("the manifest lists the elements and the modules that register them", () => {
  assert.deepEqual(
    manifest.modules.flatMap(({ exports }) =>
      exports.filter(({ kind }) => kind === "custom-element-definition").map(({ name }) => name),
    ),
    ["lapor-form", "lapor-status", "lapor-button", "lapor-public"],
  );
  assert.deepEqual(named(elements), named(Object.keys(classes).map((name) => ({ name }))));
});

for (const element of elements) {
  const { name, tagName, attributes, members } = element;

  test(`<${tagName}> lists its observed attributes and no internal state`, () => {
    assert.deepEqual(named(attributes), [...classes[name]!.observedAttributes].sort());
    const reflected = members.filter(({ attribute }) => attribute);
    assert.deepEqual(named(reflected), attributes.map(({ fieldName }) => fieldName).sort());
  });

  test(`<${tagName}> has a description for every entry in the manifest`, () => {
    const { events, slots, cssParts, cssProperties } = element;
    for (const each of [
      element,
      ...attributes,
      ...members,
      ...events,
      ...slots,
      ...cssParts,
      ...cssProperties,
    ])
      assert.match(each.description ?? "", /^[A-Z`].*\.$/s, `${tagName} ${each.name}`);
  });
}

test("the manifest lists the public methods and no private methods", () => {
  assert.deepEqual(Object.fromEntries(elements.map((element) => [element.tagName, methodsOf(element)])), {
    "lapor-form": ["focus", "prefill", "reset", "submit"],
    "lapor-status": ["focus"],
    "lapor-button": ["close", "focus", "open"],
    "lapor-public": ["focus"],
  });
  const fields = ({ members }: ElementDeclaration) =>
    named(members.filter(({ kind, attribute }) => kind === "field" && !attribute));
  for (const element of elements) assert.deepEqual(fields(element), ["client", "version"]);
});

test("the manifest refers only to modules that the package publishes", () => {
  const published = Object.values(packageJson.publishConfig.exports).map((target) =>
    typeof target === "string" ? target : target.default,
  );
  for (const { path } of manifest.modules) assert.ok(published.includes(`./${path}`), path);
});

test("package.json names and publishes the files that editors and tools look for", () => {
  const { files, exports, publishConfig } = packageJson;
  for (const file of [packageJson.customElements, packageJson["web-types"], "vscode.html-custom-data.json"]) {
    assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)), file);
    assert.ok(files.includes(file), file);
  }
  for (const name of ["./attributes", "./react", "./svelte", "./vue"]) {
    assert.deepEqual(publishConfig.exports[name], { types: exports[name] });
    assert.ok(existsSync(new URL(`../../${exports[name]}`, import.meta.url)), name);
  }
});

test("VS Code and JetBrains IDEs complete each attribute and its allowed values", () => {
  const { tags } = JSON.parse(read("vscode.html-custom-data.json"));
  const { contributions } = JSON.parse(read("web-types.json"));
  for (const [index, { tagName, attributes }] of elements.entries()) {
    assert.equal(tags[index].name, tagName);
    assert.deepEqual(named(tags[index].attributes), named(attributes));
    assert.equal(contributions.html.elements[index].name, tagName);
    assert.deepEqual(named(contributions.html.elements[index].attributes), named(attributes));
    const theme = tags[index].attributes.find(({ name }: { name: string }) => name === "theme");
    assert.deepEqual(named(theme.values), ["auto", "dark", "light"]);
  }
});
