{{-- A link inside, where scripts run, would take the place of the button's words. --}}
<lapor-button {{ $attributes->merge($defaults) }}>{{ $slot->isEmpty() ? 'Lapor' : $slot }}<noscript> <a href="https://www.lapor.go.id">{{ __('lapor::elements.report') }}</a></noscript></lapor-button>
