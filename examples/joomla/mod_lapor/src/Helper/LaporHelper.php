<?php

namespace LaporEmbed\Module\Lapor\Site\Helper;

defined('_JEXEC') or die;

use Joomla\Registry\Registry;

/** Evaluates a module's settings. Independent of the application, so that it can be tested alone. */
class LaporHelper
{
    private const COMMON = ['base_url', 'publishable_key', 'agency', 'preset', 'theme'];

    /** Settings of the public reports, with the form of their values. */
    private const REPORTS = ['view' => '/^(?:list|map|statistics)$/D', 'limit' => '/^(?:[1-9]\d?|100)$/D'];

    /**
     * Over `http` others could replace the script. It is allowed for addresses of this machine
     * only.
     */
    private const ADDRESS = '#^(?:https://[^\s/]|http://(?:localhost|127\.0\.0\.1)(?::\d+)?(?:[/?\#]|$))#D';

    private const CHOICES = [
        'preset' => ['lapor', 'netral'],
        'theme'  => ['light', 'dark', 'auto'],
    ];

    /**
     * The key of the sentence that says why nothing can be shown; empty when all settings are
     * valid.
     */
    public function fault(Registry $params): string
    {
        // A secret key would give everybody who reads the page's source access to the officers'
        // side.
        if (!preg_match('/^pk_[\w-]+$/', (string) $params->get('publishable_key'))) {
            return 'MOD_LAPOR_FAULT_KEY';
        }
        foreach (['base_url', 'script_url'] as $name) {
            if (!preg_match(self::ADDRESS, (string) $params->get($name))) {
                return 'MOD_LAPOR_FAULT_ADDRESS';
            }
        }

        return '';
    }

    /** Name of the element. */
    public function tag(Registry $params): string
    {
        $element = (string) $params->get('element', 'form');

        return 'lapor-' . (in_array($element, ['form', 'status', 'button', 'public'], true) ? $element : 'form');
    }

    /** Attributes of the element, not yet escaped; `$statusUrl` is the page to follow a report. */
    public function attributes(Registry $params, string $statusUrl = ''): array
    {
        $tag        = $this->tag($params);
        $status     = $tag === 'lapor-status';
        $hasForm    = in_array($tag, ['lapor-form', 'lapor-button'], true);
        $attributes = $hasForm && $statusUrl !== '' ? ['status-url' => $statusUrl] : [];
        foreach (self::COMMON as $name) {
            $value = trim((string) $params->get($name));
            $known = !isset(self::CHOICES[$name]) || in_array($value, self::CHOICES[$name], true);
            if ($value !== '' && $known && !($status && $name === 'agency')) {
                $attributes[str_replace('_', '-', $name)] = $value;
            }
        }

        foreach ($tag === 'lapor-public' ? self::REPORTS : [] as $name => $form) {
            $value = trim((string) $params->get($name));
            if (preg_match($form, $value)) {
                $attributes[$name] = $value;
            }
        }

        return $attributes;
    }

    /** Address of the script. That of the public reports, `public.js`, is beside the other one. */
    public function scriptUrl(Registry $params): string
    {
        $url = (string) $params->get('script_url');

        return $this->tag($params) === 'lapor-public' ? preg_replace('#[^/]*$#D', 'public.js', $url, 1) : $url;
    }

    /** Attributes of the script tag besides its address. They ask optimisers to skip it. */
    public function scriptAttributes(Registry $params): array
    {
        // The script of the public reports loads its parts, so it has no hash.
        $integrity  = $this->tag($params) === 'lapor-public' ? '' : trim((string) $params->get('integrity'));
        $attributes = ['type' => 'module', 'async' => true, 'data-cfasync' => 'false', 'data-no-optimize' => '1'];

        return $integrity === '' ? $attributes : $attributes + ['integrity' => $integrity, 'crossorigin' => 'anonymous'];
    }
}
