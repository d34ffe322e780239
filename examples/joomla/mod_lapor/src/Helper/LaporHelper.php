<?php

namespace LaporEmbed\Module\Lapor\Site\Helper;

defined('_JEXEC') or die;

use Joomla\Registry\Registry;

/** What a module's settings come to: knows no application, so that it can be judged alone. */
class LaporHelper
{
    private const FORM = ['base_url', 'publishable_key', 'agency', 'preset', 'theme'];

    /**
     * `http` would let others put a script of theirs into the page; for trying out on one machine it will do.
     */
    private const ADDRESS = '#^(?:https://[^\s/]|http://(?:localhost|127\.0\.0\.1)(?::\d+)?(?:[/?\#]|$))#D';

    private const CHOICES = [
        'preset' => ['lapor', 'netral'],
        'theme'  => ['light', 'dark', 'auto'],
    ];

    /** Why nothing can be shown, as the name of a sentence; empty when all is well. */
    public function fault(Registry $params): string
    {
        // A secret key opens the officers' side to everybody who reads the page's source.
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

        return 'lapor-' . (in_array($element, ['form', 'status', 'button'], true) ? $element : 'form');
    }

    /** Attributes of the element, not escaped yet; `$statusUrl` is the page to follow a report. */
    public function attributes(Registry $params, string $statusUrl = ''): array
    {
        $status     = $this->tag($params) === 'lapor-status';
        $attributes = $status || $statusUrl === '' ? [] : ['status-url' => $statusUrl];
        foreach (self::FORM as $name) {
            $value = trim((string) $params->get($name));
            $known = !isset(self::CHOICES[$name]) || in_array($value, self::CHOICES[$name], true);
            if ($value !== '' && $known && !($status && $name === 'agency')) {
                $attributes[str_replace('_', '-', $name)] = $value;
            }
        }

        return $attributes;
    }

    /** Attributes of the script's tag beside its address. Optimisers are asked to leave it as it is. */
    public function scriptAttributes(Registry $params): array
    {
        $integrity  = trim((string) $params->get('integrity'));
        $attributes = ['type' => 'module', 'async' => true, 'data-cfasync' => 'false', 'data-no-optimize' => '1'];

        return $integrity === '' ? $attributes : $attributes + ['integrity' => $integrity, 'crossorigin' => 'anonymous'];
    }
}
