<?php

declare(strict_types=1);

namespace LaporEmbed;

use Illuminate\Support\Facades\Blade;
use Illuminate\Support\ServiceProvider;
use LaporEmbed\View\Button;
use LaporEmbed\View\Form;
use LaporEmbed\View\PublicReports;
use LaporEmbed\View\Script;
use LaporEmbed\View\Status;

/**
 * Adds `<x-lapor-script />`, `<x-lapor-form />`, `<x-lapor-status />`, `<x-lapor-button />` and
 * `<x-lapor-public />` to a Laravel app.
 */
final class LaporServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->mergeConfigFrom(__DIR__ . '/../config/lapor.php', 'lapor');
        // Not a singleton, so that settings changed during a request apply to it.
        $this->app->bind(Settings::class, static fn ($app) => new Settings($app['config']->get('lapor', [])));
    }

    public function boot(): void
    {
        $this->loadViewsFrom(__DIR__ . '/../resources/views', 'lapor');
        $this->loadTranslationsFrom(__DIR__ . '/../lang', 'lapor');
        $components = [
            'script' => Script::class,
            'form' => Form::class,
            'status' => Status::class,
            'button' => Button::class,
            'public' => PublicReports::class,
        ];
        foreach ($components as $name => $class) {
            Blade::component($class, "lapor-$name");
        }
        if ($this->app->runningInConsole()) {
            $this->publishes([__DIR__ . '/../config/lapor.php' => $this->app->configPath('lapor.php')], 'lapor-config');
            $this->publishes([__DIR__ . '/../resources/views' => $this->app->resourcePath('views/vendor/lapor')], 'lapor-views');
            $this->publishes([__DIR__ . '/../lang' => $this->app->langPath('vendor/lapor')], 'lapor-lang');
        }
    }
}
