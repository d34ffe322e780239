  <footer>
    <div class="width">
      <p><b>Kantor Kelurahan Sukamaju</b><br>Jl. Contoh No. 8 · Senin–Jumat, 08.00–15.30 WIB</p>
      <p>Keadaan darurat? Hubungi <b>112</b>, bebas pulsa.</p>
    </div>
  </footer>
</body>
</html>
