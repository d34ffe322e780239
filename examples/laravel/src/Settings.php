<?php

declare(strict_types=1);

namespace LaporEmbed;

use InvalidArgumentException;

/**
 * The validated settings of config/lapor.php. Invalid settings throw during set-up instead of
 * leaving the form empty.
 */
final class Settings
{
    private const FORM = ['agency', 'publishable-key', 'base-url', 'status-url', 'map-tiles', 'map-attribution', 'similar', 'lang', 'theme', 'preset', 'density'];

    private const STATUS = ['publishable-key', 'base-url', 'lang', 'theme', 'preset', 'density'];

    private const REPORTS = ['agency', 'publishable-key', 'base-url', 'lang', 'theme', 'preset', 'density'];

    /**
     * Over `http` others could replace the script. It is allowed for addresses of this machine
     * only.
     */
    private const ADDRESS = '#^(?:https://[^\s/]|http://(?:localhost|127\.0\.0\.1)(?::\d+)?(?:[/?\#]|$))#D';

    /** @param array<string, string|null> $kept */
    public function __construct(private readonly array $kept)
    {
        if (in_array($kept['publishable-key'] ?? '', ['', 'pk_…'], true)) {
            throw new InvalidArgumentException('lapor.publishable-key is not set yet: set LAPOR_KEY in .env; it begins with pk_.');
        }
        if (! preg_match('/^pk_[\w-]+$/', $kept['publishable-key'] ?? '')) {
            throw new InvalidArgumentException('lapor.publishable-key must start with pk_. A key that starts with sk_ is secret and must never be in a page.');
        }
        foreach (['script', 'base-url'] as $name) {
            $address = $kept[$name] ?? '';
            if (! preg_match(self::ADDRESS, $address) && ! ($name === 'script' && preg_match('#^/[^/\s]#', $address))) {
                throw new InvalidArgumentException("lapor.$name should be an address that begins with https://, but is \"$address\".");
            }
        }
    }

    /** @return array<string, string> Attributes of <lapor-form> and <lapor-button>. */
    public function ofForm(): array
    {
        return $this->only(self::FORM);
    }

    /** @return array<string, string> Attributes of <lapor-status>. */
    public function ofStatus(): array
    {
        return $this->only(self::STATUS);
    }

    /** @return array<string, string> Attributes of <lapor-public>. */
    public function ofPublicReports(): array
    {
        return $this->only(self::REPORTS);
    }

    /** The channel's page with the public reports, which works without JavaScript. */
    public function publicPage(): string
    {
        return rtrim($this->kept['base-url'], '/') . '/publik';
    }

    /**
     * @return array<string, string> Attributes of the script of <lapor-public>, without its nonce: `public.js`
     * beside the other script. It loads its parts, so it has no hash.
     */
    public function ofPublicScript(): array
    {
        return ['src' => preg_replace('#[^/]*$#D', 'public.js', $this->kept['script'], 1)];
    }

    /** @return array<string, string> Attributes of the script, without its nonce. */
    public function ofScript(): array
    {
        $hash = $this->kept['integrity'] ?? '';

        return ['src' => $this->kept['script']] + ($hash === '' ? [] : ['integrity' => $hash, 'crossorigin' => 'anonymous']);
    }

    /**
     * What a Content-Security-Policy must allow: `['script-src' => 'https://…', 'connect-src' =>
     * "'self' https://…", 'worker-src' => 'blob:']`.
     */
    public function policy(): array
    {
        $origin = static fn (string $url): string => preg_match('#^https?://[^/?\#]+#', $url, $match) ? $match[0] : "'self'";

        return [
            'script-src' => $origin($this->kept['script']),
            'connect-src' => "'self' " . $origin($this->kept['base-url']),
            'worker-src' => 'blob:',
        ];
    }

    private function only(array $names): array
    {
        return array_filter(array_intersect_key($this->kept, array_flip($names)), static fn ($value) => $value !== null && $value !== '');
    }
}
