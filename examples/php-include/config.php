<?php
// The only file to change. Nothing here is secret: the key is public and works only on this site's
// address.
return [
    // The address of lapor.js: on your own hosting (`/lapor/lapor.js`, with the folder `parts` next
    // to it) or on a CDN.
    'script' => getenv('LAPOR_SCRIPT') ?: 'https://cdn.example/lapor/1/lapor.js',
    // Only for lapor.all.js at an address with a full version.
    'integrity' => getenv('LAPOR_INTEGRITY') ?: '',
    'base-url' => getenv('LAPOR_CHANNEL') ?: 'https://kanal.example',
    'publishable-key' => getenv('LAPOR_KEY') ?: 'pk_…',
    'agency' => 'pemkot-bandung',
    'status-url' => '/lacak.php',
    'preset' => 'netral',
];
