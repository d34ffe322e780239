<script data-cfasync="false" type="module" async {{ $attributes->merge($defaults) }}></script>
