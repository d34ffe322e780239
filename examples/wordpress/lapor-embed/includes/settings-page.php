<?php
/**
 * Settings > LAPOR!
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

/** Fields of the page: label, kind and hint. */
function fields(): array {
	return array(
		'base_url'        => array( __( 'Address of the channel', 'lapor-embed' ), 'url', __( 'Provided by the channel’s operator, with the key.', 'lapor-embed' ) ),
		'publishable_key' => array( __( 'Publishable key', 'lapor-embed' ), 'text', __( 'Starts with pk_. It is not secret and works only on this site.', 'lapor-embed' ) ),
		'script_url'      => array( __( 'Address of the script', 'lapor-embed' ), 'url', __( 'lapor.js with its folder parts, or lapor.all.js, on your own hosting or a CDN.', 'lapor-embed' ) ),
		'integrity'       => array( __( 'Integrity hash', 'lapor-embed' ), 'text', __( 'Optional. Only for lapor.all.js at an address with a full version.', 'lapor-embed' ) ),
		'agency'          => array( __( 'Agency ID', 'lapor-embed' ), 'text', __( 'Optional. The agency that receives reports unless the citizen chooses another one. Default: the agency of the key.', 'lapor-embed' ) ),
		'status_page'     => array( __( 'Page to follow a report', 'lapor-embed' ), 'page', __( 'A page with [lapor_status] or the block “Follow a report”. The receipt links to it.', 'lapor-embed' ) ),
		'preset'          => array( __( 'Colours', 'lapor-embed' ), 'choice', '' ),
		'theme'           => array( __( 'Light or dark', 'lapor-embed' ), 'choice', '' ),
	);
}

/** Labels of the choices. */
function choice_words(): array {
	return array(
		'lapor'  => __( 'LAPOR! red', 'lapor-embed' ),
		'netral' => __( 'Blue that suits most sites', 'lapor-embed' ),
		'light'  => __( 'Light', 'lapor-embed' ),
		'dark'   => __( 'Dark', 'lapor-embed' ),
		'auto'   => __( 'As the visitor’s device', 'lapor-embed' ),
	);
}

/** One field with its hint. */
function print_field( array $field ): void {
	list( $name, $kind, $hint ) = array( $field['name'], $field['kind'], $field['hint'] );
	$value                      = settings()[ $name ];
	$id                         = $field['label_for'];
	$full_name                  = OPTION . "[$name]";
	$described                  = '' === $hint ? '' : "$id-hint";
	if ( 'page' === $kind ) {
		$list = wp_dropdown_pages(
			array(
				'echo'              => false,
				'id'                => esc_attr( $id ),
				'name'              => esc_attr( $full_name ),
				'selected'          => (int) $value,
				'show_option_none'  => esc_html__( 'None', 'lapor-embed' ),
				'option_none_value' => '0',
			)
		);
		// WordPress accepts no custom attributes for this list.
		echo str_replace( '<select ', sprintf( '<select aria-describedby="%s" ', esc_attr( $described ) ), $list ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	} elseif ( 'choice' === $kind ) {
		printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $full_name ) );
		foreach ( CHOICES[ $name ] as $choice ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $choice, $value, false ), esc_html( choice_words()[ $choice ] ) );
		}
		echo '</select>';
	} else {
		printf(
			'<input class="regular-text code" type="%s" id="%s" name="%s" value="%s" aria-describedby="%s" autocomplete="off" spellcheck="false">',
			esc_attr( $kind ),
			esc_attr( $id ),
			esc_attr( $full_name ),
			esc_attr( (string) $value ),
			esc_attr( $described )
		);
	}
	if ( '' !== $hint ) {
		printf( '<p class="description" id="%s">%s</p>', esc_attr( $described ), esc_html( $hint ) );
	}
}

/** The whole page. */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( OPTION );
			do_settings_sections( OPTION );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'In a page', 'lapor-embed' ); ?></h2>
		<p><?php esc_html_e( 'Insert the block “LAPOR!”, or one of these shortcodes:', 'lapor-embed' ); ?></p>
		<p><code>[lapor_form]</code> <code>[lapor_status]</code> <code>[lapor_public]</code> <code>[lapor_button]<?php esc_html_e( 'Report here', 'lapor-embed' ); ?>[/lapor_button]</code></p>
		<h2><?php esc_html_e( 'If your site has a Content-Security-Policy', 'lapor-embed' ); ?></h2>
		<p><?php esc_html_e( 'It must allow the following. The form needs nothing “unsafe”:', 'lapor-embed' ); ?></p>
		<p><code><?php echo esc_html( needed_policy() ); ?></code></p>
	</div>
	<?php
}

add_action(
	'admin_menu',
	static function () {
		add_options_page( __( 'LAPOR! on this site', 'lapor-embed' ), 'LAPOR!', 'manage_options', OPTION, __NAMESPACE__ . '\\print_settings_page' );
	}
);

add_action(
	'admin_init',
	static function () {
		add_settings_section( 'channel', '', '__return_empty_string', OPTION );
		foreach ( fields() as $name => list( $label, $kind, $hint ) ) {
			add_settings_field(
				$name,
				esc_html( $label ),
				__NAMESPACE__ . '\\print_field',
				OPTION,
				'channel',
				array(
					'label_for' => "lapor-$name",
					'name'      => $name,
					'kind'      => $kind,
					'hint'      => $hint,
				)
			);
		}
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	static function ( array $links ): array {
		$settings = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . OPTION ) ), esc_html__( 'Settings', 'lapor-embed' ) );
		return array_merge( array( $settings ), $links );
	}
);
