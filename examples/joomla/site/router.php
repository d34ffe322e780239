<?php
// Where Joomla's installer would have copied the module's media to.
if ($_SERVER['REQUEST_URI'] === '/media/mod_lapor/css/lapor.css') {
    header('Content-Type: text/css');
    readfile(__DIR__ . '/../mod_lapor/media/css/lapor.css');

    return true;
}

return false;
