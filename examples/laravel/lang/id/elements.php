<?php

return [
    'report' => 'Lapor lewat SP4N-LAPOR!',
    'follow' => 'Halaman lacak memerlukan JavaScript. Buka halaman ini di peramban lain, atau hubungi pengelola situs ini.',
    'read' => 'Baca laporan warga',
];
