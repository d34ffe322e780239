import type { FiguresStrings } from "../../public/figures/figures-strings.ts";

export const figures: FiguresStrings = {
  locale: "jv",
  quarter: (quarter, year) => `Triwulan ${quarter} taun ${year}`,
  none: "Dereng wonten statistik ingkang dipunumumaken.",
  noneHint: "Statistik satunggaling triwulan dipunumumaken sasampunipun triwulan candhakipun rampung.",
  counted: "Sedaya laporan dipunetang, ugi ingkang mboten dipunumumaken, kejawi ingkang rahasia.",
  leftOut:
    "Golongan ingkang kirang saking gangsal laporan mboten dipuntampilaken. Golongan ingkang saged mbikak angka punika ugi mboten.",
  byMonth: "Laporan saben wulan",
  byAgency: "Trep wekdal miturut instansi",
  byCategory: "Dinten dumugi dipunwangsuli miturut kategori",
  byRegion: "Laporan miturut papan",
  table: "Pirsani tabelipun",
  month: "Wulan",
  agency: "Instansi",
  category: "Kategori",
  region: "Papan",
  unknown: "Mboten dipunmangertosi",
  figures: {
    reports: "Cacahing laporan",
    onTimeShare: "Trep wekdal",
    transferredShare: "Nate dipunalihaken",
    daysToAnswer: "Dangunipun dumugi dipunwangsuli (median)",
    daysToClose: "Dangunipun dumugi dipuntutup (median)",
  },
  days: (days) => `${days} dinten`,
  hidden: "mboten dipuntampilaken",
  map: {
    open: "Pirsani dhaptaring laporan",
    up: "Wangsul dhateng papan ingkang langkung wiyar",
    newest: (count) => `Dipunetang saking ${count} laporan paling enggal.`,
  },
};
