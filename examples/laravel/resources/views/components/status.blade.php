<lapor-status {{ $attributes->merge($defaults) }}>@if ($slot->isEmpty()){{ __('lapor::elements.follow') }}@else{{ $slot }}@endif</lapor-status>
