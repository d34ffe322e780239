<?php
// Runs a file within the WordPress of a test: php run.php FILE; `install` as FILE installs it.
define( 'LAPOR_WP_FILE', $argv[1] );
$_SERVER['HTTP_HOST']     = parse_url( getenv( 'LAPOR_WP_URL' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'LAPOR_WP_URL' ), PHP_URL_PORT );
$_SERVER['DOCUMENT_ROOT'] = getenv( 'LAPOR_WP_CORE' );
if ( 'install.php' === basename( LAPOR_WP_FILE ) ) {
	define( 'WP_INSTALLING', true );
}
require $_SERVER['DOCUMENT_ROOT'] . '/wp-load.php';
require LAPOR_WP_FILE;
