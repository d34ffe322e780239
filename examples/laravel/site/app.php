<?php
// A small Laravel app with the package, on Debian's package of the framework.

declare(strict_types=1);

require getenv('LAPOR_LARAVEL') . '/Illuminate/autoload.php';

// What composer's autoloader derives from the package's composer.json.
spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . '/../src/' . str_replace('\\', '/', substr($class, strlen('LaporEmbed\\'))) . '.php';
    if (str_starts_with($class, 'LaporEmbed\\') && is_file($file)) {
        require $file;
    }
});

require __DIR__ . '/SendPolicy.php';
require __DIR__ . '/SiteServiceProvider.php';

$app = new Illuminate\Foundation\Application(__DIR__);
$app->useStoragePath(getenv('LAPOR_STORAGE'));
$app->singleton(Illuminate\Contracts\Http\Kernel::class, Illuminate\Foundation\Http\Kernel::class);
$app->singleton(Illuminate\Contracts\Console\Kernel::class, Illuminate\Foundation\Console\Kernel::class);
$app->singleton(Illuminate\Contracts\Debug\ExceptionHandler::class, Illuminate\Foundation\Exceptions\Handler::class);

return $app;
