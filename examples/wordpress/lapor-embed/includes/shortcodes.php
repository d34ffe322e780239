<?php
/**
 * [lapor_form], [lapor_status], [lapor_button]Words[/lapor_button] and [lapor_public].
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		foreach ( array_keys( ELEMENTS ) as $tag ) {
			add_shortcode(
				str_replace( '-', '_', $tag ),
				static function ( $said, $words = '' ) use ( $tag ) {
					return render_element( $tag, is_array( $said ) ? $said : array(), (string) $words );
				}
			);
		}
	}
);
