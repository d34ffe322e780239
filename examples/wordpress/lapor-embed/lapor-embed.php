<?php
/**
 * Plugin Name:       LAPOR! Embed
 * Description:       Report form and public reports of a LAPOR! channel on your site: a block, shortcodes and a settings page.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            LAPOR! Embed
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       lapor-embed
 * Domain Path:       /languages
 *
 * @package LaporEmbed
 */

namespace LaporEmbed;

defined( 'ABSPATH' ) || exit;

/** The option with all settings. */
const OPTION = 'lapor_embed';

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/block.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'lapor-embed', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	1
);
