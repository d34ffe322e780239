<?php

return ['default' => 'errors', 'channels' => ['errors' => ['driver' => 'single', 'path' => 'php://stderr']]];
