<?php
/**
 * LAPOR! on a PHP site in one file. Requires PHP 7.4 and nothing else.
 *
 *   require __DIR__ . '/lapor.php';
 *   $lapor = require __DIR__ . '/config.php';
 *   lapor_send_csp($lapor);   // before the page, if the site has no policy of its own
 *   echo lapor_script($lapor), lapor_form($lapor);
 *   echo lapor_public_script($lapor), lapor_public($lapor);   // on a page with the public reports
 *
 * All returned HTML is escaped. An invalid setting throws InvalidArgumentException during set-up
 * instead of leaving the form empty.
 */

declare(strict_types=1);

/** The attributes of each element. Settings of the same names are their defaults. */
const LAPOR_ATTRIBUTES = [
    'lapor-form' => ['agency', 'publishable-key', 'base-url', 'status-url', 'map-tiles', 'map-attribution', 'similar', 'lang', 'theme', 'preset', 'density'],
    'lapor-status' => ['publishable-key', 'base-url', 'tracking-id', 'lang', 'theme', 'preset', 'density'],
    'lapor-public' => ['view', 'agency', 'region', 'category', 'limit', 'state', 'publishable-key', 'base-url', 'lang', 'theme', 'preset', 'density'],
    'lapor-button' => ['agency', 'publishable-key', 'base-url', 'status-url', 'map-tiles', 'map-attribution', 'similar', 'lang', 'theme', 'preset', 'density'],
];

/**
 * The script tag, once per page. With an `integrity` the file must be a one-file build at an
 * address with a full version.
 */
function lapor_script(array $config, string $nonce = ''): string
{
    return lapor_script_tag([
        'src' => lapor_address($config, 'script'),
        'integrity' => $config['integrity'] ?? '',
        'crossorigin' => empty($config['integrity']) ? '' : 'anonymous',
        'nonce' => $nonce,
    ]);
}

/**
 * The script tag of the public reports: `public.js` beside the other script. It loads its parts, so
 * it has no hash.
 */
function lapor_public_script(array $config, string $nonce = ''): string
{
    $address = preg_replace('#[^/]*$#D', 'public.js', lapor_address($config, 'script'), 1);
    return lapor_script_tag(['src' => $address, 'nonce' => $nonce]);
}

/** The form. `$attributes` apply to this one only: `['agency' => '…', 'theme' => 'auto']`. */
function lapor_form(array $config, array $attributes = []): string
{
    return lapor_element('lapor-form', $config, $attributes, lapor_fallback('Lapor lewat SP4N-LAPOR!'));
}

/** Shows a report to its reporter. Its page is the `status-url` of the form. */
function lapor_status(array $config, array $attributes = []): string
{
    return lapor_element('lapor-status', $config, $attributes, lapor_escape('Halaman lacak memerlukan JavaScript. Buka halaman ini di peramban lain, atau hubungi pengelola situs ini.'));
}

/** The public reports of the channel. `['agency' => '']` shows those of every agency. */
function lapor_public(array $config, array $attributes = []): string
{
    $pages = rtrim(lapor_address($attributes + $config, 'base-url'), '/') . '/publik';
    $link = '<a href="' . lapor_escape($pages) . '">' . lapor_escape('Baca laporan warga') . '</a>';
    return lapor_element('lapor-public', $config, $attributes, $link);
}

/** A button that opens the form in a dialog. Without JavaScript a link follows its text. */
function lapor_button(array $config, string $words = 'Lapor', array $attributes = []): string
{
    $link = '<noscript> ' . lapor_fallback('Lapor lewat SP4N-LAPOR!') . '</noscript>';
    return lapor_element('lapor-button', $config, $attributes, lapor_escape($words) . $link);
}

/**
 * A Content-Security-Policy under which the elements work, without `unsafe-*`. `$more` adds your
 * own sources: `['img-src' => "https://foto.example"]`.
 */
