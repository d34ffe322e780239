import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { findPhp, lintPhp, phpMissing, runPhp } from "../../../scripts/php.ts";
import { clearAddresses, ofThisMachine } from "../../../test/support/clear-addresses.ts";
import {
  readPublicReport,
  reportAndFollow,
  type VisitedExample,
  visitExample,
} from "../../../test/support/example-visit.ts";
import { start } from "../start.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const module = `${folder}mod_lapor/`;
const read = (name: string): string => readFileSync(`${module}${name}`, "utf8");
const below = (name: string): string[] =>
  readdirSync(`${folder}${name}`, { recursive: true, encoding: "utf8" }).map(
    (file) => `${folder}${name}/${file}`,
  );
const php = findPhp();

const strings = (language: string, file: string): Map<string, string> =>
  new Map(
    read(`language/${language}/${file}`)
      .trim()
      .split("\n")
      .map((line) => {
        const [, name = "", said = ""] = /^([A-Z_]+)="([^"]+)"$/.exec(line) ?? [];
        assert.ok(name && said, line);
        return [name, said];
      }),
  );

test("both language files contain exactly the strings that the manifest and the code use", () => {
  const code = ["mod_lapor.xml", "src/Helper/LaporHelper.php", "tmpl/default.php"].map(read).join("\n");
  const named = [...new Set(code.match(/\bMOD_LAPOR_[A-Z_]+/g))].sort();
  for (const language of ["en-GB", "id-ID"]) {
    assert.deepEqual([...strings(language, "mod_lapor.ini").keys()].sort(), named, language);
    assert.deepEqual(
      [...strings(language, "mod_lapor.sys.ini").keys()],
      ["MOD_LAPOR", "MOD_LAPOR_DESCRIPTION"],
    );
  }
});

describe("the Joomla module", { skip: php ? false : phpMissing }, () => {
  if (!php) return;
  const settings = {
    base_url: "https://kanal.example",
    publishable_key: "pk_contoh",
    script_url: "https://cdn.example/lapor/1.0.0/lapor.all.js",
    integrity: "sha384-x",
    status_item: "102",
  };
  const show = (more: Record<string, string> = {}, language = "id-ID"): { html: string; head: string } =>
    JSON.parse(
      runPhp(php, [
        "-r",
        "require $argv[1]; echo json_encode(show_module(json_decode($argv[2], true), $argv[3]));",
        "--",
        `${folder}site/joomla.php`,
        JSON.stringify({ ...settings, ...more }),
        language,
      ]),
    );

  test("every file is valid PHP, and the XML manifest names existing files", () => {
    const files = [...below("mod_lapor"), ...below("site")].filter((name) => name.endsWith(".php"));
    assert.ok(files.length >= 7);
    lintPhp(php, files);
    const named = runPhp(php, [
      "-r",
      "$x = simplexml_load_file($argv[1]); foreach ($x->files->folder as $f) echo $f, ' '; echo $x->media['folder'], '/', $x->media->folder;",
      "--",
      `${module}mod_lapor.xml`,
    ]).split(" ");
    for (const name of named) assert.ok(readdirSync(`${module}${name}`).length > 0, name);
  });

  test("the element contains the module's settings and the manifest's defaults, in the site's language", () => {
    const { html, head } = show({ agency: "pemkot-bandung" });
    assert.match(
      html,
      /<lapor-form status-url="\/lacak\.php" base-url="https:\/\/kanal\.example" publishable-key="pk_contoh" agency="pemkot-bandung" preset="netral" theme="light"><a href="https:\/\/www\.lapor\.go\.id">Lapor lewat SP4N-LAPOR!<\/a><\/lapor-form>/,
    );
    assert.match(
      head,
      /<script src="https:\/\/cdn\.example\/lapor\/1\.0\.0\/lapor\.all\.js" type="module" async data-cfasync="false" data-no-optimize="1" integrity="sha384-x" crossorigin="anonymous">/,
    );
    assert.match(show({ element: "status" }, "en-GB").html, /<lapor-status base-url[^>]+>Following a report/);
    assert.match(show({ element: "button", words: "Lapor" }).html, /<lapor-button [^>]+>Lapor<noscript> <a /);
  });

  test("the public reports load their own script and link to the channel's page", () => {
    const { html, head } = show({ element: "public", agency: "pemkot-bandung", view: "map", limit: "6" });
    assert.match(
      html,
      /<lapor-public base-url="https:\/\/kanal\.example" publishable-key="pk_contoh" agency="pemkot-bandung" preset="netral" theme="light" view="map" limit="6"><a href="https:\/\/kanal\.example\/publik">Baca laporan warga<\/a><\/lapor-public>/,
    );
    assert.match(
      head,
      /<script src="https:\/\/cdn\.example\/lapor\/1\.0\.0\/public\.js" type="module" async [^>]+>/,
    );
    assert.doesNotMatch(head, /integrity|lapor\.all/);
    assert.doesNotMatch(show({ element: "public", view: "x", limit: "101" }).html, /view|limit/);
  });

  test("the module escapes values in attributes and in text", () => {
    const hostile = `"'><script>alert(1)</script>&`;
    const escaped = "&quot;&#039;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;";
    const { html } = show({ element: "button", words: hostile, agency: hostile, theme: hostile });
    assert.ok(html.includes(`agency="${escaped}"`), html);
    assert.ok(html.includes(`>${escaped}<noscript>`), html);
    assert.doesNotMatch(html, /theme=/);
    assert.doesNotMatch(show({ element: `form ${hostile}` }).html, /<script/);
  });

  test("the module renders nothing and loads no script when the key is secret or a URL is invalid", () => {
    for (const wrong of [
      { publishable_key: "sk_geheim" },
      { base_url: "javascript:alert(1)" },
      { script_url: "" },
    ]) {
      const { html, head } = show(wrong);
      assert.match(html, /^<!-- mod_lapor: [A-Z][^<>]+ -->$/);
      assert.doesNotMatch(html, /geheim/);
      assert.equal(head, "");
    }
  });

  test("the module rejects URLs without TLS, except those on this machine", () => {
    for (const name of ["base_url", "script_url"]) {
      for (const address of clearAddresses) assert.equal(show({ [name]: address }).head, "", address);
      for (const address of ofThisMachine) assert.notEqual(show({ [name]: address }).head, "", address);
    }
  });

  describe("a Joomla page in a browser", () => {
    let example: VisitedExample;
    before(async () => {
      example = await visitExample(start);
    });
    after(() => example?.stop());

    test("a citizen can send a report on the page and follow it", async () => {
      await reportAndFollow(example, "Antrean obat lebih dari dua jam");
    });

    test("a visitor can read a public report", () => readPublicReport(example));
  });
});
