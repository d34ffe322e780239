import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  formSnippet,
  installSteps,
  policyAdditions,
  publicSnippet,
  type SiteSystem,
  statusSnippet,
} from "@lapor/sdk/snippet";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const place = {
  agencyId: "pemkot-bandung",
  publishableKey: "pk_x",
  channelUrl: "https://kanal.example",
  scriptUrl: "/lapor/1/lapor.js",
  statusUrl: "/lacak",
};
const languages = ["id", "en"] as const;
const origin = "https://bandung.example";
const stepsOf = (system: SiteSystem, language: "id" | "en") =>
  installSteps(system, place, { language, origin });

/** Returns the labels in the settings to copy, which stand before ": ". */
const labelsIn = (system: SiteSystem, language: "id" | "en"): string[] =>
  stepsOf(system, language).flatMap(({ code = "" }) =>
    [...code.matchAll(/^([^:\n[<]+): /gm)].map(([, label]) => label!),
  );

describe("the snippet for a site", () => {
  test("the snippet contains the elements and attributes shown on the page for site administrators", () => {
    const page = read("docs/id/pasang.md");
    const shape = (html: string) =>
      [...html.matchAll(/<(lapor-\w+)|\s([a-z-]+)="/g)].map(([, name, attribute]) => name ?? attribute);
    const blocks = [...page.matchAll(/```html\n([\s\S]*?)```/g)].map(([, block = ""]) =>
      block.replace(/<a .*/, ""),
    );
    assert.deepEqual(
      [formSnippet, statusSnippet, publicSnippet].map((write) => shape(write(place))),
      blocks.map(shape),
    );
  });

  test("the snippet escapes text that is not allowed in an attribute", () => {
    const snippet = formSnippet({ ...place, statusUrl: '"><script>alert(1)</script>' });
    assert.ok(!snippet.includes("<script>alert"));
  });

  test("the snippet's policy contains the sources listed on the page for site administrators", () => {
    const [, listed = ""] = /^Content-Security-Policy: (.*)$/m.exec(read("docs/id/pasang.md")) ?? [];
    const added = policyAdditions({ ...place, scriptUrl: "https://cdn.example/lapor/1/lapor.js" });
    assert.equal(
      listed.replace("default-src 'self'; ", "").replace("script-src 'self' ", "script-src "),
      added,
    );
    assert.match(policyAdditions(place), /^script-src 'self'; /);
  });
});

describe("the installation steps for an extension", () => {
  test("the steps use the settings' names in the WordPress plugin and the Joomla module", () => {
    const plugin = read("examples/wordpress/lapor-embed/languages/lapor-embed-id_ID.po");
    const module = {
      id: read("examples/joomla/mod_lapor/language/id-ID/mod_lapor.ini"),
      en: read("examples/joomla/mod_lapor/language/en-GB/mod_lapor.ini"),
    };
    for (const language of languages) {
      assert.equal(labelsIn("wordpress", language).length, 3);
      for (const label of labelsIn("wordpress", language))
        assert.ok(plugin.includes(`${language === "id" ? "msgstr" : "msgid"} "${label}"`), label);
      for (const label of labelsIn("joomla", language))
        assert.ok(module[language].includes(`="${label}"`), label);
    }
  });

  test("the steps for WordPress and Joomla contain the script's full URL", () => {
    for (const system of ["wordpress", "joomla"] as const)
      assert.ok(
        stepsOf(system, "id").some(({ code }) => code?.includes("https://bandung.example/lapor/1/lapor.js")),
      );
  });

  test("the steps use only elements and settings that the WordPress plugin and the Laravel package offer", () => {
    const steps = (system: SiteSystem) =>
      stepsOf(system, "id")
        .map(({ code = "" }) => code)
        .join("\n");
    const [shortcode = ""] = /\[lapor_form\]/.exec(steps("wordpress")) ?? [];
    assert.ok(read("examples/wordpress/README.md").includes(`\`${shortcode}\``));
    const laravel = steps("laravel");
    const config = read("examples/laravel/config/lapor.php");
    const variables = [...laravel.matchAll(/^(LAPOR_\w+)=/gm)].map(([, name = ""]) => name);
    assert.equal(variables.length, 5);
    for (const name of variables) assert.ok(config.includes(`env('${name}'`), name);
    const readme = read("examples/laravel/README.md");
    for (const [component] of laravel.matchAll(/<x-lapor-\w+/g))
      assert.ok(readme.includes(component), component);
    assert.ok(readme.includes("composer require lapor-embed/laravel"));
  });

  test("the steps contain the same commands and codes in both languages", () => {
    for (const system of ["wordpress", "joomla", "laravel"] as const) {
      const [indonesian, english] = languages.map((language) =>
        stepsOf(system, language).map(({ code }) => code?.replace(/^[^:\n[<]+: /gm, "")),
      );
      assert.deepEqual(indonesian, english);
    }
  });
});
