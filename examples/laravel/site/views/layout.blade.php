<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>@yield('title') · {{ config('app.name') }}</title>
  <link rel="icon" href="/icon.svg">
  <link rel="stylesheet" href="/site.css">
  @hasSection('script')
    @yield('script')
  @else
    <x-lapor-script />
  @endif
</head>
<body>
  <p class="notice"><strong>Demo.</strong> Halaman ini hanya contoh, bukan situs resmi.</p>
  <header>
    <a class="brand" href="/"><img src="/icon.svg" alt="" width="40" height="40">{{ config('app.name') }}</a>
    <nav aria-label="Utama">
      <a href="/" @if (request()->is('/')) aria-current="page" @endif>Gangguan air</a>
      <a href="/lacak" @if (request()->is('lacak')) aria-current="page" @endif>Lacak laporan</a>
      <a href="/laporan-warga" @if (request()->is('laporan-warga')) aria-current="page" @endif>Laporan warga</a>
    </nav>
  </header>
  <main>@yield('main')</main>
  <footer>Pusat layanan 24 jam: <b>0800-0-000-000</b> · Jl. Contoh No. 20</footer>
</body>
</html>
