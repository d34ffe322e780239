import type { FilePickStrings } from "../form/photos-strings.ts";
import type { PlaceButtonStrings } from "../form/place-strings.ts";
import type { KeepingStrings } from "../keeping-strings.ts";
import type { LateStrings } from "../late-strings.ts";
import type { ReceiptStrings, ReportStrings } from "../report-strings.ts";

// Terms, Indonesian -> Sundanese (lemes that is easy to read; LAPOR!'s own terms stay, a hint explains them):
// Anda -> Anjeun; jangan -> ulah; belum -> teu acan; sudah -> parantos; coba lagi -> cobian deui kirim ->
// kintun (terkirim: kakintun, kiriman: kintunan); tulis -> serat; baca -> aos (others: maos) lihat ->
// tingali; tahu -> uninga (Anjeun), terang (others); nama -> jenengan (Anjeun), nami (others) simpan ->
// simpen; hapus -> hapus; buka -> buka; batal -> teu janten; periksa -> pariksa; isi -> eusi, eusian lokasi
// kejadian -> tempat kajadian; lokasi (GPS) -> lokasi; patokan -> patokan; perangkat -> alat halaman -> kaca;
// isian -> eusian; publik -> masarakat; jawaban -> waleran; tanggapan -> tanggapan ditangani, ditindaklanjuti
// -> diurus; berkas, lampiran, sinyal -> the same; tautan -> tautan; karakter -> hurup nomor lacak -> nomer
// lacak; kode akses -> kode aksés; tanda terima -> tanda tarima; pengelola -> pangurus

const again = "Mangga antosan sakedap, teras cobian deui.";
const unset = "Formulir di situs ieu teu acan diatur kalayan leres. Mangga wartoskeun ka pangurus situs.";
const work =
  "Ayeuna seueur laporan anu lebet, sareng pamariksaan kaamanan teu acan réngsé. Antosan sakedap, teras cobian deui.";
const unprocessed = "Laporan teu acan tiasa diprosés. Cobian deui.";
const write = "Serat waé alamat atanapi patokanana.";

const files: FilePickStrings = {
  locale: "su",
  choose: "Tambihan foto atanapi dokumén",
  camera: "Candak foto",
  limits: ({ count, size, kinds }) =>
    `Pangseueurna ${count} berkas. Foto dialitan otomatis, dokumén pangageungna ${size}. Jinis: ${kinds}.`,
  list: "Lampiran anu dipilih",
  preparing: "Nuju disiapkeun…",
  remove: "Hapus",
  retry: "Cobian deui",
};

const place: PlaceButtonStrings = {
  locate: "Anggo lokasi abdi",
  refusals: {
    denied: `Lokasi Anjeun teu dibuka pikeun situs ieu. Upami Anjeun kersa, pasihan idin dina setélan peramban. ${write}`,
    unavailable: `Alat ieu teu tiasa terang lokasi Anjeun. ${write}`,
    timeout: `Lokasi Anjeun teu acan kapendak. Cobian deui di luar rohangan. ${write}`,
    insecure: `Lokasi Anjeun teu tiasa dianggo, margi alamat situs ieu teu dimimitian ku https. ${write}`,
  },
  openMap: "Tunjuk dina peta",
};

const keeping: KeepingStrings = {
  saved: "✓ Eusian parantos disimpen dina alat ieu.",
  onlyHere: "Alat ieu teu tiasa nyimpen eusian. Ulah nutup kaca ieu sateuacan laporan kakintun.",
  notKept: "Laporan rahasia teu disimpen dina alat ieu. Ulah nutup kaca ieu sateuacan laporan kakintun.",
  draft: (when) => `Aya eusian anu teu acan kakintun ti ${when}.`,
  resume: "Teraskeun",
  drop: "Hapus",
  restored: "Eusian Anjeun dibalikkeun deui.",
  waiting: (count) => `${count} laporan dina alat ieu teu acan kakintun.`,
  sent: (count) => `${count} laporan parantos kakintun.`,
  look: "Tingali",
  heading: "Laporan dina alat ieu",
  entry: (when) => `Laporan ${when}`,
  read: "Aos eusina",
  states: {
    waiting: "Teu acan kakintun, ngantosan sinyal",
    busy: "Teu acan kakintun, ngantosan layanan",
    blocked: "Teu acan kakintun: kaca ieu teu tiasa nyambung kana layanan",
    sending: "Nuju dikintunkeun…",
    solving: "Nuju mariksa…",
    file: (number, count) => `Laporan parantos kakintun. Ngintunkeun lampiran ${number} ti ${count}…`,
    sent: "Parantos kakintun",
    refused: "Teu acan ditampi: aya anu kedah dilereskeun",
    stale:
      "Parantos langkung ti dua dinten. Pencét Kintunkeun ayeuna upami laporan ieu masih kedah dikintunkeun.",
  },
  willSend:
    "Disimpen dina alat ieu. Laporan badé dikintunkeun otomatis upami sinyal parantos aya sareng kaca ieu dibuka. Laporan moal kakintun dua kali.",
  willSendOnlyHere:
    "Laporan badé dikintunkeun otomatis upami sinyal parantos aya. Laporan moal kakintun dua kali. Alat ieu teu nyimpen laporanana, janten ulah nutup kaca ieu.",
  nextTry: (when) => `Dicobian deui tabuh ${when}.`,
  confidential: "Laporan rahasia teu disimpen dina alat upami teu aya idin ti Anjeun.",
  keepConfidential: "Simpen dina alat ieu",
  sendNow: "Kintunkeun ayeuna",
  edit: "Robih laporan",
  discard: "Hapus laporan",
  reallyDiscard: "Laporan ieu teu acan kakintun. Hapus tina alat ieu?",
  discarded: "Laporan parantos dihapus tina alat ieu.",
  receipt: "Tingali tanda tarima",
  another: "Serat laporan sanés",
  slow: "Nuju dikintunkeun kénéh, mangga antosan…",
  forget: "Hapus sadayana tina alat ieu",
  forgetHint: "Alat ieu dianggo ku jalmi sanés ogé?",
  reallyForget:
    "Sadaya eusian, laporan anu teu acan kakintun, sareng tanda tarima badé dihapus tina alat ieu.",
  yes: "Muhun, hapus",
  cancel: "Teu janten",
  forgotten: "Sadayana parantos dihapus tina alat ieu.",
};

