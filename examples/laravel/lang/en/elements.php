<?php

return [
    'report' => 'Report by SP4N-LAPOR!',
    'follow' => 'Follow a report at SP4N-LAPOR!',
];
