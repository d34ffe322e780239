<?php

declare(strict_types=1);

namespace LaporEmbed\View;

use Illuminate\Contracts\View\View;
use Illuminate\View\Component;
use LaporEmbed\Settings;

/**
 * `<x-lapor-public view="list" limit="6" />`: the public reports of the channel. Needs
 * `<x-lapor-script public />`. `agency=""` shows the reports of every agency.
 */
final class PublicReports extends Component
{
    /** @var array<string, string> */
    public array $defaults;

    public string $page;

    public function __construct(Settings $settings)
    {
        $this->defaults = $settings->ofPublicReports();
        $this->page = $settings->publicPage();
    }

    public function render(): View
    {
        return view('lapor::components.public');
    }
}
