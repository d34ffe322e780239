<?php
/**
 * The block. The server renders it for each view and a post stores only its settings, so that
 * editors without HTML rights can use it.
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

/** The block as HTML. */
function render_block( array $said ): string {
	$element = $said['element'] ?? 'form';
	$tag     = isset( ELEMENTS[ "lapor-$element" ] ) ? "lapor-$element" : 'lapor-form';
	$html    = render_element( $tag, $said, $said['words'] ?? '' );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

add_action(
	'init',
	static function () {
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
		wp_register_script( 'lapor-embed-editor', plugins_url( 'block/editor.js', PLUGIN_FILE ), $needs, '0.1.0', true );
		wp_set_script_translations( 'lapor-embed-editor', 'lapor-embed', dirname( PLUGIN_FILE ) . '/languages' );
		register_block_type(
			dirname( PLUGIN_FILE ) . '/block',
			array( 'render_callback' => __NAMESPACE__ . '\\render_block' )
		);
	}
);
