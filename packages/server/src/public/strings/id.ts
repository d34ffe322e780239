import type { FrameStrings } from "./frame-strings.ts";

export const frame: FrameStrings = {
  locale: "id_ID",
  skip: "Langsung ke isi",
  about: {
    list: (channel) =>
      `Laporan warga yang dipublikasikan di ${channel}, dengan perkembangan dan tanggapan instansi.`,
    agency: (agency) =>
      `Laporan warga untuk ${agency} yang dipublikasikan, dengan perkembangan dan tanggapannya.`,
    map: (channel) => `Sebaran laporan warga yang dipublikasikan di ${channel}, menurut wilayah.`,
    statistics: (channel) =>
      `Statistik triwulanan ${channel}: jumlah laporan, ketepatan waktu, dan lama penanganan.`,
  },
  follow: "Ikuti laporan baru",
  feeds: { atom: "Atom", rss: "RSS", json: "JSON Feed" },
  csv: "Unduh angka triwulan ini (CSV)",
  errors: {
    invalid: {
      heading: "Saringan ini tidak berlaku",
      text: "Tautannya mungkin terpotong atau sudah lama. Buka daftar laporan, lalu saring lagi.",
    },
    missing: {
      heading: "Halaman ini tidak ada",
      text: "Periksa kembali alamatnya, atau cari laporannya di daftar.",
    },
    limited: (seconds) => ({
      heading: "Terlalu banyak halaman dibuka",
      text: `Terlalu banyak halaman dibuka dari jaringan Anda dalam waktu singkat. Tunggu ${seconds} detik, lalu muat ulang halaman ini.`,
    }),
    unavailable: {
      heading: "Sistem sedang terganggu",
      text: "Halaman ini belum dapat ditampilkan. Tunggu sebentar, lalu muat ulang.",
    },
  },
  toList: "Ke daftar laporan",
};