function lapor_csp(array $config, string $nonce = '', array $more = []): string
{
    $policy = [
        'default-src' => "'self'",
        'script-src' => trim("'self' " . lapor_origin($config, 'script')) . ($nonce === '' ? '' : " 'nonce-$nonce'"),
        'connect-src' => "'self' " . lapor_origin($config, 'base-url'),
        // The released photos of public reports.
        'img-src' => "'self' " . lapor_origin($config, 'base-url'),
        'worker-src' => 'blob:',
        'object-src' => "'none'",
        'base-uri' => "'self'",
    ];
    foreach ($more as $name => $sources) {
        $policy[$name] = trim(($policy[$name] ?? "'self'") . ' ' . $sources);
    }
    $parts = [];
    foreach ($policy as $name => $sources) {
        if (preg_match('/[;,\r\n]/', "$name$sources")) {
            throw new InvalidArgumentException("A source of $name may hold no ';', ',' or line break.");
        }
        $parts[] = "$name $sources";
    }
    return implode('; ', $parts);
}

/**
 * Sends that policy as a header. A site with its own policy adds the sources of `lapor_csp` to it
 * instead, because two policies both apply.
 */
function lapor_send_csp(array $config, string $nonce = '', array $more = []): void
{
    header('Content-Security-Policy: ' . lapor_csp($config, $nonce, $more));
}

/** Escapes text for HTML content and attributes. */
function lapor_escape(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}

function lapor_element(string $tag, array $config, array $attributes, string $inside): string
{
    $known = LAPOR_ATTRIBUTES[$tag];
    $unknown = array_diff(array_keys($attributes), $known);
    if ($unknown) {
        throw new InvalidArgumentException("<$tag> has no attribute " . implode(', ', $unknown) . '. It takes: ' . implode(', ', $known) . '.');
    }
    $settings = $attributes + $config;
    // A secret key would give everybody who reads the page's source access to the officers' side.
    if (!preg_match('/^pk_[\w-]+$/', $settings['publishable-key'] ?? '')) {
        throw new InvalidArgumentException("'publishable-key' must start with pk_. A key that starts with sk_ is secret and must never be in a page.");
    }
    lapor_address($settings, 'base-url');
    $chosen = [];
    foreach ($known as $name) {
        $chosen[$name] = (string) ($settings[$name] ?? '');
    }
    return "<$tag" . lapor_attributes($chosen) . ">$inside</$tag>\n";
}

function lapor_script_tag(array $attributes): string
{
    // Before `src`: asks optimisers of CDN and hosting to skip the script.
    $skipped = ['data-cfasync' => 'false', 'data-no-optimize' => '1', 'type' => 'module', 'async' => true];
    return '<script' . lapor_attributes($skipped + $attributes) . "></script>\n";
}

/** The fallback, shown without JavaScript, in old browsers, and until the script has loaded. */
function lapor_fallback(string $words): string
{
    return '<a href="https://www.lapor.go.id">' . lapor_escape($words) . '</a>';
}

/** Formats attributes: leaves out empty ones; `true` gives an attribute without a value. */
function lapor_attributes(array $attributes): string
{
    $text = '';
    foreach ($attributes as $name => $value) {
        if ($value !== '' && $value !== null) {
            $text .= $value === true ? " $name" : " $name=\"" . lapor_escape($value) . '"';
        }
    }
    return $text;
}

/**
 * Requires an absolute address, or for the script a path of the same site (`/lapor/lapor.js`). Over
 * `http` others could replace the script, so it is allowed for addresses of this machine only.
 */
function lapor_address(array $config, string $name): string
{
    $address = $config[$name] ?? '';
    if (!preg_match('#^(?:https://[^\s/]|http://(?:localhost|127\.0\.0\.1)(?::\d+)?(?:[/?\#]|$))#D', $address) && !($name === 'script' && preg_match('#^/[^/\s]#', $address))) {
        throw new InvalidArgumentException("'$name' should be an address that begins with https://, but is \"$address\".");
    }
    return $address;
}

function lapor_origin(array $config, string $name): string
{
    return preg_match('#^https?://[^/?\#\s]+#', lapor_address($config, $name), $match) ? $match[0] : '';
}
