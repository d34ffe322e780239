<?php

declare(strict_types=1);

namespace LaporEmbed\View;

use Illuminate\Contracts\View\View;
use Illuminate\View\Component;
use LaporEmbed\Settings;

/** `<x-lapor-status />`: shows a report to its reporter. */
final class Status extends Component
{
    /** @var array<string, string> */
    public array $defaults;

    public function __construct(Settings $settings)
    {
        $this->defaults = $settings->ofStatus();
    }

    public function render(): View
    {
        return view('lapor::components.status');
    }
}
