import type { FiguresStrings } from "../public/figures-strings.ts";
import type { PlacesStrings } from "../public/places-strings.ts";
import type { PublicPageStrings } from "../public/public-page-strings.ts";
import type { SupportStrings } from "../public/support-strings.ts";
import type { PublicReportStrings } from "../public-report-strings.ts";
import { mapMoves } from "./form.ts";

export const publicReports: PublicReportStrings = {
  similar: {
    heading: "Panginten parantos aya anu ngalaporkeun",
    hint: "Upami masalahna sami, mangga tuturkeun laporan éta. Upami henteu, teraskeun nyerat.",
    found: (count) => `Aya ${count} laporan anu sarupi.`,
    show: (count) => `Tingali ${count} laporan sarupi`,
    hide: "Tutup daptar ieu",
    read: "Tingali riwayatna",
    reading: "Nuju dibuka…",
    close: "Tutup riwayatna",
    failed: "Teu acan tiasa dibuka. Pariksa sambungan internét Anjeun, teras cobian deui.",
  },
  follow: {
    heading: "Tuturkeun laporan ieu",
    keep: "Simpen nomer lacak ieu. Saha waé tiasa ningali kamajuan laporan ieu, teu kedah nganggo kode aksés.",
    copy: "Salin nomer lacak",
    copied: "Parantos disalin.",
    copyFailed: "Teu tiasa nyalin otomatis. Nomer parantos disorot. Salin nyalira atanapi catet.",
    unsent: "Laporan Anjeun nyalira teu acan dikintunkeun. Anu parantos diserat ku Anjeun aya kénéh.",
    back: "Tetep kintunkeun laporan abdi",
  },
  photos: {
    heading: "Foto",
    reporter: "Foto ti anu ngalaporkeun",
    supporter: "Foto ti anu ngarojong",
    agency: "Foto ti instansi",
  },
  supports: (count) => `Sahenteuna ${count} urang sanés ngalaman masalah anu sami`,
  since: "Dilaporkeun",
  body: "Eusi laporan",
  reporter: "Nu ngalaporkeun",
  status: { awaiting_reporter: "Ngantosan katerangan nu ngalaporkeun" },
  archived: {
    incomplete: "Laporan ieu diarsipkeun margi katerangan ti nu ngalaporkeun teu katampi.",
    duplicate: "Laporan ieu dihijikeun sareng laporan sanés ngeunaan hal anu sami.",
  },
  kinds: {
    submitted: (_, responsible) => `Warga ngintunkeun laporan ieu. Ditampi ku ${responsible}.`,
    follow_up_started: (actor) => `${actor} ngawitan ngurus laporan ieu.`,
    closed_by_silence: () => "Laporan ieu ditutup margi teu aya tanggapan ti nu ngalaporkeun.",
  },
};

export const publicPage: PublicPageStrings = {
  locale: "su",
  heading: "Laporan ti warga",
  agencyHeading: (agency) => `Laporan di ${agency}`,
  views: { label: "Pintonan", list: "Daptar", map: "Péta", statistics: "Statistik" },
  status: {
    submitted: "Ngantosan dipariksa",
    assigned: "Diteraskeun ka instansi",
    in_progress: "Nuju diurus",
    awaiting_reporter: "Ngantosan katerangan nu ngalaporkeun",
    answered: "Parantos diwaler",
    closed: "Réngsé",
    archived: "Diarsipkeun",
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
    shown: (count) => `${count} laporan dipintonkeun.`,
    none: "Teu aya laporan anu cocog.",
    noneHint: "Cobian kecap sanés, atanapi kirangan saringanana.",
    empty: "Teu acan aya laporan anu diumumkeun.",
    since: "Dilaporkeun",
    supports: (count) => `Sahenteuna ${count} urang sanés ngalaman masalah anu sami`,
    pages: "Kaca",
    next: "Laporan anu langkung lami",
    first: "Wangsul ka anu pangénggalna",
  },
  filters: {
    label: "Pilari laporan",
    q: "Kecap konci",
    apply: "Pilari",
    more: "Saringan",
    status: "Kaayaanana",
    classification: "Jinis laporan",
    anyClassification: "Sadaya jinis",
    region: "Wewengkon",
    anyRegion: "Sakuliah Indonesia",
    within: (region) => `Di ${region}`,
    category: "Kategori",
    anyCategory: "Sadaya kategori",
    agency: "Instansi",
    anyAgency: "Sadaya instansi",
    from: "Dikintun ti",
    to: "Dikintun dugi ka",
    reset: "Hapus sadaya saringan",
  },
  report: {
    back: "Wangsul ka daptar",
    agency: (agency) => `Laporan sanés di ${agency}`,
    missing: "Laporan ieu teu dibuka kanggo umum.",
    missingHint: "Panginten nomerna lepat, atanapi laporan ieu teu diumumkeun deui.",
  },
  loading: "Nuju dibuka…",
  failed: "Teu acan tiasa dibuka. Pariksa sambungan internét Anjeun, teras cobian deui.",
  retry: "Cobian deui",
};

