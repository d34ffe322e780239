<?php
/**
 * The scripts of the elements and the plugin's style sheet, only on pages with an element.
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'lapor-embed';

/** The script of the public reports: `public.js` beside the other one. */
const PUBLIC_SCRIPT = 'lapor-embed-public';

/** Enqueues script and styles of an element. May be called for every element of a page. */
function enqueue_widget( string $tag ): void {
	$url = settings()['script_url'];
	// Without a version in the address: a file with an integrity hash has its version in its path.
	if ( 'lapor-public' === $tag ) {
		wp_enqueue_script_module( PUBLIC_SCRIPT, preg_replace( '#[^/]*$#D', 'public.js', $url, 1 ), array(), null );
	} else {
		wp_enqueue_script_module( SCRIPT, $url, array(), null );
	}
	wp_enqueue_style( 'lapor-embed', plugins_url( 'assets/lapor-embed.css', PLUGIN_FILE ), array(), '0.1.0' );
}

/**
 * Loads the script without blocking the page, with its integrity hash where one is set. Some
 * optimisers delay or merge every script, so its attributes ask them to skip it. `data-cfasync`
 * must come before `src`.
 *
 * @param array $attributes Attributes of any script of the page.
 */
function script_attributes( $attributes ) {
	$id        = is_array( $attributes ) ? $attributes['id'] ?? '' : '';
	$is_public = PUBLIC_SCRIPT . '-js-module' === $id;
	if ( ! $is_public && SCRIPT . '-js-module' !== $id ) {
		return $attributes;
	}
	// The script of the public reports loads its parts, so it has no hash.
	$integrity = $is_public ? '' : settings()['integrity'];
	$before    = array(
		'data-cfasync'     => 'false',
		'data-no-optimize' => '1',
		'data-no-defer'    => '1',
		'data-noptimize'   => '1',
		'nowprocket'       => true,
		'async'            => true,
	);
	$after     = '' === $integrity ? array() : array(
		'integrity'   => $integrity,
		'crossorigin' => 'anonymous',
	);
	return array_merge( $before, $attributes, $after );
}
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\\script_attributes' );
