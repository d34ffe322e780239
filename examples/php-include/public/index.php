<?php
$title = 'Beranda';
require __DIR__ . '/../parts/head.php';
?>
  <main>
    <section class="hero">
      <div class="width">
        <p class="eyebrow">Layanan warga</p>
        <h1>Ada yang perlu dibenahi di lingkungan Anda?</h1>
        <p>Lampu padam, jalan berlubang, sampah menumpuk: tulis di sini. Laporan diteruskan sampai ke instansi yang berwenang.</p>
        <p><?= lapor_button($lapor, 'Lapor sekarang') ?></p>
      </div>
    </section>
    <div class="width columns">
      <section aria-label="Sampaikan laporan">
        <?= lapor_form($lapor) ?>
      </section>
      <aside>
        <section class="card">
          <h2>Jam pelayanan</h2>
          <dl>
            <dt>Senin–Kamis</dt><dd>08.00–15.30</dd>
            <dt>Jumat</dt><dd>08.00–15.00</dd>
            <dt>Sabtu, Minggu</dt><dd>Tutup</dd>
          </dl>
        </section>
        <section class="card">
          <h2>Pengumuman</h2>
          <ul>
            <li><time datetime="2026-11-23">23 Nov</time> Kerja bakti saluran air RW 03, Minggu pukul 07.00</li>
            <li><time datetime="2026-11-20">20 Nov</time> Posyandu balita pindah ke balai RW 05</li>
            <li><time datetime="2026-11-16">16 Nov</time> Perekaman KTP keliling di lapangan kelurahan</li>
          </ul>
        </section>
      </aside>
    </div>
  </main>
<?php require __DIR__ . '/../parts/foot.php';
