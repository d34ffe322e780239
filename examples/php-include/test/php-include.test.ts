import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { findPhp, lintPhp, type Php, phpMissing, runPhp } from "../../../scripts/php.ts";
import { openPage } from "../../../test/support/citizen-page.ts";
import { clearAddresses, ofThisMachine } from "../../../test/support/clear-addresses.ts";
import {
  readPublicReport,
  reportAndFollow,
  type VisitedExample,
  visitExample,
} from "../../../test/support/example-visit.ts";
import { start } from "../start.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const php = findPhp();

const config = {
  script: "https://cdn.example/lapor/1.0.0/lapor.all.js",
  "base-url": "https://kanal.example",
  "publishable-key": "pk_contoh",
  agency: "pemkot-bandung",
};

/** Calls a function in lapor.php with these arguments, and returns its result. */
const call = (name: string, ...args: unknown[]): string =>
  runPhp(php as Php, [
    "-r",
    "require $argv[1]; echo $argv[2](...json_decode($argv[3], true));",
    "--",
    `${folder}lapor.php`,
    name,
    JSON.stringify(args),
  ]);

describe("the PHP include", { skip: php ? false : phpMissing }, () => {
  test("every file is valid PHP", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".php") && !name.includes("node_modules"),
    );
    assert.equal(files.length, 7);
    lintPhp(
      php as Php,
      files.map((name) => `${folder}${name}`),
    );
  });

  test("the element contains the configured settings and a fallback link, and attributes passed to it take precedence", () => {
    assert.equal(
      call("lapor_form", { ...config, integrity: "sha384-x", theme: "light" }, { theme: "auto" }),
      '<lapor-form agency="pemkot-bandung" publishable-key="pk_contoh" base-url="https://kanal.example" theme="auto"><a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a></lapor-form>\n',
    );
    assert.doesNotMatch(call("lapor_status", config), /agency/);
  });

  test("the include escapes values in attributes and in text", () => {
    const hostile = `"'><script>alert(1)</script>&`;
    const escaped = "&quot;&apos;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;";
    const holds = (html: string, text: string) => assert.ok(html.includes(text), html);
    holds(call("lapor_form", config, { agency: hostile }), `agency="${escaped}" `);
    holds(call("lapor_button", config, hostile), `>${escaped}<noscript>`);
    holds(call("lapor_script", config, hostile), `nonce="${escaped}"></script>`);
  });

  test("the script tag contains its hash and crossorigin, and is marked so that optimizers skip it", () => {
    assert.equal(
      call("lapor_script", { ...config, integrity: "sha384-x" }),
      '<script data-cfasync="false" data-no-optimize="1" type="module" async src="https://cdn.example/lapor/1.0.0/lapor.all.js" integrity="sha384-x" crossorigin="anonymous"></script>\n',
    );
    assert.doesNotMatch(call("lapor_script", config), /integrity|crossorigin/);
  });

  test("the public reports load their own script and link to the channel's page", () => {
    assert.equal(
      call("lapor_public", config, { view: "map", limit: 6 }),
      '<lapor-public view="map" agency="pemkot-bandung" limit="6" publishable-key="pk_contoh" base-url="https://kanal.example"><a href="https://kanal.example/publik">Baca laporan warga</a></lapor-public>\n',
    );
    assert.doesNotMatch(call("lapor_public", config, { agency: "" }), /agency/);
    assert.match(
      call("lapor_public_script", { ...config, integrity: "sha384-x" }, "abc"),
      /src="https:\/\/cdn\.example\/lapor\/1\.0\.0\/public\.js" nonce="abc"><\/script>\n$/,
    );
  });

  test("the include throws when given a secret key, an unknown attribute or an invalid URL", () => {
    const faults: [string, unknown[], RegExp][] = [
      ["lapor_form", [{ ...config, "publishable-key": "sk_geheim" }], /sk_ is secret/],
      ["lapor_form", [config, { instansi: "x" }], /has no attribute instansi/],
      ["lapor_form", [{ ...config, "base-url": "javascript:alert(1)" }], /'base-url' should be an address/],
      ["lapor_script", [{ ...config, script: "//cdn.example/lapor.js" }], /'script' should be an address/],
      ["lapor_csp", [config, "", { "img-src": "*; script-src *" }], /may hold no ';'/],
    ];
    for (const [name, args, fault] of faults) assert.throws(() => call(name, ...args), fault, name);
    assert.throws(
      () => call("lapor_form", { ...config, "publishable-key": "sk_geheim" }),
      (error: Error) => !error.message.includes("sk_geheim"),
    );
  });

  test("the include rejects URLs without TLS, except those on this machine", () => {
    for (const [name, key] of [
      ["lapor_form", "base-url"],
      ["lapor_script", "script"],
    ] as const) {
      const refused = new RegExp(`'${key}' should be an address that begins with https`);
      for (const address of clearAddresses)
        assert.throws(() => call(name, { ...config, [key]: address }), refused, address);
      for (const address of ofThisMachine) assert.ok(call(name, { ...config, [key]: address }), address);
    }
  });

  test("the policy allows the script, the channel, a given nonce and the site's additional sources", () => {
    assert.equal(
      call("lapor_csp", { ...config, script: "/lapor/lapor.js" }, "abc", {
        "img-src": "https://foto.example",
      }),
      "default-src 'self'; script-src 'self' 'nonce-abc'; connect-src 'self' https://kanal.example; img-src 'self' https://kanal.example https://foto.example; worker-src blob:; object-src 'none'; base-uri 'self'",
    );
  });

  describe("a site with the PHP include in a browser", () => {
    let example: VisitedExample;
    before(async () => {
      example = await visitExample(start);
    });
    after(() => example?.stop());

    test("a citizen can send a report on the page and follow it", async () => {
      await reportAndFollow(example, "Lampu gang padam di RW 03");
    });

    test("a visitor can read a public report", () => readPublicReport(example));

    test("the button opens the form in a dialog", async () => {
      const { page, complaints } = await openPage(example.browser);
      await page.goto(example.form);
      await page.getByRole("button", { name: "Lapor sekarang" }).click();
      await page.getByRole("dialog").getByRole("textbox", { name: "Judul Laporan" }).waitFor();
      assert.deepEqual(complaints, []);
    });
  });
});
