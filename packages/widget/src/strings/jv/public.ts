import type { FiguresStrings } from "../public/figures-strings.ts";
import type { PlacesStrings } from "../public/places-strings.ts";
import type { PublicPageStrings } from "../public/public-page-strings.ts";
import type { SupportStrings } from "../public/support-strings.ts";
import type { PublicReportStrings } from "../public-report-strings.ts";
import { mapMoves } from "./form.ts";

export const publicReports: PublicReportStrings = {
  similar: {
    heading: "Mbok menawi sampun wonten ingkang nglaporaken",
    hint: "Menawi prakawisipun sami, mangga laporan punika dipundherekaken. Menawi mboten, lajengaken anggenipun nyerat.",
    found: (count) => `Wonten ${count} laporan ingkang mirip.`,
    show: (count) => `Pirsani ${count} laporan mirip`,
    hide: "Tutup dhaptar punika",
    read: "Pirsani lampahipun",
    reading: "Saweg dipunbikak…",
    close: "Tutup lampahipun",
    failed: "Dereng saged dipunbikak. Priksa sambungan internet panjenengan, lajeng cobi malih.",
  },
  follow: {
    heading: "Dherekaken laporan punika",
    keep: "Simpen nomer lacak punika. Sinten kemawon saged ningali lampahing laporan punika, tanpa kode akses.",
    copy: "Salin nomer lacak",
    copied: "Sampun kasalin.",
    copyFailed: "Mboten saged nyalin otomatis. Nomer sampun dipunsorot. Salin piyambak utawi cathet.",
    unsent:
      "Laporan panjenengan piyambak dereng dipunkintun. Ingkang sampun panjenengan serat taksih wonten.",
    back: "Tetep kintun laporan kula",
  },
  photos: {
    heading: "Foto",
    reporter: "Foto saking ingkang nglaporaken",
    supporter: "Foto saking ingkang nyengkuyung",
    agency: "Foto saking instansi",
  },
  supports: (count) => `Paling sekedhik ${count} tiyang sanes ngalami prakawis ingkang sami`,
  since: "Dipunlaporaken",
  body: "Isinipun laporan",
  reporter: "Ingkang lapor",
  status: { awaiting_reporter: "Ngentosi katrangan ingkang lapor" },
  archived: {
    incomplete: "Laporan punika dipunarsip awit katrangan saking ingkang lapor mboten katampi.",
    duplicate: "Laporan punika dipungabung kaliyan laporan sanes bab ingkang sami.",
  },
  kinds: {
    submitted: (_, responsible) => `Warga ngintun laporan punika. Dipuntampi dening ${responsible}.`,
    follow_up_started: (actor) => `${actor} wiwit ngurus laporan punika.`,
    closed_by_silence: () => "Laporan punika katutup awit mboten wonten tanggapan saking ingkang lapor.",
  },
};

export const publicPage: PublicPageStrings = {
  locale: "jv",
  heading: "Laporan saking warga",
  agencyHeading: (agency) => `Laporan ing ${agency}`,
  views: { label: "Tampilanipun", list: "Dhaptar", map: "Peta", statistics: "Statistik" },
  status: {
    submitted: "Ngentosi dipunpriksa",
    assigned: "Dipunterusaken dhateng instansi",
    in_progress: "Saweg dipunurus",
    awaiting_reporter: "Ngentosi katrangan ingkang lapor",
    answered: "Sampun dipunwangsuli",
    closed: "Rampung",
    archived: "Dipunarsip",
  },
  classification: {
    complaint: "Pengaduan",
    aspiration: "Aspirasi",
    information_request: "Permintaan Informasi",
  },
  parties: {
    national_triage: "Tim verifikasi",
    sp4n: "SP4N-LAPOR!",
  },
  list: {
    shown: (count) => `${count} laporan dipuntampilaken.`,
    none: "Mboten wonten laporan ingkang cocog.",
    noneHint: "Cobi tembung sanes, utawi kirangi saringanipun.",
    empty: "Dereng wonten laporan ingkang dipunumumaken.",
    since: "Dipunlaporaken",
    supports: (count) => `Paling sekedhik ${count} tiyang sanes ngalami prakawis ingkang sami`,
    pages: "Kaca",
    next: "Laporan ingkang langkung lami",
    first: "Wangsul dhateng ingkang paling enggal",
  },
  filters: {
    label: "Padosi laporan",
    q: "Tembung kunci",
    apply: "Padosi",
    more: "Saringan",
    status: "Kawontenanipun",
    classification: "Jinising laporan",
    anyClassification: "Sedaya jinis",
    region: "Papan",
    anyRegion: "Sedaya Indonesia",
    within: (region) => `Ing ${region}`,
    category: "Kategori",
    anyCategory: "Sedaya kategori",
    agency: "Instansi",
    anyAgency: "Sedaya instansi",
    from: "Kakintun wiwit",
    to: "Kakintun dumugi",
    reset: "Busak sedaya saringan",
  },
  report: {
    back: "Wangsul dhateng dhaptar",
    agency: (agency) => `Laporan sanes ing ${agency}`,
    missing: "Laporan punika mboten dipunbikak kangge umum.",
    missingHint: "Mbok menawi nomeripun klentu, utawi laporan punika mboten dipunumumaken malih.",
  },
  loading: "Saweg dipunbikak…",
  failed: "Dereng saged dipunbikak. Priksa sambungan internet panjenengan, lajeng cobi malih.",
  retry: "Cobi malih",
};

