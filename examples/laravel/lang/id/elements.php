<?php

return [
    'report' => 'Lapor lewat SP4N-LAPOR!',
    'follow' => 'Lacak lewat SP4N-LAPOR!',
];
