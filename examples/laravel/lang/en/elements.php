<?php

return [
    'report' => 'Report at SP4N-LAPOR!',
    'follow' => 'Following a report requires JavaScript. Open this page in another browser, or contact this site.',
    'read' => 'Read the public reports',
];
