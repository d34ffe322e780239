<lapor-public {{ $attributes->merge($defaults) }}>@if ($slot->isEmpty())<a href="{{ $page }}">{{ __('lapor::elements.read') }}</a>@else{{ $slot }}@endif</lapor-public>
