import type { StartExample } from "../../scripts/examples/stage.ts";
import { findWordPress, startWordPress } from "./site/wordpress-site.ts";

const php = (value: unknown): string =>
  `json_decode( '${JSON.stringify(value).replace(/[\\']/g, "\\$&")}', true )`;

// The page's content in the format in which the block editor saves it.
const lapor = `<!-- wp:cover {"customOverlayColor":"#0b3d6b","isUserOverlayColor":true,"minHeight":240,"align":"full","layout":{"type":"constrained"}} -->
<div class="wp-block-cover alignfull" style="min-height:240px"><span aria-hidden="true" class="wp-block-cover__background has-background-dim-100 has-background-dim" style="background-color:#0b3d6b"></span><div class="wp-block-cover__inner-container"><!-- wp:heading {"level":1} -->
<h1 class="wp-block-heading">Suara Anda di jalan kota</h1>
<!-- /wp:heading -->
<!-- wp:paragraph -->
<p>Halte rusak, lampu lalu lintas padam, trayek yang tidak dilayani: sampaikan di sini.</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:cover -->
<!-- wp:lapor-embed/lapor {"element":"form","align":"wide"} /-->`;

// The theme's own page header, with a bar above it that marks the site as a demo.
const head = `<!-- wp:group {"style":{"color":{"background":"#ffe08a","text":"#2b2100"},"spacing":{"padding":{"top":"0.4rem","bottom":"0.4rem","left":"1rem","right":"1rem"}}},"layout":{"type":"constrained"}} -->
<div class="wp-block-group has-text-color has-background" style="color:#2b2100;background-color:#ffe08a;padding-top:0.4rem;padding-right:1rem;padding-bottom:0.4rem;padding-left:1rem"><!-- wp:paragraph {"align":"center","fontSize":"small"} -->
<p class="has-text-align-center has-small-font-size"><strong>Demo.</strong> Halaman ini hanya contoh, bukan situs resmi.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->
<!-- wp:pattern {"slug":"twentytwentyfive/header"} /-->`;

/** Starts a WordPress site whose administrator has configured the plugin and created three pages. */
export const start: StartExample = async ({ mock, cdn, integrity }, port = 0) => {
  const wordPress = findWordPress();
  if (typeof wordPress === "string") throw new Error(wordPress);
  const site = await startWordPress(wordPress, port);
  const settings = {
    base_url: mock.url,
    publishable_key: mock.keys.publishable,
    script_url: `${cdn}/lapor.all.js`,
    integrity,
    agency: "pemkot-bandung",
    preset: "netral",
  };
  const pages = {
    lapor: { title: "Lapor", content: lapor },
    lacak: { title: "Lacak laporan", content: "[lapor_status]" },
    "laporan-warga": {
      title: "Laporan warga",
      content: '<!-- wp:lapor-embed/lapor {"element":"public","align":"wide"} /-->',
    },
  };
  site.run(`
    $ids = array();
    foreach ( ${php(pages)} as $slug => $page ) {
      $ids[ $slug ] = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => $slug, 'post_title' => $page['title'], 'post_content' => $page['content'], 'page_template' => 'lapor' === $slug ? 'page-no-title' : '' ) );
    }
    $links = '';
    foreach ( $ids as $id ) {
      $links .= sprintf( '<!-- wp:navigation-link {"label":"%s","type":"page","id":%d,"url":"%s","kind":"post-type"} /-->', get_the_title( $id ), $id, get_permalink( $id ) );
    }
    wp_insert_post( array( 'post_type' => 'wp_navigation', 'post_status' => 'publish', 'post_title' => 'Utama', 'post_content' => $links ) );
    $head = wp_insert_post( array( 'post_type' => 'wp_template_part', 'post_status' => 'publish', 'post_name' => 'header', 'post_title' => 'Header', 'post_content' => wp_slash( ${php(head)} ) ) );
    wp_set_object_terms( $head, get_stylesheet(), 'wp_theme' );
    wp_set_object_terms( $head, 'header', 'wp_template_part_area' );
    update_option( 'lapor_embed', array_merge( ${php(settings)}, array( 'status_page' => $ids['lacak'] ) ) );
  `);
  return {
    form: `${site.url}/lapor/`,
    status: `${site.url}/lacak/`,
    reports: `${site.url}/laporan-warga/`,
    note: `Dashboard ${site.url}/wp-admin/ (admin, ${site.password})`,
    faults: site.faults,
    stop: site.stop,
  };
};
