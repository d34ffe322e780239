<?php
/**
 * The settings: what they are, and what may be kept as one.
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

/** Settings before anybody has changed them. */
const DEFAULTS = array(
	'script_url'      => '',
	'integrity'       => '',
	'base_url'        => '',
	'publishable_key' => '',
	'agency'          => '',
	'status_page'     => 0,
	'theme'           => 'light',
	'preset'          => 'lapor',
);

/** Attributes with a list of values, and the values. */
const CHOICES = array(
	'theme'   => array( 'light', 'dark', 'auto' ),
	'preset'  => array( 'lapor', 'netral' ),
	'density' => array( 'comfortable', 'compact' ),
	'similar' => array( 'on', 'off' ),
	'lang'    => array( 'id', 'en', 'jv', 'su' ),
);

/** The settings as they are now. */
function settings(): array {
	$kept = get_option( OPTION, array() );
	return array_merge( DEFAULTS, is_array( $kept ) ? $kept : array() );
}

/** Whether enough is set for a form to work. */
function is_set_up(): bool {
	$settings = settings();
	return '' !== $settings['script_url'] && '' !== $settings['base_url'] && '' !== $settings['publishable_key'];
}

/** An agency's id as the channel writes it: `pemkot-bandung`; empty when it is none. */
function sanitize_agency( string $typed ): string {
	$id = strtolower( trim( $typed ) );
	return preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/', $id ) ? $id : '';
}

/**
 * What may be kept of one setting: the value, or a sentence why not.
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
		// Http would let others put a script of theirs into the page; for trying out on one machine it will do.
		$ok = (bool) preg_match( '#^(?:https://[^\s/]|http://(?:localhost|127\.0\.0\.1)(?::\d+)?(?:[/?\#]|$))#D', $url );
		return array( $ok ? untrailingslashit( $url ) : '', $ok ? '' : __( 'An address should begin with https://.', 'lapor-embed' ) );
	}
	if ( 'publishable_key' === $name ) {
		$ok = (bool) preg_match( '/^pk_[\w-]+$/', $value );
		return array( $ok ? $value : '', $ok ? '' : __( 'The key should begin with pk_. A key that begins with sk_ is secret: never put it into a web site.', 'lapor-embed' ) );
	}
	if ( 'integrity' === $name ) {
		$ok = (bool) preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$#', $value );
		return array( $ok ? $value : '', $ok ? '' : __( 'An integrity hash looks like sha384-….', 'lapor-embed' ) );
	}
	$id = sanitize_agency( $value );
	return array( $id, '' !== $id ? '' : __( 'An agency ID has only small letters, digits and hyphens.', 'lapor-embed' ) );
}

/**
 * Takes what was typed into the settings page. What cannot be right is not kept: the value before stays, and the page says why.
 *
 * @param mixed $typed Whatever was sent.
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

/** The part of a Content-Security-Policy that a site with one has to add. */
function needed_policy(): string {
	$origin   = static function ( string $url ): string {
		return preg_match( '#^https?://[^/?\#]+#', $url, $match ) ? $match[0] : '';
	};
	$settings = settings();
	return sprintf( 'script-src %s; connect-src %s; worker-src blob:', $origin( $settings['script_url'] ), $origin( $settings['base_url'] ) );
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