export const figures: FiguresStrings = {
  locale: "jv",
  quarter: (quarter, year) => `Triwulan ${quarter} taun ${year}`,
  otherQuarters: "Triwulan sanesipun",
  none: "Dereng wonten statistik ingkang dipunumumaken.",
  noneHint: "Statistik satunggaling triwulan dipunumumaken sasampunipun triwulan candhakipun rampung.",
  counted: "Sedaya laporan dipunetang, ugi ingkang mboten dipunumumaken, kejawi ingkang rahasia.",
  leftOut:
    "Angka ingkang magepokan kaliyan kirang saking gangsal laporan mboten dipuntampilaken supados palaporipun mboten katepang. Ing mriku kaserat “sekedhik sanget”.",
  byMonth: "Laporan saben wulan",
  byAgency: "Trep wekdal miturut instansi",
  byCategory: "Dinten dumugi dipunwangsuli miturut kategori",
  byRegion: "Laporan miturut papan",
  verifyByAgency: "Dangunipun dumugi dipunverifikasi miturut instansi",
  transfersByAgency: "Pangalihan saderengipun dumugi instansi ingkang trep",
  contestedByAgency: "Wangsulan ingkang mboten dipunsarujuki miturut instansi",
  ratingByAgency: "Biji saking palapor miturut instansi",
  surveyByAgency: "Indeks kamareman miturut instansi",
  verifyByRegion: "Dangunipun dumugi dipunverifikasi miturut papan",
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
    meanTransfers: "Pangalihan saben laporan (rata-rata)",
    contestedShare: "Wangsulan ingkang mboten dipunsarujuki",
    meanRating: "Biji saking palapor (rata-rata, 1–5)",
    rated: "Cacahing biji",
    surveyIndex: "Indeks kamareman",
    surveyed: "Cacahing wangsulan survei",
    daysToVerify: "Dangunipun dumugi dipunverifikasi (median)",
    daysToAnswer: "Dangunipun dumugi dipunwangsuli (median)",
    daysToClose: "Dangunipun dumugi dipuntutup (median)",
  },
  days: (days) => `${days} dinten`,
  ratings: (count) => `${count} biji`,
  survey: {
    ikm: "Indeks kepuasan masyarakat (IKM)",
    indicative: "ancer-ancer",
    answers: (count) => `${count} wangsulan`,
    grades: { A: "A (saé sanget)", B: "B (saé)", C: "C (kirang saé)", D: "D (mboten saé)" },
    notes: {
      full: "Indeks saking sangang unsur, saking 25 dumugi 100, saking survei ingkang dipunisi palapor nalika maringi biji. Dipunsebat IKM (PermenPANRB 14/2017) menawi cacahing wangsulan nyekapi sampelipun; menawi mboten, namung ancer-ancer.",
      short:
        "Indeks saking tigang unsur (wekdal, tindak-tanduk petugas, panangananing wadulan), saking 25 dumugi 100, saking survei ingkang dipunisi palapor nalika maringi biji. Indeks punika sanès IKM.",
    },
  },
  supports: {
    heading: "Panyengkuyung miturut kategori",
    name: "Cacahing panyengkuyung",
    note: "Dipunetang saking laporan ingkang sapunika kabikak kangge umum, paling kathah 2.000 laporan paling enggal. Cacahing panyengkuyung saben laporan dipunbunderaken mandhap dados lipatan gangsal.",
  },
  few: "sekedhik sanget",
  fewEverywhere: "Laporanipun sekedhik sanget, pramila angka punika mboten dipuntampilaken.",
  map: {
    open: "Pirsani dhaptaring laporan",
    up: "Wangsul dhateng papan ingkang langkung wiyar",
    newest: (count) => `Dipunetang saking ${count} laporan paling enggal.`,
  },
};

