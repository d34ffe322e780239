<?php
/**
 * Stands in for the few Joomla classes that the module calls, because Joomla is not available in
 * the registries that this repository uses. It covers the module's own PHP, its escaping, its
 * languages and its manifest's defaults, but not Joomla's installer, form fields and router.
 */

namespace Joomla\Registry {
    class Registry
    {
        private array $values;

        public function __construct(array $values)
        {
            $this->values = $values;
        }

        public function get(string $name, $default = null)
        {
            return isset($this->values[$name]) && $this->values[$name] !== '' ? $this->values[$name] : $default;
        }
    }
}

namespace Joomla\CMS\Language {
    class Text
    {
        public static array $strings = [];

        public static function _(string $name): string
        {
            return self::$strings[$name] ?? $name;
        }
    }
}

namespace Joomla\CMS\Router {
    class Route
    {
        public static function link(string $client, string $url, bool $xhtml = true): string
        {
            return '/lacak.php';
        }
    }
}

namespace Joomla\CMS\Helper {
    class HelperFactory
    {
        public function getHelper(string $name): object
        {
            $class = "LaporEmbed\\Module\\Lapor\\Site\\Helper\\$name";

            return new $class();
        }
    }

    interface HelperFactoryAwareInterface
    {
    }

    trait HelperFactoryAwareTrait
    {
        public function getHelperFactory(): HelperFactory
        {
            return new HelperFactory();
        }
    }
}

namespace Joomla\CMS\WebAsset {
    /** Prints tags as Joomla's renderers do: attributes escaped, `true` without a value. */
    class WebAssetManager
    {
        public string $head = '';

        public function registerAndUseStyle(string $name, string $uri): void
        {
            // A style is named by its extension and file, and lies in that extension's folder of
            // media/.
            [$extension, $file] = explode('/', $uri);
            $this->head .= '<link href="' . htmlspecialchars("/media/$extension/css/$file") . '" rel="stylesheet">';
        }

        public function registerAndUseScript(string $name, string $uri, array $options, array $attributes): void
        {
            $text = '';
            foreach ($attributes as $key => $value) {
                $text .= $value === true ? " $key" : sprintf(' %s="%s"', $key, htmlspecialchars($value));
            }
            $this->head .= '<script src="' . htmlspecialchars($uri) . "\"$text></script>";
        }
    }
}

namespace Joomla\CMS\Dispatcher {
    abstract class AbstractModuleDispatcher
    {
        private object $app;

        private array $params;

        public function __construct(object $app, array $params)
        {
            $this->app    = $app;
            $this->params = $params;
        }

        protected function getLayoutData(): array
        {
            return ['app' => $this->app, 'params' => new \Joomla\Registry\Registry($this->params)];
        }

        public function dispatch(): void
        {
            $show = static function (array $displayData, string $layout): void {
                extract($displayData);
                require $layout;
            };
            $show($this->getLayoutData(), __DIR__ . '/../mod_lapor/tmpl/default.php');
        }
    }
}

namespace {
    define('_JEXEC', 1);
    spl_autoload_register(static function (string $class): void {
        $prefix = 'LaporEmbed\\Module\\Lapor\\Site\\';
        if (strpos($class, $prefix) === 0) {
            require __DIR__ . '/../mod_lapor/src/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
        }
    });

    /** Renders a module with these settings: its HTML, and what it adds to the head. */
    function show_module(array $settings, string $language = 'id-ID'): array
    {
        $manifest = simplexml_load_file(__DIR__ . '/../mod_lapor/mod_lapor.xml');
        $defaults = [];
        foreach ($manifest->xpath('//config//field[@default]') as $field) {
            $defaults[(string) $field['name']] = (string) $field['default'];
        }
        Joomla\CMS\Language\Text::$strings = parse_ini_file(__DIR__ . "/../mod_lapor/language/$language/mod_lapor.ini");
        $assets = new Joomla\CMS\WebAsset\WebAssetManager();
        $app    = new class ($assets) {
            private Joomla\CMS\WebAsset\WebAssetManager $assets;

            public function __construct(Joomla\CMS\WebAsset\WebAssetManager $assets)
            {
                $this->assets = $assets;
            }

            public function getDocument(): self
            {
                return $this;
            }

            public function getWebAssetManager(): Joomla\CMS\WebAsset\WebAssetManager
            {
                return $this->assets;
            }
        };
        ob_start();
        (new LaporEmbed\Module\Lapor\Site\Dispatcher\Dispatcher($app, $settings + $defaults))->dispatch();

        return ['html' => ob_get_clean(), 'head' => $assets->head];
    }
}
