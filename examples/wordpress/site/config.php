<?php
// Settings of a WordPress site in a test: its own content folder, SQLite, and no requests to the
// internet.
$content = getenv( 'LAPOR_WP_CONTENT' );
$site    = getenv( 'LAPOR_WP_URL' );
define( 'WP_HOME', $site );
define( 'WP_SITEURL', $site );
define( 'WP_CONTENT_DIR', $content );
define( 'WP_CONTENT_URL', "$site/wp-content" );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'DB_DIR', "$content/database" );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( "{$name}_KEY", "$name key of a test" );
	define( "{$name}_SALT", "$name salt of a test" );
}
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', "$content/debug.log" );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', $_SERVER['DOCUMENT_ROOT'] . '/' );
}
require_once ABSPATH . 'wp-settings.php';
