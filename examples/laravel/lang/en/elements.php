<?php

return [
    'report' => 'Report at SP4N-LAPOR!',
    'follow' => 'Following a report requires JavaScript. National channel: lapor.go.id',
];
