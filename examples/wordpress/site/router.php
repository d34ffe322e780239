<?php
// For PHP's web server: files of the site's content folder, files of WordPress, and WordPress for
// everything else.
$lapor_path  = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$lapor_types = array(
	'css'   => 'text/css',
	'js'    => 'text/javascript',
	'svg'   => 'image/svg+xml',
	'png'   => 'image/png',
	'webp'  => 'image/webp',
	'woff2' => 'font/woff2',
);
if ( 0 === strpos( $lapor_path, '/wp-content/' ) ) {
	$lapor_file = getenv( 'LAPOR_WP_CONTENT' ) . substr( $lapor_path, strlen( '/wp-content' ) );
	$lapor_type = $lapor_types[ pathinfo( $lapor_file, PATHINFO_EXTENSION ) ] ?? '';
	if ( '' === $lapor_type || false !== strpos( $lapor_path, '..' ) || ! is_file( $lapor_file ) ) {
		http_response_code( 404 );
		return true;
	}
	header( "Content-Type: $lapor_type" );
	readfile( $lapor_file );
	return true;
}
if ( '/' !== $lapor_path && file_exists( $_SERVER['DOCUMENT_ROOT'] . $lapor_path ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
