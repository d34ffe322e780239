import type { NationalStrings } from "../national-strings.ts";

export const national: NationalStrings = {
  forwarded: {
    heading: "Ing SP4N-LAPOR!",
    hint: "Laporan punika ugi kacathet ing SP4N-LAPOR!, layanan pangaduan nasional, kanthi nomer piyambak. Nomer lacak lan kode akses panjenengan tetep lumampah ing mriki.",
    number: "Nomer ing SP4N-LAPOR!",
    status: "Status ing mrika",
    asOf: (day) => `dipuncathet ${day}`,
    since: "Kacathet wiwit",
    open: "Bikak SP4N-LAPOR!",
    numberLater: "Laporan punika sampun wonten ing SP4N-LAPOR!. Nomeripun ing mrika badhe nyusul.",
    erased:
      "Laporan punika nate dipunterusaken dhateng SP4N-LAPOR!. Salinanipun ing mrika mboten ndherek kahapus; panghapusanipun dipunsuwun ing mrika.",
  },
  passing: {
    pending: {
      heading: "Nembe dipunterusaken dhateng SP4N-LAPOR!",
      hint: "Laporan punika dipunterusaken otomatis dhateng SP4N-LAPOR!, layanan pangaduan nasional. Nomeripun ing mrika badhe katingal ing mriki.",
    },
    unknown: {
      heading: "Nembe dipunpriksa punapa sampun dumugi ing SP4N-LAPOR!",
      hint: "Laporan punika sampun dipunkintun, nanging SP4N-LAPOR! dereng mesthekaken bilih sampun dipuntampi. Panjenengan mboten perlu ngintun malih.",
    },
    refused: {
      heading: "Dereng dipuntampi SP4N-LAPOR!",
      hint: "SP4N-LAPOR! mboten nampi laporan punika. Petugas badhe ngintun malih utawi mbekta piyambak dhateng mrika. Panjenengan mboten perlu ngintun malih.",
    },
  },
  manual: {
    heading: "Laporan punika perlu dipunterusaken dhateng SP4N-LAPOR!",
    hint: "Petugas nerusaken dhateng SP4N-LAPOR!, layanan pangaduan nasional, lan nyathet nomeripun ing mriki.",
    self: "Mboten kersa ngentosi? Salin seratan laporan panjenengan, lajeng kintun piyambak ing SP4N-LAPOR!. Foto lan dokumen kedah dipunlampiraken malih ing mrika.",
    confidential:
      "Laporan punika wadi. Ing SP4N-LAPOR! pilih “Rahasia”, supados isinipun mboten saged dipunwaos umum.",
    anonymous:
      "Asma panjenengan mboten ndherek kasalin. Pilih “Anonim” menawi ing mrika ugi asma panjenengan mboten kepareng katingal.",
    copy: "Salin seratan laporan",
    copied: "✓ Seratan laporan sampun kasalin.",
    copyFailed: "Dereng kasalin. Seratanipun sampun dipuntandhani; salin ngangge menu ponsel panjenengan.",
    open: "Bikak SP4N-LAPOR!",
  },
};
