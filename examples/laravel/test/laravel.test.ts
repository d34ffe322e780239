import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { findPhp, lintPhp, phpMissing } from "../../../scripts/php.ts";
import { clearAddresses, ofThisMachine } from "../../../test/support/clear-addresses.ts";
import {
  readPublicReport,
  reportAndFollow,
  type VisitedExample,
  visitExample,
} from "../../../test/support/example-visit.ts";
import { createLaravelSite, findLaravel, type LaravelSite } from "../site/laravel-site.ts";
import { start } from "../start.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const php = findPhp();

test("every file of the package and the site is valid PHP", { skip: php ? false : phpMissing }, () => {
  const files = ["config", "lang", "src", "site"].flatMap((name) =>
    readdirSync(`${folder}${name}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".php") && !file.endsWith(".blade.php"))
      .map((file) => `${folder}${name}/${file}`),
  );
  assert.ok(files.length > 10);
  if (php) lintPhp(php, files);
});

test("Composer discovers the service provider", () => {
  const { extra, autoload } = JSON.parse(readFileSync(`${folder}composer.json`, "utf8"));
  const [provider] = extra.laravel.providers as string[];
  const path = `${autoload["psr-4"]["LaporEmbed\\"]}${provider?.split("\\")[1]}.php`;
  assert.match(
    readFileSync(`${folder}${path}`, "utf8"),
    /class LaporServiceProvider extends ServiceProvider/,
  );
});

const laravel = findLaravel();

describe("the Laravel components", { skip: typeof laravel === "string" ? laravel : false }, () => {
  const env = {
    LAPOR_SCRIPT: "https://cdn.example/lapor/1.0.0/lapor.all.js",
    LAPOR_INTEGRITY: "sha384-x",
    LAPOR_CHANNEL: "https://kanal.example",
    LAPOR_KEY: "pk_contoh",
  };
  let site: LaravelSite;
  before(() => {
    if (typeof laravel !== "string") site = createLaravelSite(laravel, env);
  });
  after(() => site?.remove());

  /** Renders a Blade template in which the variable `$typed` is set. */
  const render = (template: string, typed = ""): string =>
    site
      .run(
        `echo Illuminate\\Support\\Facades\\Blade::render( base64_decode('${btoa(template)}'), ['typed' => base64_decode('${btoa(typed)}')], true );`,
      )
      .trim();

  test("an element contains the configured settings, and attributes on its tag take precedence", () => {
    assert.equal(
      render('<x-lapor-form agency="pemkot-bandung" theme="auto" />'),
      '<lapor-form base-url="https://kanal.example" publishable-key="pk_contoh" status-url="/lacak" theme="auto" preset="netral" agency="pemkot-bandung"><a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a></lapor-form>',
    );
    assert.doesNotMatch(render("<x-lapor-status />"), /agency|status-url/);
    assert.match(render("<x-lapor-button>Lapor</x-lapor-button>"), />Lapor<noscript> <a href/);
    assert.match(render("<x-lapor-button />"), />Lapor<noscript>/);
  });

  test("the public reports load their own script and link to the channel's page", () => {
    assert.equal(
      render('<x-lapor-public view="map" limit="6" />'),
      '<lapor-public base-url="https://kanal.example" publishable-key="pk_contoh" theme="light" preset="netral" view="map" limit="6"><a href="https://kanal.example/publik">Baca laporan warga</a></lapor-public>',
    );
    assert.equal(
      render("<x-lapor-script public />"),
      '<script data-cfasync="false" type="module" async src="https://cdn.example/lapor/1.0.0/public.js"></script>',
    );
  });

  test("the components escape values in attributes and in text", () => {
    const hostile = `"'><script>alert(1)</script>&`;
    const escaped = "&quot;&#039;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;";
    const holds = (html: string, text: string) => assert.ok(html.includes(text), html);
    holds(render('<x-lapor-form :agency="$typed" />', hostile), `agency="${escaped}"`);
    holds(render("<x-lapor-button>{{ $typed }}</x-lapor-button>", hostile), `>${escaped}<noscript>`);
    holds(render('<x-lapor-script :nonce="$typed" />', hostile), `nonce="${escaped}"`);
    const settings = { ...env, LAPOR_AGENCY: hostile };
    if (typeof laravel === "string") return;
    const other = createLaravelSite(laravel, settings);
    holds(
      other.run(`echo Illuminate\\Support\\Facades\\Blade::render('<x-lapor-form />');`),
      `agency="${escaped}"`,
    );
    other.remove();
  });

  test("the script tag contains its integrity hash and the app's nonce", () => {
    const tag =
      '<script data-cfasync="false" type="module" async src="https://cdn.example/lapor/1.0.0/lapor.all.js" integrity="sha384-x" crossorigin="anonymous"';
    assert.equal(render("<x-lapor-script />"), `${tag}></script>`);
    const used = site.run(
      `$app->make(Illuminate\\Foundation\\Vite::class)->useCspNonce('abc'); echo Illuminate\\Support\\Facades\\Blade::render('<x-lapor-script />');`,
    );
    assert.equal(used.trim(), `${tag} nonce="abc"></script>`);
  });

  test("the settings reject a secret key or an invalid URL, and the error does not contain the value", () => {
    const settingError = (settings: Record<string, string>) =>
      site.run(
        `try { new LaporEmbed\\Settings(json_decode('${JSON.stringify(settings)}', true)); } catch (InvalidArgumentException $error) { echo $error->getMessage(); }`,
      );
    const good = { script: env.LAPOR_SCRIPT, "base-url": env.LAPOR_CHANNEL, "publishable-key": "pk_contoh" };
    assert.equal(settingError(good), "");
    assert.match(
      settingError({ ...good, "publishable-key": "pk_…" }),
      /set LAPOR_KEY in \.env; it begins with pk_/,
    );
    assert.match(settingError({ ...good, "publishable-key": "" }), /set LAPOR_KEY in \.env/);
    const secret = settingError({ ...good, "publishable-key": "sk_geheim" });
    assert.match(secret, /sk_ is secret/);
    assert.doesNotMatch(secret, /geheim/);
    assert.match(
      settingError({ ...good, "base-url": "javascript:alert(1)" }),
      /lapor\.base-url should be an address/,
    );
  });

  test("the settings reject URLs without TLS, except those on this machine", () => {
    const good = { script: env.LAPOR_SCRIPT, "base-url": env.LAPOR_CHANNEL, "publishable-key": "pk_contoh" };
    const faultsOf = (addresses: string[]): string =>
      site.run(
        `foreach (['script', 'base-url'] as $name) foreach (json_decode('${JSON.stringify(addresses)}') as $address) try { new LaporEmbed\\Settings([$name => $address] + json_decode('${JSON.stringify(good)}', true)); } catch (InvalidArgumentException $error) { echo $error->getMessage(), "\n"; }`,
      );
    assert.equal(
      faultsOf(clearAddresses).match(/should be an address that begins with https/g)?.length,
      2 * clearAddresses.length,
    );
    assert.equal(faultsOf(ofThisMachine), "");
  });

  test("an app can publish the settings, views and translations", () => {
    const paths = JSON.parse(
      site.run(
        "echo json_encode([Illuminate\\Support\\ServiceProvider::pathsToPublish(null, 'lapor-config'), Illuminate\\Support\\ServiceProvider::pathsToPublish(null, 'lapor-views'), Illuminate\\Support\\ServiceProvider::pathsToPublish(null, 'lapor-lang')]);",
      ),
    ) as Record<string, string>[];
    const [config = [], views = [], words = []] = paths.map((path) => Object.entries(path).flat());
    assert.match(config[0] ?? "", /config\/lapor\.php$/);
    assert.match(config[1] ?? "", /config\/lapor\.php$/);
    assert.match(views[1] ?? "", /views\/vendor\/lapor$/);
    assert.match(words[1] ?? "", /lang\/vendor\/lapor$/);
  });

  describe("a Laravel site in a browser", () => {
    let example: VisitedExample;
    before(async () => {
      example = await visitExample(start);
    });
    after(() => example?.stop());

    test("a citizen can send a report on the page and follow it", async () => {
      await reportAndFollow(example, "Lubang besar di tikungan blok C");
    });

    test("a visitor can read a public report", () => readPublicReport(example));
  });
});
