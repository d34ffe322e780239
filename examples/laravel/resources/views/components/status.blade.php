<lapor-status {{ $attributes->merge($defaults) }}>@if ($slot->isEmpty())<a href="https://www.lapor.go.id">{{ __('lapor::elements.follow') }}</a>@else{{ $slot }}@endif</lapor-status>
