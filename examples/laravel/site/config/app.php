<?php

return [
    'name' => 'Perumda Tirta',
    'env' => 'testing',
    'debug' => true,
    'timezone' => 'Asia/Jakarta',
    'locale' => 'id',
    'fallback_locale' => 'en',
    'key' => null,
    'cipher' => 'AES-256-CBC',
    'providers' => [
        Illuminate\Filesystem\FilesystemServiceProvider::class,
        Illuminate\Foundation\Providers\FoundationServiceProvider::class,
        Illuminate\Translation\TranslationServiceProvider::class,
        Illuminate\View\ViewServiceProvider::class,
        LaporEmbed\LaporServiceProvider::class,
        SiteServiceProvider::class,
    ],
    'aliases' => [],
];
