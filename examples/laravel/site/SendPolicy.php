<?php

use Illuminate\Foundation\Vite;
use Illuminate\Http\Request;
use LaporEmbed\Settings;
use Symfony\Component\HttpFoundation\Response;

/** A policy with nonces for scripts, as in an app with `Vite::useCspNonce()`. */
final class SendPolicy
{
    public function __construct(private readonly Vite $vite, private readonly Settings $settings)
    {
    }

    public function handle(Request $request, Closure $next): Response
    {
        $nonce = $this->vite->useCspNonce();
        $allowed = $this->settings->policy();
        $response = $next($request);
        $response->headers->set('Content-Security-Policy', implode('; ', [
            "default-src 'self'",
            "script-src 'nonce-$nonce' {$allowed['script-src']}",
            "connect-src {$allowed['connect-src']}",
            "worker-src {$allowed['worker-src']}",
        ]));

        return $response;
    }
}
