<?php
$title = 'Laporan warga';
require __DIR__ . '/../parts/head.php';
?>
  <main class="width narrow">
    <h1>Laporan warga</h1>
    <p>Laporan yang dibuka untuk publik, dengan jawaban instansi.</p>
    <?= lapor_public($lapor) ?>
  </main>
<?php require __DIR__ . '/../parts/foot.php';
