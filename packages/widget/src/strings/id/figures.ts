import type { FiguresStrings } from "../../public/figures/figures-strings.ts";

export const figures: FiguresStrings = {
  locale: "id",
  quarter: (quarter, year) => `Triwulan ${quarter} tahun ${year}`,
  none: "Belum ada statistik yang dipublikasikan.",
  noneHint: "Statistik sebuah triwulan terbit setelah triwulan berikutnya berakhir.",
  counted: "Semua laporan dihitung, juga yang tidak dipublikasikan, kecuali yang rahasia.",
  leftOut:
    "Kelompok yang berisi kurang dari lima laporan tidak ditampilkan, begitu pula kelompok lain yang dapat mengungkap angkanya.",
  byMonth: "Laporan per bulan",
  byAgency: "Tepat waktu menurut instansi",
  byCategory: "Lama hingga dijawab menurut kategori",
  byRegion: "Laporan menurut wilayah",
  table: "Lihat tabelnya",
  month: "Bulan",
  agency: "Instansi",
  category: "Kategori",
  region: "Wilayah",
  unknown: "Tidak diketahui",
  figures: {
    reports: "Laporan",
    onTimeShare: "Tepat waktu",
    transferredShare: "Pernah dialihkan",
    daysToAnswer: "Lama hingga dijawab (median)",
    daysToClose: "Lama hingga selesai (median)",
  },
  days: (days) => `${days} hari`,
  hidden: "tidak ditampilkan",
  map: {
    open: "Lihat daftar laporannya",
    up: "Kembali ke wilayah di atasnya",
    newest: (count) => `Dihitung dari ${count} laporan terbaru.`,
  },
};