const report: ReportStrings = {
  locale: "su",
  trackingId: "Nomer lacak",
  accessCode: "Kode aksés",
  nationalTriage: "Tim verifikasi",
  stages: {
    national_verification: "Tim verifikasi mariksa laporan sareng milih instansi",
    agency_verification: "Instansi mariksa laporan Anjeun",
    follow_up: "Instansi ngawitan ngurus laporan Anjeun",
    answer: "Instansi masihan waleran",
    reporter_reaction: "Anjeun tiasa masihan tanggapan kana waleran instansi",
    reporter_information: "Anjeun kedah ngawaler patarosan instansi",
    taking_to_sp4n: "Patugas nyandak laporan Anjeun ka SP4N-LAPOR!",
  },
  due: "Léngkah salajengna",
  by: "paling telat",
  responsible: "Ayeuna aya di",
  sentTo: (name, operator) => `Dikintunkeun ka ${name}, nu dikokolakeun ku ${operator}.`,
  wayOn: {
    none: (team) => `${team} neraskeun laporan nu lepat alamat ka instansi nu leres.`,
    linked: () =>
      "Upami sanés wewenang instansi ieu, patugas neraskeun ka SP4N-LAPOR!, atanapi masihan terang carana.",
    forwarded: () => "Laporan ogé diteraskeun ka SP4N-LAPOR!",
  },
};

const receipt: ReceiptStrings = {
  ...report,
  heading: "Laporan Anjeun parantos ditampi",
  keep: "Simpen nomer lacak (tracking ID) sareng kode aksés ieu ayeuna ogé. Kode anu ical teu tiasa digentos.",
  warning: "Saha waé anu nyepeng kode aksés tiasa maos laporan Anjeun. Ulah diwartoskeun ka jalmi sanés.",
  show: "Témbongkeun kode aksés",
  hide: "Sumputkeun kode aksés",
  copy: "Salin nomer sareng kode",
  copied: "Parantos disalin.",
  copyFailed: "Teu tiasa nyalin otomatis. Nomer sareng kode parantos disorot. Salin nyalira atanapi catet.",
  remember: {
    button: "Émut dina alat ieu",
    hint: "Lain waktu laporan ieu kabuka tanpa kode, iwal upami dicabut. Ulah dipilih dina alat anu dianggo ku jalmi réa.",
    where: (site) => `Mung dina peramban ieu, mung kanggo ${site}, sareng dienkripsi.`,
    done: "✓ Laporan ieu diémut dina alat ieu.",
    failed: "Alat ieu teu tiasa nyimpen. Simpen nomer lacak sareng kode aksésna ku cara sanés.",
  },
  again: "Serat laporan sanés",
  follow: "Ku nomer lacak sareng kode aksés, Anjeun tiasa ningali kamajuan laporan ieu iraha waé.",
  openStatusPage: "Buka kaca lacak",
};

