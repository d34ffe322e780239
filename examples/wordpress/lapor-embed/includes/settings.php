<?php
/**
 * The settings and their validation.
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

/** The default settings. */
const DEFAULTS = array(
	'script_url'      => '',
	'integrity'       => '',
	'base_url'        => '',
	'publishable_key' => '',
	'agency'          => '',
	'status_page'     => 0,
	'theme'           => 'light',
	'preset'          => 'netral',
);

/** Attributes with a list of values, and the values. */
const CHOICES = array(
	'theme'   => array( 'light', 'dark', 'auto' ),
	'preset'  => array( 'netral', 'lapor' ),
	'density' => array( 'comfortable', 'compact' ),
	'similar' => array( 'on', 'off' ),
	'lang'    => array( 'id', 'en', 'jv', 'su' ),
	'view'    => array( 'list', 'map', 'statistics', 'agency' ),
);

/** The current settings. */
function settings(): array {
	$kept = get_option( OPTION, array() );
	return array_merge( DEFAULTS, is_array( $kept ) ? $kept : array() );
}

/** Whether the settings suffice for a working form. */
function is_set_up(): bool {
	$settings = settings();
	return '' !== $settings['script_url'] && '' !== $settings['base_url'] && '' !== $settings['publishable_key'];
}

/** An agency's id in the channel's format, `pemkot-bandung`; empty when invalid. */
function sanitize_agency( string $typed ): string {
	$id = strtolower( trim( $typed ) );
	return preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/', $id ) ? $id : '';
}

/**
 * Validates one setting: returns the value to store, or a sentence that says why it is invalid.
 *
 * @return array{0: string|int, 1: string}
 */
function judge_setting( string $name, string $typed ): array {
	$value = trim( $typed );
	if ( 'status_page' === $name ) {
		return array( absint( $value ), '' );
	}
	if ( isset( CHOICES[ $name ] ) ) {
		return array( in_array( $value, CHOICES[ $name ], true ) ? $value : DEFAULTS[ $name ], '' );
	}
	if ( '' === $value ) {
		return array( '', '' );
	}
	if ( 'script_url' === $name || 'base_url' === $name ) {
		$url = esc_url_raw( $value, array( 'https', 'http' ) );
		// Over http others could replace the script. It is allowed for addresses of this machine only.
		$ok = (bool) preg_match( '#^(?:https://[^\s/]|http://(?:localhost|127\.0\.0\.1)(?::\d+)?(?:[/?\#]|$))#D', $url );
		return array( $ok ? untrailingslashit( $url ) : '', $ok ? '' : __( 'The address must start with https://.', 'lapor-embed' ) );
	}
	if ( 'publishable_key' === $name ) {
		$ok = (bool) preg_match( '/^pk_[\w-]+$/', $value );
		return array( $ok ? $value : '', $ok ? '' : __( 'The key must start with pk_. A key that starts with sk_ is secret: never put it on a web site.', 'lapor-embed' ) );
	}
	if ( 'integrity' === $name ) {
		$ok = (bool) preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$#', $value );
		return array( $ok ? $value : '', $ok ? '' : __( 'An integrity hash looks like sha384-….', 'lapor-embed' ) );
	}
	$id = sanitize_agency( $value );
	return array( $id, '' !== $id ? '' : __( 'An agency ID has only lower-case letters, digits and hyphens.', 'lapor-embed' ) );
}

/**
 * Reads the input of the settings page. An invalid value is not stored: the previous one stays, and
 * the page shows the reason.
 *
 * @param mixed $typed The submitted input.
 */
function sanitize_settings( $typed ): array {
	$before = settings();
	$kept   = array();
	foreach ( array_keys( DEFAULTS ) as $name ) {
		$value                  = is_array( $typed ) && isset( $typed[ $name ] ) && is_scalar( $typed[ $name ] ) ? (string) $typed[ $name ] : (string) $before[ $name ];
		list( $judged, $fault ) = judge_setting( $name, $value );
		$kept[ $name ]          = '' === $fault ? $judged : $before[ $name ];
		if ( '' !== $fault && function_exists( 'add_settings_error' ) ) {
			add_settings_error( OPTION, $name, $fault );
		}
	}
	return $kept;
}

/** What a site with a Content-Security-Policy must add to it. */
function needed_policy(): string {
	$origin   = static function ( string $url ): string {
		return preg_match( '#^https?://[^/?\#]+#', $url, $match ) ? $match[0] : '';
	};
	$settings = settings();
	return sprintf( "script-src %s; connect-src 'self' %s; worker-src blob:", $origin( $settings['script_url'] ), $origin( $settings['base_url'] ) );
}

add_action(
	'init',
	static function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\\sanitize_settings',
				'default'           => DEFAULTS,
				'show_in_rest'      => false,
			)
		);
	}
);
