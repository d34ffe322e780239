import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { initialSettings, type Settings } from "../settings.ts";
import type { WidgetManifest } from "../widget-files.ts";
import { losesMap } from "./wordpress.ts";
import { writeSnippet } from "./write-snippet.ts";

const file = (integrity: string) => ({ integrity, bytes: 1, brotli: 1 });
const manifest: WidgetManifest = {
  version: "1.4.2",
  files: {
    "lapor.js": file("sha384-light"),
    "lapor.all.js": file("sha384-all"),
    "lapor.iife.js": file("sha384-classic"),
    "public.js": file("sha384-public"),
  },
};
const chosen: Settings = {
  ...initialSettings,
  agency: "pemkot-bandung",
  channel: "https://kanal.example",
  key: "pk_bandung",
  files: "https://cdn.example/lapor",
  status: "/lacak",
  accent: "#0b5f4c",
};
const write = (patch: object, tag = {}) => writeSnippet({ ...chosen, ...patch }, manifest, tag);
const textOf = (patch: object, tag = {}) =>
  write(patch, tag)
    .map(({ code }) => code)
    .join("\n");

test("the HTML snippet contains the style rule, the script, the element and the fallback link", () => {
  assert.equal(
    textOf({ fillClassification: "complaint" }),
    `<style>
lapor-form:not(:defined) { display: block; min-height: 100vh }
lapor-form {
  --lapor-accent: #0b5f4c;
}
</style>
<script type="module" async src="https://cdn.example/lapor/1/lapor.js"></script>
<lapor-form
  agency="pemkot-bandung"
  publishable-key="pk_bandung"
  base-url="https://kanal.example"
  status-url="/lacak"
  lang="id">
  <a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
</lapor-form>
<script type="module">
customElements.whenDefined("lapor-form").then(() => {
  document.querySelector("lapor-form").prefill({
    "classification": "complaint"
  });
});
</script>`,
  );
});

describe("the script tag in the snippet", () => {
  const tagOf = (patch: object, tag = {}) => /<script.*><\/script>/.exec(textOf(patch, tag))?.[0];
  test("the script tag has an integrity hash when its URL identifies one version", () =>
    assert.equal(
      tagOf({ build: "all" }),
      `<script type="module" async src="https://cdn.example/lapor/1.4.2/lapor.all.js" integrity="sha384-all" crossorigin="anonymous"></script>`,
    ));
  test("the script tag loads the classic script for sites that remove type=module", () =>
    assert.equal(
      tagOf({ build: "classic" }),
      `<script defer src="https://cdn.example/lapor/1/lapor.iife.js"></script>`,
    ));
  test("the script tag has a placeholder for the nonce that a policy requires", () =>
    assert.match(tagOf({}, { nonce: true }) ?? "", / nonce="…">/));
  test("the script tag names the full version and the hash that a policy requires", () =>
    assert.match(
      tagOf({ build: "classic" }, { integrity: true }) ?? "",
      /1\.4\.2\/lapor\.iife\.js" integrity="sha384-classic"/,
    ));
});

test("the snippet shows placeholders for missing values", () => {
  assert.match(
    textOf({ key: "", channel: "", files: "" }),
    /cdn\.example\/lapor\/1\/lapor\.js[\s\S]*pk_…[\s\S]*https:\/\/kanal\.example/,
  );
});

test("a status page has no agency attribute and reserves no space", () => {
  const text = textOf({ element: "lapor-status" });
  assert.doesNotMatch(text, /agency=|status-url|:not\(:defined\)/);
  assert.match(text, /<lapor-status[\s\S]+>\n {2}Halaman lacak memerlukan JavaScript/);
});

test("public reports have their own script, attributes and fallback link", () => {
  const reports = { element: "lapor-public", view: "map", limit: "6", accent: "" };
  assert.equal(
    textOf({ ...reports, fillTitle: "Jalan rusak", similar: "off" }),
    `<style>
lapor-public:not(:defined) { display: block; min-height: 100vh }
</style>
<script type="module" async src="https://cdn.example/lapor/1/public.js"></script>
<lapor-public
  view="map"
  agency="pemkot-bandung"
  limit="6"
  publishable-key="pk_bandung"
  base-url="https://kanal.example"
  lang="id">
  <a href="https://kanal.example/publik">Baca laporan warga</a>
</lapor-public>`,
  );
  const of = (target: string) => partsOf({ ...reports, target });
  assert.equal(
    of("wordpress").wordpress_page,
    `[lapor_public view="map" agency="pemkot-bandung" limit="6" lang="id"]`,
  );
  assert.match(of("wordpress").wordpress_settings ?? "", /lapor\/1\/lapor\.js$/);
  assert.match(of("php").php_page ?? "", /lapor_public_script\(\$lapor\)[\s\S]*lapor_public\(\$lapor\)/);
  assert.equal(
    of("blade").blade_page,
    `<x-lapor-script public />\n<x-lapor-public view="map" limit="6" lang="id" />`,
  );
  assert.match(of("react").react_component ?? "", /import "@lapor\/widget\/public";/);
});

