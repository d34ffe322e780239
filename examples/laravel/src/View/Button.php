<?php

declare(strict_types=1);

namespace LaporEmbed\View;

use Illuminate\Contracts\View\View;
use Illuminate\View\Component;
use LaporEmbed\Settings;

/** `<x-lapor-button>Lapor</x-lapor-button>`: a button that opens the form in a dialog. */
final class Button extends Component
{
    /** @var array<string, string> */
    public array $defaults;

    public function __construct(Settings $settings)
    {
        $this->defaults = $settings->ofForm();
    }

    public function render(): View
    {
        return view('lapor::components.button');
    }
}
