<?php
/**
 * Removes everything that the plugin has stored, on every site of the network.
 *
 * @package LaporEmbed
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $lapor_embed_site ) {
		switch_to_blog( $lapor_embed_site );
		delete_option( 'lapor_embed' );
		restore_current_blog();
	}
} else {
	delete_option( 'lapor_embed' );
}