export const figures: FiguresStrings = {
  locale: "su",
  quarter: (quarter, year) => `Triwulan ${quarter} taun ${year}`,
  otherQuarters: "Triwulan séjénna",
  none: "Teu acan aya statistik anu diumumkeun.",
  noneHint: "Statistik hiji triwulan diumumkeun saparantos triwulan salajengna réngsé.",
  counted: "Sadaya laporan diitung, kalebet anu teu diumumkeun, iwal ti anu rahasia.",
  leftOut:
    "Angka anu patali sareng kirang ti lima laporan teu dipintonkeun supados palaporna teu dipikawanoh. Di dinya katulis “saeutik teuing”.",
  byMonth: "Laporan unggal sasih",
  byAgency: "Pas waktosna numutkeun instansi",
  byCategory: "Dinten dugi ka diwaler numutkeun kategori",
  byRegion: "Laporan numutkeun wewengkon",
  verifyByAgency: "Lamina dugi ka diverifikasi numutkeun instansi",
  transfersByAgency: "Pangalihan saméméh dugi ka instansi anu pas",
  contestedByAgency: "Waleran anu teu disatujuan numutkeun instansi",
  ratingByAgency: "Peunteun ti palapor numutkeun instansi",
  surveyByAgency: "Indéks kasugemaan numutkeun instansi",
  verifyByRegion: "Lamina dugi ka diverifikasi numutkeun wewengkon",
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
    meanTransfers: "Pangalihan per laporan (rata-rata)",
    contestedShare: "Waleran anu teu disatujuan",
    meanRating: "Peunteun ti palapor (rata-rata, 1–5)",
    rated: "Jumlah peunteun",
    surveyIndex: "Indéks kasugemaan",
    surveyed: "Jumlah waleran survéi",
    daysToVerify: "Lamina dugi ka diverifikasi (median)",
    daysToAnswer: "Lamina dugi ka diwaler (median)",
    daysToClose: "Lamina dugi ka ditutup (median)",
  },
  days: (days) => `${days} dinten`,
  ratings: (count) => `${count} peunteun`,
  survey: {
    ikm: "Indeks kepuasan masyarakat (IKM)",
    indicative: "gambaran wungkul",
    answers: (count) => `${count} waleran`,
    grades: { A: "A (saé pisan)", B: "B (saé)", C: "C (kirang saé)", D: "D (teu saé)" },
    notes: {
      full: "Indéks tina salapan unsur, ti 25 dugi ka 100, tina survéi anu dieusian ku palapor nalika masihan peunteun. Disebat IKM (PermenPANRB 14/2017) upami jumlah waleranana nyumponan sampelna; upami henteu, gambaran wungkul.",
      short:
        "Indéks tina tilu unsur (waktos, paripolah petugas, panyelesaian pangaduan), ti 25 dugi ka 100, tina survéi anu dieusian ku palapor nalika masihan peunteun. Indéks ieu sanés IKM.",
    },
  },
  supports: {
    heading: "Dukungan numutkeun kategori",
    name: "Jumlah dukungan",
    note: "Diitung tina laporan anu ayeuna kabuka pikeun umum, pangseueurna 2.000 laporan pangénggalna. Jumlah dukungan unggal laporan dibuleudkeun ka handap kana kelipatan lima.",
  },
  few: "saeutik teuing",
  fewEverywhere: "Laporanana saeutik teuing pikeun mintonkeun angka ieu.",
  map: {
    open: "Tingali daptar laporanana",
    up: "Wangsul ka wewengkon anu langkung lega",
    newest: (count) => `Diitung tina ${count} laporan pangénggalna.`,
  },
};

