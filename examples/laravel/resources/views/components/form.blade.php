<lapor-form {{ $attributes->merge($defaults) }}>@if ($slot->isEmpty())<a href="https://www.lapor.go.id">{{ __('lapor::elements.report') }}</a>@else{{ $slot }}@endif</lapor-form>
