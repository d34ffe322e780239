<?php
// The path to which Joomla's installer would copy the module's media.
if ($_SERVER['REQUEST_URI'] === '/media/mod_lapor/css/lapor.css') {
    header('Content-Type: text/css');
    readfile(__DIR__ . '/../mod_lapor/media/css/lapor.css');

    return true;
}

return false;
