/**
 * Names, terms that officers use, and words that Javanese and Sundanese share with Indonesian, one row each.
 */
export const terms =
  "Anonim|Aspirasi|Informasi|Instansi|Lampiran|Pengaduan|Permintaan Informasi|Rahasia|Terbuka|Gratis|Sopan|" +
  "Kategori Laporan|Kontak|Pilih|Pilih berkas|Laporan rahasia|Pilih kategori|" +
  "Kategori|Statistik|Alamat email|alamat email|Laporan 2|laporan-2.txt|data-laporan-2.json|Tutup|Tutup laporan|Tutup peta|";

/** The official name of the index. */
export const ikm = "Indeks kepuasan masyarakat (IKM)";
