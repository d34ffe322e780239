<?php

use Illuminate\Support\Facades\Route;
use Illuminate\Support\ServiceProvider;

/** The site's three pages. */
final class SiteServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        Route::middleware(SendPolicy::class)->group(static function (): void {
            Route::view('/', 'home');
            Route::view('/lacak', 'lacak');
            Route::view('/laporan-warga', 'laporan-warga');
        });
    }
}
