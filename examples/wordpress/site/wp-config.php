<?php
// Takes the place of the wp-config.php in WordPress's folder, which several sites share: each one's own stands where the environment says.
require getenv( 'LAPOR_WP_CONFIG' );
