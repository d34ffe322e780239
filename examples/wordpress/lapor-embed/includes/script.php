<?php
/**
 * The widget's script and the plugin's style sheet, on pages that have an element and on no others.
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'lapor-embed';

/** Asks for both; may be called for every element of a page. */
function enqueue_widget(): void {
	// No version is added to the address: a file that has an integrity hash says its version in it.
	wp_enqueue_script_module( SCRIPT, settings()['script_url'], array(), null );
	wp_enqueue_style( 'lapor-embed', plugins_url( 'assets/lapor-embed.css', PLUGIN_FILE ), array(), '0.1.0' );
}

/**
 * The script loads without holding up the page, is checked where a hash is set, and is left alone by optimisers: some of them delay or merge
 * every script. `data-cfasync` has to stand before `src`.
 *
 * @param array $attributes Attributes of any script of the page.
 */
function script_attributes( $attributes ) {
	if ( ! is_array( $attributes ) || ! isset( $attributes['id'] ) || SCRIPT . '-js-module' !== $attributes['id'] ) {
		return $attributes;
	}
	$integrity = settings()['integrity'];
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
