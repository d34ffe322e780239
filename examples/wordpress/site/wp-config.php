<?php
// Replaces the wp-config.php in WordPress's folder, which several sites share: each site's own file
// is named by the environment.
require getenv( 'LAPOR_WP_CONFIG' );
