<?php
/** @var array $lapor */
/** @var string $title */
require_once __DIR__ . '/../lapor.php';
$lapor = require __DIR__ . '/../config.php';
lapor_send_csp($lapor);
$here = basename($_SERVER['SCRIPT_NAME']);
$links = ['index.php' => 'Beranda', 'lacak.php' => 'Lacak laporan', 'laporan-warga.php' => 'Laporan warga'];
?>
<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><?= lapor_escape($title) ?> · Kelurahan Sukamaju</title>
  <link rel="icon" href="/icon.svg">
  <link rel="stylesheet" href="/site.css">
  <?= $here === 'laporan-warga.php' ? lapor_public_script($lapor) : lapor_script($lapor) ?>
</head>
<body>
  <p class="notice"><strong>Demo.</strong> Halaman ini hanya contoh, bukan situs resmi.</p>
  <header>
    <div class="width top">
      <a class="brand" href="/"><span class="crest" aria-hidden="true"></span><span><b>Kelurahan Sukamaju</b><small>Kota Bandung</small></span></a>
      <nav aria-label="Utama">
        <?php foreach ($links as $file => $name): ?>
          <a href="/<?= $file ?>"<?= $file === $here ? ' aria-current="page"' : '' ?>><?= $name ?></a>
        <?php endforeach ?>
      </nav>
    </div>
  </header>