const partsOf = (patch: object) => Object.fromEntries(write(patch).map(({ where, code }) => [where, code]));

test("the WordPress snippet contains the plugin's settings and a shortcode", () => {
  const parts = partsOf({ target: "wordpress", theme: "auto", build: "all" });
  assert.equal(parts.wordpress_page, `[lapor_form agency="pemkot-bandung" theme="auto" lang="id"]`);
  assert.match(
    parts.wordpress_settings ?? "",
    /Alamat skrip: https:\/\/cdn\.example\/lapor\/1\.4\.2\/lapor\.all\.js\nHash integritas: sha384-all/,
  );
  assert.match(
    partsOf({ target: "wordpress", status: "/lacak" }).wordpress_settings ?? "",
    /\nHalaman lacak: \/lacak$/,
  );
  assert.doesNotMatch(
    partsOf({ target: "wordpress", status: "/lacak", element: "lapor-status" }).wordpress_settings ?? "",
    /lacak/,
  );
});

test("a selected map is marked as unsupported only in the WordPress snippet", () => {
  const tiles = "https://peta.example/{z}/{x}/{y}.png";
  const loses = (more: object) => losesMap({ ...chosen, tiles, ...more });
  assert.equal(loses({ target: "wordpress" }), true);
  assert.equal(loses({ target: "wordpress", tiles: "" }), false);
  assert.equal(loses({ target: "wordpress", element: "lapor-status" }), false);
  assert.equal(loses({ target: "html" }), false);
});

test("the PHP snippet is a config file in which quotes are escaped", () => {
  const parts = partsOf({
    target: "php",
    attribution: "Peta d'Kota",
    tiles: "https://peta.example/{z}/{x}/{y}.png",
  });
  assert.match(parts.php_config ?? "", /'map-attribution' => 'Peta d\\'Kota',/);
  assert.match(parts.php_page ?? "", /lapor_script\(\$lapor\)[\s\S]*lapor_form\(\$lapor\)/);
});

test("the Blade snippet contains environment settings and components", () => {
  const parts = partsOf({ target: "blade", preset: "lapor", element: "lapor-button" });
  assert.match(
    parts.blade_env ?? "",
    /LAPOR_CHANNEL="https:\/\/kanal\.example"\nLAPOR_KEY="pk_bandung"\nLAPOR_AGENCY="pemkot-bandung"/,
  );
  assert.equal(parts.blade_page, `<x-lapor-script />\n<x-lapor-button preset="lapor" lang="id" />`);
});

test("text from a shared URL never becomes code or another setting in the Laravel snippet", () => {
  const parts = partsOf({
    target: "blade",
    channel: `https://kanal.example/\${APP_KEY}"x\\`,
    tiles: "https://peta.example/{z}/{x}/{y}.png",
    attribution: "Peta {{ phpinfo() }} {!! $kota !!} {{{ $x }}}",
  });
  const lines = (parts.blade_env ?? "").split("\n");
  assert.ok(lines.includes(`LAPOR_CHANNEL="https://kanal.example/\\\${APP_KEY}\\"x\\\\"`), lines.join());
  assert.doesNotMatch(parts.blade_page ?? "", /\{\{|\{!!/);
  assert.match(parts.blade_page ?? "", /map-tiles="https:\/\/peta\.example\/\{z\}\/\{x\}\/\{y\}\.png"/);
});

test("the React snippet contains the package's version and a component", () => {
  const parts = partsOf({ target: "react", fillTitle: "Jalan rusak" });
  assert.equal(parts.terminal, "npm install @lapor/widget@1.4.2");
  assert.match(parts.react_component ?? "", /<lapor-form\n {4}ref=/);
});

test("user input never breaks out of its attribute or script", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("html", "blade"), (typed, target) => {
      const parts = write({
        target,
        attribution: `"><img src=x>${typed}`,
        tiles: "/{z}/{x}/{y}",
        fillTitle: `</script>${typed}`,
      });
      for (const { where, code } of parts) {
        if (where === "style_sheet" || where === "script_file" || where === "blade_env") continue;
        assert.doesNotMatch(code, /<img/);
        assert.equal(code.match(/<\/script>/g)?.length ?? 0, target === "html" ? 2 : 0);
      }
    }),
  );
});
