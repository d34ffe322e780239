import type { FiguresStrings } from "../../public/figures/figures-strings.ts";

export const figures: FiguresStrings = {
  locale: "su",
  quarter: (quarter, year) => `Triwulan ${quarter} taun ${year}`,
  none: "Teu acan aya statistik anu diumumkeun.",
  noneHint: "Statistik hiji triwulan diumumkeun saparantos triwulan salajengna réngsé.",
  counted: "Sadaya laporan diitung, kalebet anu teu diumumkeun, iwal ti anu rahasia.",
  leftOut:
    "Golongan anu kirang ti lima laporan teu dipintonkeun. Golongan anu tiasa muka angka éta ogé henteu.",
  byMonth: "Laporan unggal sasih",
  byAgency: "Pas waktosna numutkeun instansi",
  byCategory: "Dinten dugi ka diwaler numutkeun kategori",
  byRegion: "Laporan numutkeun wewengkon",
  table: "Tingali tabélna",
  month: "Sasih",
  agency: "Instansi",
  category: "Kategori",
  region: "Wewengkon",
  unknown: "Teu dipikanyaho",
  figures: {
    reports: "Jumlah laporan",
    onTimeShare: "Pas waktosna",
    transferredShare: "Kantos dialihkeun",
    daysToAnswer: "Lamina dugi ka diwaler (median)",
    daysToClose: "Lamina dugi ka ditutup (median)",
  },
  days: (days) => `${days} dinten`,
  hidden: "teu dipintonkeun",
  map: {
    open: "Tingali daptar laporanana",
    up: "Wangsul ka wewengkon anu langkung lega",
    newest: (count) => `Diitung tina ${count} laporan pangénggalna.`,
  },
};
