<?php

return [
    'report' => 'Lapor lewat SP4N-LAPOR!',
    'follow' => 'Pelacakan memerlukan JavaScript. Kanal nasional: lapor.go.id',
];
