<?php

// Nothing here is secret: the key may be seen by anybody, and works only on this site's address. Never a key that begins with sk_.
return [
    // Where lapor.js lies, with its folder `parts`; or lapor.all.js.
    'script' => env('LAPOR_SCRIPT', 'https://cdn.example/lapor/1/lapor.js'),

    // Only for lapor.all.js at an address with a full version.
    'integrity' => env('LAPOR_INTEGRITY'),

    // Address of the channel and the site's key, as its operator tells them.
    'base-url' => env('LAPOR_CHANNEL', 'https://kanal.example'),
    'publishable-key' => env('LAPOR_KEY', 'pk_…'),

    // Where reports go unless the citizen chooses; the key's own agency unless told.
    'agency' => env('LAPOR_AGENCY'),

    // Address of the page with <x-lapor-status />; the receipt leads there.
    'status-url' => env('LAPOR_STATUS_URL', '/lacak'),

    'theme' => 'light',
    'preset' => 'lapor',
];