export const late: LateStrings = {
  locale: "su",
  close: "Tutup",
  fieldFaults: {
    pick: ({ label }) => `${label}: pilih salah sahiji tina daptar anu muncul nalika Anjeun ngetik.`,
    pick_or_unknown: ({ label }) =>
      `${label}: pilih salah sahiji tina daptar anu muncul nalika Anjeun ngetik, atanapi pilih “Abdi teu terang”.`,
  },
  when: {
    legend: "Iraha kajadian pamungkas?",
    today: "Dinten ieu",
    yesterday: "Kamari",
    other: "Tanggal sanés",
    old: "Tos langkung ti dua taun. Laporan tetep tiasa dikintunkeun, tapi Ombudsman ngan mariksa kajadian dua taun pamungkas.",
  },
  agency: {
    goesTo: "Diteraskeun ka",
    site: "Nu kagungan situs ieu",
    hint: "Saran instansi muncul di dieu saatos Anjeun nyerat eusi laporan.",
    unknown: "Abdi teu terang",
    unknownHint: "Tim verifikasi anu nangtukeun instansina",
    other: "Instansi sanés",
    search: "Milari instansi",
    noCategory: "Pilih kategori",
  },
  usualAnswer: (days, months) =>
    `Biasana diwaler ${days ? `dina ${days} dinten` : "dina dinten anu sami"} (${months})`,
  suggestion: {
    badge: "Disarankeun",
    reason: "Saran tina eusi laporan Anjeun",
    own: "Numutkeun eusi laporan Anjeun, anu kagungan situs ieu sigana instansi anu merenah.",
    unsure:
      "Eusi laporan teu acan nuduhkeun hiji instansi. Pilih “Abdi teu terang”; tim verifikasi anu nangtukeun.",
    here: (count) => `Aya ${count} saran tina eusi laporan Anjeun. Anjeun anu milih.`,
    show: (count) => `Tingali ${count} saran instansi tina eusi laporan Anjeun`,
  },
  privacy: {
    keep: "Simpen laporan rahasia dina alat ieu",
    keepHint:
      "Upami teu dipilih, laporan leungit nalika kaca ditutup. Ulah dipilih upami alatna dianggo ku jalmi sanés ogé.",
    kept: "Pangurus layanan nyimpen laporan sareng data Anjeun.",
    more: "Salengkepna",
  },
  reporter: {
    legend: "Jenengan sareng kontak",
    contact: "Kontak",
    name: { label: "Jenengan lengkep", ask: "Eusian jenengan lengkep" },
    email: { label: "Alamat email", ask: "Eusian alamat email", hint: "Contona nama@contoh.id." },
    phone: { label: "Nomer HP", ask: "Eusian nomer HP", hint: "Contona 0812 3456 7890." },
  },
  files,
  place,
  keeping,
  fault: {
    heading: "Laporan teu acan kakintun",
    kept: "Sadaya eusian Anjeun masih aya di dieu. Kintun deui. Laporan moal kakintun dua kali.",
    reference: "Nomer rujukan:",
  },
  unavailable: "Formulir teu acan tiasa dianggo",
  faults: {
    network: "Sambungan internét pegat. Cobian deui upami sinyal parantos aya.",
    timeout: "Layanan lami teuing ngawalerna. Panginten sinyal Anjeun lemah. Cobian deui.",
    aborted: "Kintunan teu janten dikintunkeun.",
    bad_response: `Server teu masihan waleran anu leres. Panginten Anjeun kedah lebet (login) heula kana Wi-Fi. ${again}`,
    invalid_request: unprocessed,
    idempotency_key_missing: unprocessed,
    unauthorized: unset,
    key_expired: unset,
    wrong_key_kind: unset,
    secret_key_exposed: unset,
    role_not_allowed: unset,
    step_up_required: unset,
    not_responsible: unset,
    origin_not_allowed:
      "Situs ieu teu acan kadaptar pikeun nampi laporan. Mangga wartoskeun ka pangurus situs.",
    not_found: unset,
    agency_not_found: "Instansi ieu teu kapendak. Pilih instansi sanés.",
    method_not_allowed: unset,
    request_timeout: "Ngintunna lami teuing. Panginten sinyal Anjeun lemah. Cobian deui.",
    idempotency_in_flight: "Kintunan ieu nuju diprosés. Antosan sakedap, teras cobian deui.",
    range_not_satisfiable: unset,
    cursor_expired: unset,
    payload_too_large: "Kintunan ieu ageung teuing. Kirangan ukuran lampiranana, teras cobian deui.",
    unsupported_media_type: "Jinis berkas ieu teu tiasa ditampi.",
    validation_failed: "Aya eusian anu teu acan leres. Pariksa deui eusian Anjeun.",
    idempotency_key_reused:
      "Vérsi samemehna parantos ditampi. Kintunkeun sakali deui pikeun ngintunkeun vérsi ieu.",
    challenge_required: work,
    challenge_invalid: work,
    rate_limited: "Seueur teuing kintunan ti dieu. Antosan sababaraha menit, teras cobian deui.",
    upload_quota_exceeded:
      "Seueur teuing lampiran ti dieu. Kintun laporan tanpa lampiran; lampiranana tiasa nyusul engké.",
    internal_error: `Aya gangguan dina layanan ieu, sanés dina eusian Anjeun. ${again}`,
    unavailable: `Layanan nuju teu tiasa dianggo. ${again}`,
  },
  unknownError: `Aya gangguan anu teu acan kauninga. ${again}`,
  receipt,
  report,
};
