<?php

declare(strict_types=1);

namespace LaporEmbed\View;

use Illuminate\Contracts\View\View;
use Illuminate\View\Component;
use LaporEmbed\Settings;

/**
 * `<x-lapor-form agency="…" theme="auto" />`: the report form. Attributes take precedence over
 * settings; a slot replaces the fallback link.
 */
final class Form extends Component
{
    /** @var array<string, string> */
    public array $defaults;

    public function __construct(Settings $settings)
    {
        $this->defaults = $settings->ofForm();
    }

    public function render(): View
    {
        return view('lapor::components.form');
    }
}
