import type { StartExample } from "../../scripts/examples/stage.ts";
import { findWordPress, startWordPress } from "./site/wordpress-site.ts";

const php = (value: unknown): string =>
  `json_decode( '${JSON.stringify(value).replace(/[\\']/g, "\\$&")}', true )`;

// As the block editor writes it.
const lapor = `<!-- wp:cover {"customOverlayColor":"#0b3d6b","isUserOverlayColor":true,"minHeight":240,"align":"full","layout":{"type":"constrained"}} -->
<div class="wp-block-cover alignfull" style="min-height:240px"><span aria-hidden="true" class="wp-block-cover__background has-background-dim-100 has-background-dim" style="background-color:#0b3d6b"></span><div class="wp-block-cover__inner-container"><!-- wp:heading {"level":1} -->
<h1 class="wp-block-heading">Suara Anda di jalan kota</h1>
<!-- /wp:heading -->
<!-- wp:paragraph -->
<p>Halte rusak, lampu lalu lintas padam, trayek yang tidak dilayani: sampaikan di sini. Kami membalas paling lambat lima hari kerja.</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:cover -->
<!-- wp:lapor-embed/lapor {"element":"form","align":"wide"} /-->
<!-- wp:paragraph {"fontSize":"small"} -->
<p class="has-small-font-size">Peragaan: situs ini bukan situs resmi, dan isinya rekaan.</p>
<!-- /wp:paragraph -->`;

/** A WordPress site whose administrator has set the plugin up and made two pages. */
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
    update_option( 'lapor_embed', array_merge( ${php(settings)}, array( 'status_page' => $ids['lacak'] ) ) );
  `);
  return {
    form: `${site.url}/lapor/`,
    status: `${site.url}/lacak/`,
    note: `Dashboard ${site.url}/wp-admin/ (admin, ${site.password})`,
    faults: site.faults,
    stop: site.stop,
  };
};