export const places: PlacesStrings = {
  locale: "jv",
  loading: "Peta saweg dipunbikak…",
  failed: "Peta mboten saged dipunbikak. Cacahing laporan saben wewengkon wonten ing ngandhap.",
  frame: {
    label: "Peta laporan warga",
    instruction:
      "Pilih satunggaling titik kangge mirsani laporanipun. Papanipun titik dipunbunderaken ngantos kinten-kinten 1 km.",
    ...mapMoves,
    tilesMissing: "Saperangan gambar peta mboten saged dipunbikak. Titik-titikipun tetep saged dipunpilih.",
  },
  group: (count) => `${count} laporan`,
  chosen: (count) => `${count} laporan ing sakiwa-tengenipun titik punika:`,
  shown: (count) => `Peta punika ngemot ${count} laporan paling enggal ingkang papanipun dipunmangertosi.`,
  none: "Papanipun laporan-laporan punika mboten dipunmangertosi.",
};

export const support: SupportStrings = {
  locale: "jv",
  heading: "Ngalami prakawis ingkang sami?",
  hint: "Panyengkuyung panjenengan kaetang tanpa asma. Cacahipun dipunenggalaken sedinten sepisan.",
  join: "Kula ngalami prakawis ingkang sami",
  joined: (day) => `Panjenengan nyengkuyung laporan punika wiwit ${day}.`,
  email: "Paringi pawartos lumantar email (mboten wajib)",
  emailHint:
    "Sasampunipun panjenengan ngonfirmasi, kula ngintun satunggal email saben laporan punika dipunterusaken, dipunwangsuli, dipuntutup, dipungabungaken, utawi dipunarsip. Alamat panjenengan dipunsimpen mawi enkripsi lan mboten dipunpirsani petugas. Alamat dipunbusek menawi panjenengan ngagem tautan mandheg ing email, narik panyengkuyung, utawi mboten ngonfirmasi salebetipun pitung dinten.",
  uncounted:
    "Panyengkuyung punika kasimpen, nanging mboten kaetang: ing dinten punika sampun wonten gangsal saking jaringan ingkang sami.",
  device:
    "Panyengkuyung punika namung saged dipuntarik saking peramban punika, sadangunipun datanipun mboten dipunbusek.",
  notSolved: "Prakawis kula dereng rampung",
  message: "Menapa ingkang dereng rampung? (mboten wajib)",
  told: "Instansi saged maos bilih prakawis punika dereng rampung tumrap panjenengan.",
  withdraw: "Tarik panyengkuyung",
  thanks: "Matur nuwun. Panyengkuyung panjenengan sampun kasimpen.",
  confirm:
    "Matur nuwun. Panyengkuyung panjenengan sampun kasimpen. Mangga bikak email saking kula, lajeng konfirmasi alamat panjenengan.",
  withdrawn: "Panyengkuyung panjenengan sampun dipuntarik.",
  failed: "Dereng saged. Priksa sambungan internet panjenengan, lajeng cobi malih.",
  busy: "Kekathahen kintunan saking jaringan punika. Entosi sawetawis menit, lajeng cobi malih.",
  busyWithEmail:
    "Kekathahen alamat email saking jaringan punika. Dhukung tanpa email, utawi cobi malih sejam malih.",
  emailInvalid: "Alamat email punika dereng leres. Upaminipun nama@contoh.id.",
  photo: "Tambahi satunggal foto (mboten wajib)",
  photoHint:
    "Data papan ing foto dipunbusak. Namung petugas ingkang ngurus laporan punika ingkang ningali, kajawi menawi petugas ngumumaken.",
  photoShown:
    "Foto panjenengan sampun kasimpen. Foto ugi dipunbusak menawi panjenengan mundur saking panyengkuyung.",
  photoSent: "Foto panjenengan sampun kakintun.",
  photoInvalid: "Foto punika mboten saged dipunginakaken. Pilih foto JPEG, PNG, utawi WebP sanesipun.",
  photosFull: "Laporan punika sampun gadhah foto ingkang cekap saking panyengkuyung.",
};
