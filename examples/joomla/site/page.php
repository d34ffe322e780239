<?php
// A page in the layout of Joomla's template, with the module in its main position.
require __DIR__ . '/joomla.php';

$settings = [
    'base_url' => getenv('LAPOR_CHANNEL'),
    'publishable_key' => getenv('LAPOR_KEY'),
    'script_url' => getenv('LAPOR_SCRIPT'),
    'integrity' => getenv('LAPOR_INTEGRITY'),
    'agency' => 'pemkot-bandung',
    'preset' => 'netral',
    'status_item' => '102',
];
$here = basename($_SERVER['SCRIPT_NAME']);
$elements = ['index.php' => 'form', 'lacak.php' => 'status', 'laporan-warga.php' => 'public'];
$module = show_module(['element' => $elements[$here]] + $settings);
$origin = static fn (string $url): string => preg_replace('#^(https?://[^/]+).*#', '$1', $url);
header("Content-Security-Policy: default-src 'self'; script-src {$origin($settings['script_url'])}; connect-src 'self' {$origin($settings['base_url'])}; worker-src blob:");
$menu = ['index.php' => 'Saran dan keluhan', 'lacak.php' => 'Lacak laporan', 'laporan-warga.php' => 'Laporan warga'];
?>
<!doctype html>
<html lang="id-id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><?= $menu[$here] ?> - Puskesmas Melati</title>
  <link rel="icon" href="/icon.svg">
  <link rel="stylesheet" href="/site.css">
  <?= $module['head'] ?>
</head>
<body>
  <p class="notice"><strong>Demo.</strong> Halaman ini hanya contoh, bukan situs resmi.</p>
  <header>
    <div class="grid">
      <a class="brand" href="/index.php"><img src="/icon.svg" alt="" width="44" height="44"><span>Puskesmas Melati<small>Sehat bersama warga</small></span></a>
      <nav aria-label="Utama">
        <?php foreach ($menu as $file => $name) : ?>
          <a href="/<?= $file ?>"<?= $file === $here ? ' aria-current="page"' : '' ?>><?= $name ?></a>
        <?php endforeach ?>
      </nav>
    </div>
  </header>
  <div class="grid body">
    <main>
      <h1><?= $here === 'index.php' ? 'Bagaimana layanan kami?' : $menu[$here] ?></h1>
      <?php if ($here === 'index.php') : ?>
        <p class="lead">Antrean terlalu lama, obat tidak tersedia, atau ada saran? Setiap laporan kami baca dan balas.</p>
      <?php endif ?>
      <?= $module['html'] ?>
    </main>
    <aside>
      <section class="card">
        <h2>Jadwal poli</h2>
        <dl>
          <dt>Poli umum</dt><dd>07.30–12.00</dd>
          <dt>Poli gigi</dt><dd>08.00–11.30</dd>
          <dt>KIA dan imunisasi</dt><dd>Selasa, Kamis</dd>
        </dl>
      </section>
      <section class="card">
        <h2>Gawat darurat</h2>
        <p>Hubungi <b>119</b>, 24 jam, bebas pulsa.</p>
      </section>
    </aside>
  </div>
  <footer><div class="grid">Puskesmas Melati · Jl. Contoh No. 14</div></footer>
</body>
</html>
