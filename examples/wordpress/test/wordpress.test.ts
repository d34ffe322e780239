import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Browser, chromium as engine, type Page } from "playwright-core";
import { chromium } from "../../../scripts/browser.ts";
import { findPhp, lintPhp, phpMissing } from "../../../scripts/php.ts";
import { clearAddresses, ofThisMachine } from "../../../test/support/clear-addresses.ts";
import { findWordPress, startWordPress, type WordPressSite } from "../site/wordpress-site.ts";

const plugin = fileURLToPath(new URL("../lapor-embed/", import.meta.url));
const php = findPhp();

test("every PHP file in the plugin is valid", { skip: php ? false : phpMissing }, () => {
  const files = readdirSync(plugin, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".php"),
  );
  assert.ok(files.length >= 8);
  if (php)
    lintPhp(
      php,
      files.map((name) => `${plugin}${name}`),
    );
});

const wordPress = findWordPress();

describe("the plugin in WordPress", { skip: typeof wordPress === "string" ? wordPress : false }, () => {
  let site: WordPressSite;
  let browser: Browser;
  let page: Page;
  /** The requests of administrators' pages to other sites. The plugin must cause none. */
  const outside: string[] = [];
  const settings = {
    script_url: "https://cdn.example/lapor/1.0.0/lapor.all.js",
    integrity: "sha384-x",
    base_url: "https://kanal.example",
    publishable_key: "pk_contoh",
  };
  const setUp = (more: Record<string, unknown> = {}) =>
    site.run(
      `update_option( 'lapor_embed', json_decode( '${JSON.stringify({ ...settings, ...more })}', true ) );`,
    );
  const shown = (content: string): string =>
    site.run(`echo apply_filters( 'the_content', ${JSON.stringify(content).replaceAll("$", "\\$")} );`);

  /** Returns the cookies of a session of `admin`. Loading the sign-in page instead would be slow. */
  const signIn = (): { name: string; value: string; url: string }[] => {
    const made = site.run(`
      $until   = time() + DAY_IN_SECONDS;
      $token   = WP_Session_Tokens::get_instance( 1 )->create( $until );
      $cookies = array();
      foreach ( array( 'auth' => AUTH_COOKIE, 'logged_in' => LOGGED_IN_COOKIE ) as $scheme => $name )
        $cookies[] = array( 'name' => $name, 'value' => rawurlencode( wp_generate_auth_cookie( 1, $until, $scheme, $token ) ) );
      echo wp_json_encode( $cookies );
    `);
    const cookies = JSON.parse(made) as { name: string; value: string }[];
    return cookies.map((cookie) => ({ ...cookie, url: site.url }));
  };

  before(async () => {
    if (typeof wordPress === "string") return;
    site = await startWordPress(wordPress);
    browser = await engine.launch(await chromium());
    page = await browser.newPage({ locale: "id-ID" });
    // The timeout is long because the block editor requests hundreds of files from PHP's single-threaded
    // server.
    page.setDefaultTimeout(90_000);
    page.on("request", (request) => {
      const { origin } = new URL(request.url());
      if (origin !== site.url) outside.push(request.url());
    });
    await page.context().addCookies(signIn());
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  test("before the plugin is configured, visitors see nothing and administrators see where to configure it", () => {
    assert.equal(shown("[lapor_form]").trim(), "");
    const seen = site.run("wp_set_current_user( 1 ); echo do_shortcode( '[lapor_form]' );");
    assert.match(seen, /<a href="[^"]+options-general\.php\?page=lapor_embed">LAPOR! Embed: isi skrip/);
  });

  test("an administrator can configure the plugin in Indonesian, and a secret key is rejected with the reason", async () => {
    site.run(
      "wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Jadwal' ) );",
    );
    await page.goto(`${site.url}/wp-admin/options-general.php?page=lapor_embed`);
    await page.getByRole("heading", { level: 1, name: "LAPOR! di situs ini" }).waitFor();
    const hint = await page.getByLabel("Halaman lacak").getAttribute("aria-describedby");
    assert.match((await page.locator(`#${hint}`).textContent()) ?? "", /\[lapor_status\]/);
    await page.getByLabel("Alamat kanal").fill(settings.base_url);
    await page.getByLabel("Alamat skrip").fill(settings.script_url);
    await page.getByLabel("Kunci publik").fill("sk_sangat_rahasia");
    await page.locator("#submit").click();
    await page.getByText("Kunci yang diawali sk_ adalah rahasia").waitFor();
    assert.equal(await page.getByLabel("Kunci publik").inputValue(), "");
    assert.doesNotMatch(site.run("echo wp_json_encode( get_option( 'lapor_embed' ) );"), /sk_/);

    await page.getByLabel("Kunci publik").fill(settings.publishable_key);
    await page.locator("#submit").click();
    await page
      .getByText("script-src https://cdn.example; connect-src 'self' https://kanal.example; worker-src blob:")
      .waitFor();
    assert.equal(await page.getByLabel("Kunci publik").inputValue(), "pk_contoh");
  });

  test("saving settings requires the page's nonce, and users without permission do not see the settings", async () => {
    const forged = await page.request.post(`${site.url}/wp-admin/options.php`, {
      form: { option_page: "lapor_embed", action: "update", "lapor_embed[base_url]": "https://lain.example" },
    });
    assert.equal(forged.status(), 403);
    assert.match(site.run("echo get_option( 'lapor_embed' )['base_url'];"), /^https:\/\/kanal\.example$/);
    const editor = site.run(
      "wp_set_current_user( wp_insert_user( array( 'user_login' => 'redaksi', 'user_pass' => wp_generate_password(), 'role' => 'editor' ) ) ); require_once ABSPATH . 'wp-admin/includes/template.php'; require_once WP_PLUGIN_DIR . '/lapor-embed/includes/settings-page.php'; LaporEmbed\\print_settings_page();",
    );
    assert.equal(editor, "");
  });

  test("the plugin escapes attribute values from authors and administrators", () => {
    setUp();
    const hostile = `[lapor_form agency='x" onclick="alert(1)' theme='"><script>alert(1)</script>']`;
    const form = shown(hostile);
    assert.doesNotMatch(form, /onclick|<script>/);
    assert.match(
      form,
      /<lapor-form base-url="https:\/\/kanal\.example" publishable-key="pk_contoh" theme="light" preset="netral">/,
    );
    const button = shown(
      `[lapor_button]Lapor <img src=x onerror=alert(1)> "di sini" & sekarang[/lapor_button]`,
    );
    assert.doesNotMatch(button, /<img/);
    assert.match(
      button,
      />Lapor\s+(?:&quot;|&#8220;)di sini(?:&quot;|&#8221;) &(?:amp|#038); sekarang<noscript>/,
    );
    const forced = site.run(
      `update_option( 'lapor_embed', array( 'base_url' => 'javascript:alert(1)', 'publishable_key' => 'pk_"><b>', 'agency' => '"x' ) ); echo wp_json_encode( get_option( 'lapor_embed' ) );`,
    );
    assert.deepEqual(JSON.parse(forced).base_url, "https://kanal.example");
    assert.deepEqual(JSON.parse(forced).publishable_key, "pk_contoh");
    assert.deepEqual(JSON.parse(forced).agency, "");
  });

  test("the plugin rejects URLs without TLS, except those on this machine", () => {
    const keptOf = (addresses: string[]): string[] =>
      JSON.parse(
        site.run(
          `$kept = array(); foreach ( array( 'script_url', 'base_url' ) as $name ) foreach ( json_decode( '${JSON.stringify(addresses)}' ) as $address ) $kept[] = LaporEmbed\\judge_setting( $name, $address )[0]; echo wp_json_encode( $kept );`,
        ),
      );
    assert.deepEqual(keptOf(clearAddresses), Array(2 * clearAddresses.length).fill(""));
    assert.deepEqual(keptOf(ofThisMachine), [...ofThisMachine, ...ofThisMachine]);
  });

  test("WordPress keeps the block and the shortcode of an author who is not allowed to write HTML", () => {
    setUp();
    const kept = site.run(`
      $author = wp_insert_user( array( 'user_login' => 'penulis', 'user_pass' => wp_generate_password(), 'role' => 'author' ) );
      wp_set_current_user( $author );
      kses_init();
      $id = wp_insert_post( array( 'post_title' => 'Lapor', 'post_status' => 'publish', 'post_content' => '<!-- wp:lapor-embed/lapor {"element":"status"} /-->[lapor_form]<script>alert(1)</script>' ) );
      $content = apply_filters( 'the_content', get_post( $id )->post_content );
      echo current_user_can( 'unfiltered_html' ) ? 'may' : 'may not', wp_kses_post( $content );
    `);
    assert.match(kept, /^may not/);
    assert.match(
      kept,
      /<div class="wp-block-lapor-embed-lapor"><lapor-status base-url="https:\/\/kanal\.example" publishable-key="pk_contoh" /,
    );
    assert.match(kept, /<lapor-form [^>]+>/);
    assert.doesNotMatch(kept, /<script/);
  });

  test("an author's HTML cannot point the element to another channel or page", () => {
    const pageId = site.run(
      "echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Lacak', 'post_content' => '[lapor_status]' ) );",
    );
    setUp({ base_url: "https://kanal.example/api?a=1&b=2", status_page: Number(pageId) });
    const kept = site.run(`
      $author = wp_insert_user( array( 'user_login' => 'kontributor', 'user_pass' => wp_generate_password(), 'role' => 'author' ) );
      wp_set_current_user( $author );
      kses_init();
      $foreign = '<lapor-form base-url="https://jahat.example" publishable-key="pk_x" status-url="https://jahat.example/lacak" map-tiles="https://jahat.example/{z}/{x}/{y}.png" agency="pemkot-bandung"></lapor-form>';
      $valueless = '<lapor-button base-url publishable-key=""></lapor-button>';
      $own = LaporEmbed\\render_element( 'lapor-form' );
      $id = wp_insert_post( wp_slash( array( 'post_title' => 'Titipan', 'post_status' => 'publish', 'post_content' => $foreign . $valueless . $own ) ) );
      echo wp_json_encode( array( get_post( $id )->post_content, $own ) );
    `);
    const [stored = "", own = ""] = JSON.parse(kept) as string[];
    assert.doesNotMatch(stored, /jahat|pk_x|map-tiles/);
    assert.match(own, /base-url="[^"]+&#038;b=2" publishable-key="pk_contoh" status-url="http/);
    assert.equal(
      stored,
      `<lapor-form agency="pemkot-bandung"></lapor-form><lapor-button></lapor-button>${own}`,
    );
  });

  test("the plugin loads the script as a module with its hash, and only on pages with an element", async () => {
    setUp();
    site.run(
      "wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'dengan', 'post_title' => 'Dengan', 'post_content' => '[lapor_form][lapor_button]Lapor[/lapor_button]' ) ); wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'tanpa', 'post_title' => 'Tanpa', 'post_content' => 'Jadwal' ) );",
    );
    const html = await (await fetch(`${site.url}/dengan/`)).text();
    const scripts = html.match(/<script[^>]*lapor[^>]*>/g) ?? [];
    assert.equal(scripts.length, 1);
    assert.match(
      scripts[0] ?? "",
      /^<script data-cfasync="false" .* async type="module" src="https:\/\/cdn\.example\/lapor\/1\.0\.0\/lapor\.all\.js" .*integrity="sha384-x" crossorigin="anonymous">$/,
    );
    assert.match(html, /lapor-embed\.css/);
    assert.doesNotMatch(await (await fetch(`${site.url}/tanpa/`)).text(), /lapor-embed|lapor\.all\.js/);
  });

  test("the public reports load their own script and accept only valid attributes from the author", () => {
    setUp({ agency: "pemkot-bandung", status_page: 1 });
    const [reports, script] = JSON.parse(
      site.run(`
        $reports = do_shortcode( '[lapor_public view="map" region="32.73" category="jalan" limit="6"]' ) . do_shortcode( '[lapor_public view="x" region="3" category="Jalan" limit="101" agency="semua"]' );
        ob_start();
        wp_script_modules()->print_enqueued_script_modules();
        echo wp_json_encode( array( $reports, ob_get_clean() ) );
      `),
    );
    const link = '><a href="https://kanal.example/publik">Baca laporan warga</a></lapor-public>';
    const place = '<lapor-public base-url="https://kanal.example" publishable-key="pk_contoh"';
    assert.equal(
      reports,
      `${place} view="map" agency="pemkot-bandung" region="32.73" category="jalan" limit="6" theme="light" preset="netral"${link}${place} agency="semua" theme="light" preset="netral"${link}`,
    );
    assert.match(
      script,
      /^<script data-cfasync="false" [^>]*src="https:\/\/cdn\.example\/lapor\/1\.0\.0\/public\.js"/,
    );
    assert.doesNotMatch(script, /integrity|lapor\.all/);
  });

  test("an editor can add the button to a page in the block editor, in Indonesian", async () => {
    setUp();
    // Turn off the editor's tours, because they would open over the page a moment later.
    site.run(
      "update_user_meta( 1, $wpdb->get_blog_prefix() . 'persisted_preferences', array( 'core' => array( 'enableChoosePatternModal' => false ), 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );",
    );
    await page.goto(`${site.url}/wp-admin/post-new.php?post_type=page`);
    await page.getByRole("button", { name: "Block Inserter" }).first().click();
    await page.getByRole("searchbox").first().fill("pengaduan");
    await page.getByRole("option", { name: "LAPOR!: tombol" }).click();
    const canvas = page.frameLocator('iframe[name="editor-canvas"]');
    await canvas.getByText("Pengunjung melihat tombol yang membuka formulir laporan.").waitFor();
    await page.getByLabel("Tulisan tombol").fill("Lapor ke Dishub");
    const content = await page.evaluate(() =>
      Reflect.get(globalThis, "wp").data.select("core/editor").getEditedPostContent(),
    );
    assert.equal(content, '<!-- wp:lapor-embed/lapor {"element":"button","words":"Lapor ke Dishub"} /-->');
    assert.match(shown(content), /<lapor-button [^>]+>Lapor ke Dishub<noscript>/);
  });

  test("uninstalling the plugin removes everything that it stored", () => {
    setUp();
    const left = site.run(
      "require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'lapor-embed/lapor-embed.php' ); uninstall_plugin( 'lapor-embed/lapor-embed.php' ); global $wpdb; echo wp_json_encode( $wpdb->get_col( \"SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%lapor%'\" ) );",
    );
    assert.equal(left, "[]");
  });

  test("the plugin's admin pages send no requests to other sites", () => {
    assert.deepEqual(outside, []);
  });

  test("WordPress and PHP logged no errors during these tests", () => {
    assert.equal(site.debugLog(), "");
    assert.deepEqual(site.faults, []);
  });
});
