<?php

declare(strict_types=1);

namespace LaporEmbed\View;

use Illuminate\Contracts\View\View;
use Illuminate\Foundation\Vite;
use Illuminate\View\Component;
use LaporEmbed\Settings;

/**
 * `<x-lapor-script />`: the script of the elements, once per page; `<x-lapor-script public />`: that of
 * the public reports. Uses the nonce of `Vite::useCspNonce()` by default.
 */
final class Script extends Component
{
    /** @var array<string, string> */
    public array $defaults;

    public function __construct(Settings $settings, Vite $vite, ?string $nonce = null, bool $public = false)
    {
        $nonce ??= $vite->cspNonce();
        $script = $public ? $settings->ofPublicScript() : $settings->ofScript();
        $this->defaults = $script + ($nonce === null ? [] : ['nonce' => $nonce]);
    }

    public function render(): View
    {
        return view('lapor::components.script');
    }
}