export const places: PlacesStrings = {
  locale: "su",
  loading: "Peta nuju dibuka…",
  failed: "Peta teu tiasa dibuka. Jumlah laporan unggal wewengkon aya di handap.",
  frame: {
    label: "Peta laporan warga",
    instruction:
      "Pilih hiji titik pikeun ningali laporanana. Tempat titik dibuleudkeun dugi ka kira-kira 1 km.",
    ...mapMoves,
    tilesMissing: "Sabagian gambar peta teu tiasa dibuka. Titik-titikna tetep tiasa dipilih.",
  },
  group: (count) => `${count} laporan`,
  chosen: (count) => `${count} laporan di sabudeureun titik ieu:`,
  shown: (count) => `Peta ieu ngamuat ${count} laporan pangénggalna anu tempatna kauninga.`,
  none: "Tempat laporan-laporan ieu teu kauninga.",
};

export const support: SupportStrings = {
  locale: "su",
  heading: "Ngalaman masalah anu sami?",
  hint: "Dukungan Anjeun diitung tanpa nami. Jumlahna dianyarkeun sadinten sakali.",
  join: "Abdi ngalaman masalah anu sami",
  joined: (day) => `Anjeun ngadukung laporan ieu ti ${day}.`,
  email: "Béjaan abdi ku email (teu wajib)",
  emailHint:
    "Saatos Anjeun ngonfirmasi, kami ngintun hiji email unggal laporan ieu diteraskeun, diwaler, ditutup, digabungkeun, atanapi diarsipkeun. Alamat Anjeun disimpen sacara énkripsi sareng henteu ditingali ku patugas. Alamat dihapus upami Anjeun nganggo tautan lirén dina email, nyabut dukungan, atanapi henteu ngonfirmasi dina tujuh dinten.",
  uncounted:
    "Dukungan ieu disimpen, tapi teu diitung: dina dinten éta parantos aya lima ti jaringan anu sami.",
  device: "Dukungan ieu ngan tiasa dicabut ti browser ieu, salami datana teu dihapus.",
  notSolved: "Masalah abdi teu acan réngsé",
  message: "Naon anu teu acan réngsé? (teu wajib)",
  told: "Instansi tiasa maos yén masalah ieu teu acan réngsé pikeun Anjeun.",
  withdraw: "Cabut dukungan",
  thanks: "Hatur nuhun. Dukungan Anjeun parantos disimpen.",
  confirm:
    "Hatur nuhun. Dukungan Anjeun parantos disimpen. Mangga buka email ti kami, teras konfirmasi alamat Anjeun.",
  withdrawn: "Dukungan Anjeun parantos dicabut.",
  failed: "Teu acan hasil. Parios sambungan internét Anjeun, teras cobian deui.",
  busy: "Seueur teuing kintunan ti jaringan ieu. Antosan sababaraha menit, teras cobian deui.",
  busyWithEmail:
    "Seueur teuing alamat email ti jaringan ieu. Dukung tanpa email, atanapi cobian deui sajam deui.",
  emailInvalid: "Alamat email éta teu acan leres. Contona nama@contoh.id.",
  photo: "Tambihan hiji foto (teu wajib)",
  photoHint:
    "Data tempat dina foto dihapus. Ngan petugas anu ngurus laporan ieu anu ningali, iwal upami petugas ngumumkeunana.",
  photoShown: "Foto Anjeun parantos disimpen. Foto ogé dihapus upami Anjeun narik pangrojong.",
  photoSent: "Foto Anjeun parantos dikirim.",
  photoInvalid: "Foto éta teu tiasa dianggo. Pilih foto JPEG, PNG, atanapi WebP anu sanés.",
  photosFull: "Laporan ieu parantos gaduh cekap foto ti anu ngarojong.",
};
