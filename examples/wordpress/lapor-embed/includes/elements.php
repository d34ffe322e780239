<?php
/**
 * The elements as HTML.
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

/** The elements, and the attributes that an author may set. */
const ELEMENTS = array(
	'lapor-form'   => array( 'agency', 'theme', 'preset', 'density', 'similar', 'lang' ),
	'lapor-status' => array( 'theme', 'preset', 'density', 'lang' ),
	'lapor-button' => array( 'agency', 'theme', 'preset', 'density', 'similar', 'lang' ),
	'lapor-public' => array( 'view', 'agency', 'region', 'category', 'limit', 'theme', 'preset', 'density', 'lang' ),
);

/** Attributes whose values have a pattern. */
const PATTERNS = array(
	'region'   => '/^\d{2}(?:\.\d{2}(?:\.\d{2})?)?$/D',
	'category' => '/^[a-z0-9]+(?:-[a-z0-9]+)*$/D',
	'limit'    => '/^(?:[1-9]\d?|100)$/D',
);

/** An author's value of an attribute; empty when invalid. */
function sanitize_value( string $name, string $value ): string {
	if ( 'agency' === $name ) {
		return sanitize_agency( $value );
	}
	$valid = isset( PATTERNS[ $name ] ) ? preg_match( PATTERNS[ $name ], $value ) : in_array( $value, CHOICES[ $name ], true );
	return $valid ? $value : '';
}

/** The attributes of an element: the author's valid values take precedence over the site's settings. */
function element_attributes( string $tag, array $said ): array {
	$settings   = settings();
	$attributes = array(
		'base-url'        => $settings['base_url'],
		'publishable-key' => $settings['publishable_key'],
	);
	if ( in_array( $tag, array( 'lapor-form', 'lapor-button' ), true ) && $settings['status_page'] ) {
		$attributes['status-url'] = (string) get_permalink( $settings['status_page'] );
	}
	foreach ( ELEMENTS[ $tag ] as $name ) {
		$value = isset( $said[ $name ] ) && is_scalar( $said[ $name ] ) ? (string) $said[ $name ] : '';
		$value = sanitize_value( $name, $value );
		$value = '' === $value ? ( $settings[ $name ] ?? '' ) : $value;
		if ( '' !== $value ) {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}

/** Escapes a value for an attribute. */
function escape_value( string $name, string $value ): string {
	return in_array( $name, array( 'base-url', 'status-url' ), true ) ? esc_url( $value ) : esc_attr( $value );
}

/** The fallback, shown without JavaScript, in old browsers, and until the script has loaded. */
function fallback_link( string $words ): string {
	return '<a href="https://www.lapor.go.id">' . esc_html( $words ) . '</a>';
}

/**
 * What an administrator sees in place of an element while settings are missing. Nobody else sees
 * anything.
 */
function setup_notice(): string {
	if ( ! current_user_can( 'manage_options' ) ) {
		return '';
	}
	return sprintf(
		'<p class="lapor-embed-notice"><a href="%s">%s</a></p>',
		esc_url( admin_url( 'options-general.php?page=' . OPTION ) ),
		esc_html__( 'LAPOR! Embed: enter script, channel and key in the settings. Only administrators see this.', 'lapor-embed' )
	);
}

/**
 * Renders an element as HTML and enqueues its script.
 *
 * @param string $tag   A key of ELEMENTS.
 * @param array  $said  The author's attributes.
 * @param string $words The text of a button; markup is removed.
 */
function render_element( string $tag, array $said = array(), string $words = '' ): string {
	if ( ! is_set_up() ) {
		return setup_notice();
	}
	enqueue_widget( $tag );
	if ( 'lapor-status' === $tag ) {
		$inside = esc_html( __( 'Following a report requires JavaScript. Open this page in another browser, or contact this site.', 'lapor-embed' ) );
	} elseif ( 'lapor-public' === $tag ) {
		$inside = '<a href="' . esc_url( settings()['base_url'] . '/publik' ) . '">' . esc_html__( 'Read the public reports', 'lapor-embed' ) . '</a>';
	} else {
		$inside = fallback_link( __( 'Report at SP4N-LAPOR!', 'lapor-embed' ) );
	}
	$words  = trim( wp_strip_all_tags( $words ) );
	if ( 'lapor-button' === $tag && '' !== $words ) {
		// A link inside would replace the button's text.
		$inside = esc_html( $words ) . '<noscript> ' . $inside . '</noscript>';
	}
	$attributes = '';
	foreach ( element_attributes( $tag, $said ) as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, escape_value( $name, $value ) );
	}
	return "<$tag$attributes>$inside</$tag>";
}

/** Whether an escaped value equals the site's setting of that attribute. */
function is_own_value( string $name, string $html ): bool {
	$own    = element_attributes( 'lapor-form', array() )[ $name ] ?? '';
	$decode = static function ( string $text ): string {
		return html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	};
	return '' !== $own && $decode( escape_value( $name, $own ) ) === $decode( $html );
}

/**
 * Keeps the elements when page builders and themes filter a page again. The settings decide where
 * reports go: an author without HTML rights cannot send them to another channel, nor citizens to
 * another page.
 *
 * @param array  $tags    Allowed tags with their attributes.
 * @param string $context What is filtered.
 */
function allow_elements( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$own = array();
	foreach ( array( 'base-url', 'publishable-key', 'status-url' ) as $name ) {
		$own[ $name ] = array(
			'value_callback' => static function ( $html ) use ( $name ) {
				return is_own_value( $name, (string) $html );
			},
		);
	}
	foreach ( ELEMENTS as $tag => $names ) {
		$tags[ $tag ] = $own + array_fill_keys( $names, true );
	}
	$tags['noscript'] = array();
	return $tags;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_elements', 10, 2 );
