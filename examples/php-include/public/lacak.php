<?php
$title = 'Lacak laporan';
require __DIR__ . '/../parts/head.php';
?>
  <main class="width narrow">
    <h1>Lacak laporan</h1>
    <p>Masukkan nomor lacak dan kode akses dari tanda terima Anda.</p>
    <?= lapor_status($lapor) ?>
  </main>
<?php require __DIR__ . '/../parts/foot.php';
