<?php

return ['paths' => [__DIR__ . '/../views'], 'compiled' => getenv('LAPOR_STORAGE') . '/views'];
