<?php
/**
 * The widget's script and the plugin's style sheet, only on pages with an element.
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'lapor-embed';

/** Enqueues both. May be called for every element of a page. */
function enqueue_widget(): void {
	// Without a version in the address: a file with an integrity hash has its version in its path.
	wp_enqueue_script_module( SCRIPT, settings()['script_url'], array(), null );
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
