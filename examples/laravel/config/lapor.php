<?php

// Nothing here is secret: the key is public and works only on this site's address. Never use a key
// that starts with sk_.
return [
    // The address of lapor.js with its folder `parts`, or of lapor.all.js.
    'script' => env('LAPOR_SCRIPT', 'https://cdn.example/lapor/1/lapor.js'),

    // Only for lapor.all.js at an address with a full version.
    'integrity' => env('LAPOR_INTEGRITY'),

    // The channel's address and the site's key, from the channel's operator.
    'base-url' => env('LAPOR_CHANNEL', 'https://kanal.example'),
    'publishable-key' => env('LAPOR_KEY', 'pk_…'),

    // The agency that receives reports unless the citizen chooses another one. Default: the key's
    // agency.
    'agency' => env('LAPOR_AGENCY'),

    // The address of the page with <x-lapor-status />. The receipt links to it.
    'status-url' => env('LAPOR_STATUS_URL', '/lacak'),

    'theme' => 'light',
    'preset' => 'netral',
];
