import type { PhotosStrings } from "../../photos/photos-strings.ts";
import { coordinatesInWords } from "../../place/coordinates-in-words.ts";
import type { Point } from "../../place/locate.ts";
import type { PlaceStrings } from "../../place/place-strings.ts";
import type { FormStrings } from "../form-strings.ts";
import type { KeepingStrings } from "../keeping-strings.ts";
import type { LanguageStrings } from "../languages.ts";
import type { LateStrings } from "../late-strings.ts";
import type { ReceiptStrings, ReportStrings } from "../report-strings.ts";
import type { StatusStrings } from "../status-strings.ts";

// Words, Indonesian -> Sundanese (lemes that is easy to read; LAPOR!'s own terms stay, a hint explains them):
// Anda -> Anjeun; jangan -> ulah; belum -> teu acan; sudah -> parantos; coba lagi -> cobian deui
// kirim -> kintun (terkirim: kakintun, kiriman: kintunan); tulis -> serat; baca -> aos (others: maos)
// lihat -> tingali; tahu -> uninga (Anjeun), terang (others); nama -> jenengan (Anjeun), nami (others)
// simpan -> simpen; hapus -> hapus; buka -> buka; batal -> teu janten; periksa -> pariksa; isi -> eusi, eusian
// lokasi kejadian -> tempat kajadian; lokasi (GPS) -> lokasi; patokan -> patokan; perangkat -> alat
// halaman -> kaca; isian -> eusian; publik -> masarakat; jawaban -> waleran; tanggapan -> tanggapan
// ditangani, ditindaklanjuti -> diurus; berkas, lampiran, sinyal -> the same; tautan -> tautan; karakter -> hurup
// nomor lacak -> nomer lacak; kode akses -> kode aksés; tanda terima -> tanda tarima; pengelola -> pangurus

const again = "Mangga antosan sakedap, teras cobian deui.";
const unset = "Formulir di situs ieu teu acan disetél kalayan leres. Mangga wartoskeun ka pangurus situs.";
const work =
  "Ayeuna seueur laporan anu lebet, sareng alat ieu teu acan tiasa ngabuktikeun yén sanés mesin. Antosan sakedap, teras cobian deui.";
const changed = "Data ieu parantos robih. Pencét Muat deui, teras cobian deui.";
const write = "Serat waé alamat atanapi patokanana.";
const notAttached = "Teu dilampirkeun:";
const toCorrect = (count: number) => `Aya anu kedah dilereskeun (${count} kalepatan)`;

// Numbers are written as in Indonesian, which Chromium knows and Sundanese it does not.
const metres = (accuracy: number) => `± ${new Intl.NumberFormat("id").format(accuracy)} méter`;
const coordinates = (point: Point) => coordinatesInWords(point, "id", ["kalér", "kidul", "wétan", "kulon"]);

const form: FormStrings = {
  locale: "su",
  heading: "Kintunkeun laporan Anjeun",
  intro: "Laporan Anjeun diteraskeun ka instansi anu ngurus. Anjeun teu kedah uninga instansi anu mana.",
  optional: "(teu wajib)",
  classification: {
    complaint: {
      name: "Pengaduan",
      hint: "Aya layanan atanapi fasilitas umum anu ruksak atanapi teu saé",
    },
    aspiration: { name: "Aspirasi", hint: "Usul atanapi harepan pikeun layanan umum" },
    information_request: { name: "Permintaan Informasi", hint: "Patarosan ngeunaan layanan umum" },
  },
  fields: {
    classification: { label: "Jinis Laporan", ask: "Pilih jinis laporan" },
    title: {
      label: "Judul Laporan",
      ask: "Eusian judul laporan",
      hint: "Hiji kalimah pondok, contona “Jalan payuneun pasar ruksak”.",
    },
    body: {
      label: "Eusi Laporan",
      ask: "Serat eusi laporan",
      hint: "Aya kajadian naon, di mana, sareng ti iraha? Ulah nyerat nomer KTP (NIK) atanapi nami jalmi sanés.",
    },
    occurredOn: { label: "Tanggal Kajadian", ask: "Eusian tanggal kajadian" },
    region: {
      label: "Tempat Kajadian",
      ask: "Pilih tempat kajadian",
      hint: "Ketik nami kacamatan, kota, atanapi kabupatén, teras pilih tina daptar.",
    },
    address: {
      label: "Alamat atanapi patokan",
      ask: "Eusian alamat",
      hint: "Contona “Jl. Braga 12, payuneun kantor pos”.",
    },
    agency: { label: "Instansi anu Dituju", ask: "Pilih instansi anu dituju" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Lampiran", ask: "Pariksa lampiran" },
    anonymous: {
      label: "Anonim",
      ask: "Pilih anonim",
      hint: "Instansi sareng masarakat teu terang saha Anjeun.",
    },
    confidential: {
      label: "Rahasia",
      ask: "Pilih rahasia",
      hint: "Masarakat teu tiasa ningali laporan ieu. Instansi anu ngurusna tetep maos eusina.",
    },
  },
  fieldFaults: {
    required: ({ ask }) => `${ask} heula.`,
    too_short: ({ label }, { min }) =>
      `${label} kirang panjang.${min ? ` Serat sahenteuna ${min} hurup.` : ""}`,
    too_long: ({ label }, { max }) => `${label} panjang teuing.${max ? ` Panglobana ${max} hurup.` : ""}`,
    invalid_format: ({ label }) => `${label} teu acan leres. Pariksa deui seratanana.`,
    in_future: ({ label }) => `${label} teu kénging saatos dinten ieu.`,
  },
  left: (count) => `Sésana ${count} hurup`,
  over: (count) => `Kaleuwihan ${count} hurup`,
  agency: {
    site: "Nu gaduh situs ieu",
    hint: "Saran instansi muncul di dieu saatos Anjeun nyerat eusi laporan.",
    unknown: "Abdi teu terang",
    unknownHint: "Sina dipilih ku tim verifikasi nasional",
    other: "Instansi sanés",
    search: "Milari instansi",
  },
  noCategory: "Pilih kategori",
  privacy: "Panangtayungan pikeun Anjeun",
  partMissing:
    "Formulir teu acan kabuka sadayana. Eusian Anjeun masih aya. Pariksa sambungan internét, teras cobian deui.",
  send: "LAPOR!",
  sending: "Ngintunkeun laporan…",
  summary: toCorrect,
};

const files: PhotosStrings = {
  locale: "su",
  choose: "Tambihan foto atanapi dokumén",
  camera: "Candak foto",
  limits: ({ count, size, kinds }) =>
    `Panglobana ${count} berkas. Foto dialitan otomatis, dokumén pangageungna ${size}. Jinis: ${kinds}.`,
  list: "Lampiran anu dipilih",
  shrunk: (before, after) => `${before}, dialitan janten ${after}`,
  preparing: "Nuju disiapkeun…",
  waiting: "Ngantosan giliran",
  retrying: "Teu acan kakintun. Badé dicobian deui otomatis.",
  progress: (percent) => `Ngunggah ${percent}%`,
  done: "Parantos kaunggah",
  cleaned: "Lokasi sareng data kaméra parantos dihapus tina foto ieu",
  cancelled: "Teu janten diunggah",
  cancel: "Teu janten",
  remove: "Hapus",
  retry: "Cobian deui",
  usePlace: "Anggo lokasi foto ieu",
  refused: {
    wrongType: ({ kinds }) => `${notAttached} jinis berkas ieu teu tiasa ditampi. Anggo ${kinds}.`,
    tooLarge: ({ size }) => `${notAttached} berkas ieu ageung teuing. Pangageungna ${size}.`,
    empty: () => `${notAttached} berkas ieu kosong.`,
    unreadable: () =>
      `${notAttached} berkas ieu ruksak atanapi teu tiasa dibuka di dieu. Cobian pilih deui, atanapi kintunkeun foto layarna.`,
    locked: () =>
      `${notAttached} PDF ieu dikonci. Kintunkeun salinan anu teu dikonci, atanapi foto halamanna.`,
    broken: () => `${notAttached} PDF ieu ruksak. Simpen deui salaku PDF, atanapi kintunkeun foto halamanna.`,
    holdsFiles: () =>
      `${notAttached} PDF ieu ngandung berkas sanés. Kintunkeun unggal berkas nyalira, atanapi foto halamanna.`,
    tooMany: ({ count }) => `${notAttached} panglobana ${count} berkas.`,
  },
  announceDone: (name) => `${name} parantos kaunggah.`,
};

const place: PlaceStrings = {
  locale: "su",
  locate: "Anggo lokasi abdi",
  locating: "Milari lokasi Anjeun…",
  attached: (accuracy) =>
    `Titik lokasi parantos kapasang${accuracy === undefined ? "" : `, bénten ${metres(accuracy)}`}.`,
  rough: (accuracy) =>
    `Titik lokasi parantos kapasang, tapi mung kira-kira (bénten ${metres(accuracy)}). Serat ogé alamat atanapi patokanana.`,
  coordinates,
  remove: "Hapus titik",
  removed: "Titik lokasi parantos dihapus.",
  refusals: {
    denied: `Lokasi Anjeun teu dibuka pikeun situs ieu. Upami Anjeun kersa, pasihan idin dina setélan peramban. ${write}`,
    unavailable: `Alat ieu teu tiasa terang lokasi Anjeun. ${write}`,
    timeout: `Lokasi Anjeun teu acan kapendak. Cobian deui di luar rohangan. ${write}`,
    insecure: `Lokasi Anjeun teu tiasa dianggo, margi alamat situs ieu teu dimimitian ku https. ${write}`,
  },
  openMap: "Tunjuk dina peta",
  closeMap: "Tutup peta",
  loadingMap: "Muka peta…",
  mapFailed: `Peta teu tiasa dibuka. ${write}`,
  map: {
    label: "Peta tempat kajadian",
    instruction: "Gésérkeun peta dugi ka tandana aya di tempat kajadian.",
    keys: "Tombol panah ngagésér peta. Tombol plus ngageungkeun, tombol minus ngalitan.",
    zoomIn: "Ageungkeun peta",
    zoomOut: "Alitan peta",
    north: "Gésér ka kalér",
    south: "Gésér ka kidul",
    west: "Gésér ka kulon",
    east: "Gésér ka wétan",
    at: (point) => `Tandana aya di ${coordinates(point)}.`,
    tilesMissing: "Sabagian gambar peta teu tiasa dibuka. Tandana tetep tiasa digésér.",
  },
};

const keeping: KeepingStrings = {
  idle: "Eusian Anjeun disimpen dina alat ieu nalika Anjeun ngetik.",
  saved: "✓ Eusian parantos disimpen dina alat ieu.",
  onlyHere: "Alat ieu teu tiasa nyimpen eusian. Ulah nutup kaca ieu sateuacan laporan kakintun.",
  notKept: "Laporan rahasia teu disimpen dina alat ieu. Ulah nutup kaca ieu sateuacan laporan kakintun.",
  draft: (when) => `Aya eusian anu teu acan kakintun ti ${when}.`,
  resume: "Teraskeun",
  drop: "Hapus",
  waiting: (count) => `${count} laporan dina alat ieu teu acan kakintun.`,
  sent: (count) => `${count} laporan parantos kakintun. Tanda tarimana teu acan ditingali ku Anjeun.`,
  look: "Tingali",
  heading: "Laporan dina alat ieu",
  entry: (when) => `Laporan ${when}`,
  read: "Aos eusina",
  states: {
    waiting: "Disimpen dina alat ieu, ngantosan sinyal",
    busy: "Disimpen dina alat ieu, ngantosan layanan",
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
  earlier: "Eusi anu munggaran dikintunkeun ku Anjeun parantos ditampi. Parobihan saatosna teu acan kalebet.",
  addChanges: "Tambihkeun parobihan abdi janten tanggapan",
  addingChanges: "Nambihkeun parobihan…",
  changesAdded: "Parobihan Anjeun parantos ditambihkeun kana laporan.",
  filesFollow: (left) =>
    `${left} lampiran nuju dikintunkeun kénéh. Ulah waka nutup kaca ieu. Upami katutup, buka deui kaca ieu.`,
  fileFailed: (name) => `${name} teu tiasa ditampi.`,
};

const report: ReportStrings = {
  locale: "su",
  trackingId: "Nomer lacak",
  accessCode: "Kode aksés",
  nationalTriage: "Tim verifikasi nasional SP4N-LAPOR!",
  stages: {
    national_verification: "Tim verifikasi nasional mariksa laporan sareng milih instansi",
    agency_verification: "Instansi mariksa laporan Anjeun",
    follow_up: "Instansi ngawitan ngurus laporan Anjeun",
    answer: "Instansi masihan waleran",
    reporter_reaction: "Anjeun tiasa masihan tanggapan kana waleran instansi",
    reporter_information: "Anjeun kedah ngawaler patarosan instansi",
  },
  due: "Léngkah salajengna",
  by: "paling telat",
  responsible: "Ayeuna diurus ku",
};

const receipt: ReceiptStrings = {
  ...report,
  heading: "Laporan Anjeun parantos ditampi",
  keep: "Simpen nomer lacak sareng kode aksés ieu ayeuna ogé. Kode aksés moal ditémbongkeun deui.",
  warning: "Saha waé anu nyepeng kode aksés tiasa maos laporan Anjeun. Ulah diwartoskeun ka jalmi sanés.",
  show: "Témbongkeun kode aksés",
  hide: "Sumputkeun kode aksés",
  copy: "Salin nomer sareng kode",
  copied: "Parantos disalin.",
  copyFailed: "Teu tiasa nyalin otomatis. Nomer sareng kode parantos ditandaan: salin nyalira atanapi catet.",
  print: "Citak",
  save: "Simpen janten berkas",
  saved: "Berkas parantos disimpen. Tingali dina folder unduhan.",
  share: "Kintunkeun nomer lacak ka jalmi sanés",
  shareText: (trackingId) => `Nomer lacak laporan SP4N-LAPOR!: ${trackingId}`,
  again: "Lapor deui",
  fileName: (trackingId) => `laporan-${trackingId}.txt`,
  follow: "Ku nomer lacak sareng kode aksés, Anjeun tiasa ningali kamajuan laporan ieu iraha waé.",
  statusPage: "Kaca lacak",
  openStatusPage: "Buka kaca lacak",
  sentFrom: "Dikintunkeun ngalangkungan",
};

const late: LateStrings = {
  locale: "su",
  close: "Tutup",
  fieldFaults: {
    pick: ({ label }) => `${label}: pilih salah sahiji tina daptar anu muncul nalika Anjeun ngetik.`,
    pick_or_unknown: ({ label }) =>
      `${label}: pilih salah sahiji tina daptar anu muncul nalika Anjeun ngetik, atanapi pilih “Abdi teu terang”.`,
    unknown_field: ({ label }) => `Eusian ${label} teu tiasa ditampi di dieu.`,
    wrong_type: ({ label }) => `${label} teu tiasa diaos. Pariksa deui.`,
    too_small: ({ label }) => `${label} alit teuing.`,
    too_large: ({ label }) => `${label} ageung teuing.`,
    too_many: ({ label }) => `${label} seueur teuing.`,
    duplicate: ({ label }) => `${label} kaserat dua kali. Hapus salah sahijina.`,
    not_allowed_value: ({ label }) => `Pilihan ${label} ieu teu aya. Pilih anu sanés.`,
    not_found: ({ label }) => `${label} ieu teu kapendak. Pilih tina daptar.`,
    already_used: ({ label }) => `${label} parantos dianggo dina laporan sanés. Hapus, teras unggah deui.`,
    same_agency: () => "Laporan ieu parantos aya di instansi éta.",
    too_many_pixels: () => "Gambarna ageung teuing. Mangga pilih gambar anu langkung alit.",
    not_permitted: ({ label }) => `${label} teu kedah dieusian di dieu.`,
    personal_data: ({ label }) => `${label} sigana ngandung data pribadi. Samarkeun heula.`,
  },
  search: {
    searching: "Milari…",
    none: "Teu aya anu cocog. Cobian nami sanés.",
    failed: "Daptar teu tiasa dibuka. Pariksa sambungan internét Anjeun.",
    failedPlace: "Daptar tempat teu acan tiasa dibuka. Serat waé nami tempatna.",
    found: (count) => `${count} pilihan. Gésér atanapi pencét panah ka handap pikeun milih.`,
  },
  suggestion: {
    reason: "Saran tina eusi laporan Anjeun",
    own: "Numutkeun eusi laporan Anjeun, anu gaduh situs ieu sigana instansi anu merenah.",
    unsure: "Eusi laporan teu acan nuduhkeun hiji instansi. Antepkeun waé, atanapi pilih “Abdi teu terang”.",
    here: (count) => `Aya ${count} saran tina eusi laporan Anjeun. Anjeun anu milih.`,
    show: (count) => `Tingali ${count} saran instansi tina eusi laporan Anjeun`,
  },
  caution: {
    kinds: { nik: "nomer KTP (NIK)", card: "nomer kartu", phone: "nomer telepon", email: "alamat email" },
    found: (kinds) => `Sigana aya ${kinds.join(" sareng ")} di dieu. Jalmi sanés tiasa maos.`,
    mask: (kinds) => `Samarkeun ${kinds.join(" sareng ")} ieu`,
    masked: "✓ Parantos disamarkeun.",
  },
  privacy: {
    question: "Saha anu masih tiasa ningali?",
    identity: "Jenengan sareng kontak Anjeun",
    report: "Eusi laporan",
    agency: "Instansi",
    publicEye: "Masarakat",
    operator: "Pangurus layanan",
    sees: "Ningali",
    hidden: "Henteu",
    note: "Upami milih Anonim, ulah nyerat jenengan Anjeun dina eusi laporan. Eusi laporan teu dirobih.",
    early:
      "Nalika Anjeun nyerat, judul sareng eusi dikintunkeun ka layanan ieu pikeun milari saran instansi sareng laporan sarupi. Teu disimpen. Upami Anjeun milih Rahasia, judul sareng eusi nembé dikintunkeun nalika Anjeun mencét LAPOR!.",
    keep: "Simpen laporan rahasia ieu dina alat ieu",
    keepHint:
      "Upami henteu, laporan rahasia leungit nalika kaca ditutup. Ulah dipilih upami alatna dianggo ku jalmi sanés ogé.",
    notice: "Katerangan privasi",
    more: "Aos salengkepna",
  },
  reporter: {
    legend: "Data Anjeun",
    hint: "Supados patugas tiasa ngahubungi Anjeun.",
    hidden: "Anjeun milih Anonim: data ieu teu dipasihkeun ka instansi sareng teu ditingali ku masarakat.",
    name: { label: "Jenengan lengkep", ask: "Eusian jenengan lengkep" },
    email: { label: "Alamat email", ask: "Eusian alamat email", hint: "Contona nama@contoh.id." },
    phone: { label: "Nomer HP", ask: "Eusian nomer HP", hint: "Contona 0812 3456 7890." },
  },
  files,
  place,
  keeping,
  fault: {
    heading: "Laporan teu acan kakintun",
    kept: "Sadaya eusian Anjeun masih aya di dieu. Pencét LAPOR! pikeun nyobian deui. Laporan moal kakintun dua kali.",
    reference: "Nomer rujukan:",
  },
  unavailable: "Formulir teu acan tiasa dianggo",
  faults: {
    network: "Sambungan internét pegat. Cobian deui upami sinyal parantos aya.",
    timeout: "Layanan lami teuing ngawalerna. Panginten sinyal Anjeun lemah. Cobian deui.",
    aborted: "Kintunan teu janten dikintunkeun.",
    bad_response: `Waleran ti layanan teu tiasa diaos. Panginten Wi-Fi nyuhunkeun Anjeun lebet heula. ${again}`,
    invalid_request: `Kintunan ieu teu tiasa diaos. ${again}`,
    idempotency_key_missing: `Kintunan ieu kirang lengkep. ${again}`,
    invalid_tracking_id: "Aya anu lepat ketik dina nomer lacak. Pariksa deui hurup sareng angkana.",
    unauthorized: unset,
    forbidden: unset,
    origin_not_allowed:
      "Situs ieu teu acan kadaptar pikeun nampi laporan. Mangga wartoskeun ka pangurus situs.",
    invalid_link: "Tautan ieu parantos teu berlaku. Pencét Muat deui pikeun kénging tautan énggal.",
    not_found: unset,
    report_not_found: "Laporan teu kapendak. Pariksa nomer lacak sareng kode aksés.",
    agency_not_found: "Instansi ieu teu kapendak. Pilih instansi sanés.",
    attachment_not_found: "Lampiran ieu parantos teu aya. Hapus, teras unggah deui.",
    method_not_allowed: unset,
    request_timeout: "Ngintunna lami teuing. Panginten sinyal Anjeun lemah. Cobian deui.",
    idempotency_in_flight: "Kintunan ieu nuju diprosés. Antosan sakedap, teras cobian deui.",
    range_not_satisfiable: unset,
    cursor_expired: unset,
    invalid_transition:
      "Léngkah ieu teu tiasa dilakukeun deui dina kaayaan laporan ayeuna. Muat deui supados katingal kaayaan pangénggalna.",
    precondition_failed: changed,
    payload_too_large: "Kintunan ieu ageung teuing. Kirangan ukuran lampiranana, teras cobian deui.",
    unsupported_media_type: "Jinis berkas ieu teu tiasa ditampi.",
    validation_failed: "Aya eusian anu teu acan leres. Pariksa deui eusian Anjeun.",
    idempotency_key_reused:
      "Kintunan anu eusina sanés parantos ditampi sateuacanna. Cobian deui pikeun ngintunkeun eusi anu ieu.",
    precondition_required: changed,
    challenge_required: work,
    challenge_invalid: work,
    rate_limited: "Seueur teuing kintunan ti dieu. Antosan sababaraha menit, teras cobian deui.",
    upload_quota_exceeded:
      "Seueur teuing lampiran ti dieu. Kintun laporan tanpa lampiran; lampiranana tiasa nyusul engké.",
    internal_error: `Aya gangguan dina layanan ieu, sanés dina eusian Anjeun. ${again}`,
    unavailable: `Layanan nuju teu tiasa dianggo. ${again}`,
  },
  unknownFault: `Aya gangguan anu teu acan dipikaterang. ${again}`,
  receipt,
  report,
};

const status: StatusStrings = {
  heading: "Tingali kamajuan laporan",
  intro: "Nomer lacak sareng kode aksés aya dina tanda tarima laporan Anjeun.",
  trackingIdHint: "Salapan hurup sareng angka, contona K7M-2QF-9XH.",
  accessCodeHint:
    "Genep belas hurup sareng angka, contona 4F7K-9QXW-ZB2D-M8TR. Kosongkeun kanggo maca laporan publik.",
  missing: {
    trackingId: "Eusian nomer lacak heula.",
    accessCode: "Eusian kode aksés heula.",
  },
  open: "Tingali laporan",
  opening: "Muka laporan…",
  refresh: "Muat deui",
  refreshing: "Nuju dimuat deui…",
  refreshed: "Parantos dimuat deui.",
  close: "Tingali laporan sanés",
  pasted: "Nomer lacak sareng kode aksés parantos kaeusian.",
  classification: {
    complaint: "Pengaduan",
    aspiration: "Aspirasi",
    information_request: "Permintaan Informasi",
  },
  status: {
    submitted: {
      name: "Ngantosan dipariksa",
      meaning: "Laporan parantos ditampi sareng nuju ngantosan dipariksa.",
    },
    assigned: {
      name: "Diteraskeun ka instansi",
      meaning: "Instansi anu ngurus parantos nampi laporan ieu.",
    },
    in_progress: { name: "Nuju diurus", meaning: "Instansi nuju ngurus laporan Anjeun." },
    awaiting_reporter: {
      name: "Ngantosan waleran Anjeun",
      meaning: "Instansi naros ka Anjeun. Mangga waler supados laporan tiasa diteraskeun.",
    },
    answered: {
      name: "Parantos diwaler",
      meaning: "Instansi parantos masihan waleran. Anjeun masih tiasa masihan tanggapan.",
    },
    closed: { name: "Réngsé", meaning: "Laporan ieu parantos ditutup." },
    archived: {
      name: "Diarsipkeun",
      meaning: "Laporan ieu henteu diteraskeun. Alesanana aya dina riwayat laporan.",
    },
  },
  noDue: "Teu aya. Laporan ieu parantos ditutup.",
  occurredOn: "Tanggal kajadian",
  place: "Tempat kajadian",
  attachments: "Lampiran",
  confidential: "Rahasia: masarakat teu tiasa ningali laporan ieu.",
  unreadable:
    "Sabagian laporan ieu ayeuna teu tiasa ditingali. Eusina henteu leungit. Mangga wartoskeun ka pangurus layanan.",
  anonymous: "Anonim: instansi sareng masarakat teu terang saha Anjeun.",
  yourReport: "Eusi laporan Anjeun",
  timeline: "Riwayat laporan",
  kinds: {
    submitted: (_, responsible) => `Anjeun ngintunkeun laporan ieu. Ditampi ku ${responsible}.`,
    verified: (actor) => `${actor} parantos mariksa laporan.`,
    assigned: (actor, responsible) =>
      actor === responsible
        ? `${actor} nugaskeun patugas pikeun ngurus laporan ieu.`
        : `${actor} neraskeun laporan ka ${responsible}.`,
    transferred: (actor, responsible) => `${actor} mindahkeun laporan ka ${responsible}.`,
    follow_up_started: (actor) => `${actor} ngawitan ngurus laporan Anjeun.`,
    information_requested: (actor) => `${actor} naros ka Anjeun.`,
    answered: (actor) => `${actor} masihan waleran.`,
    replied: (actor) => `${actor} masihan tanggapan.`,
    attachment_added: (actor) => `${actor} nambihan lampiran.`,
    confirmed: (actor) => `${actor} nyebatkeun laporan ieu parantos réngsé.`,
    rated: (actor) => `${actor} meunteun waleran.`,
    contested: (actor) => `${actor} teu satuju.`,
    closed: (actor) => `${actor} nutup laporan.`,
    archived: (actor) => `${actor} ngarsipkeun laporan.`,
    merged: (actor) => `${actor} ngahijikeun laporan ieu sareng laporan sanés ngeunaan hal anu sami.`,
    duplicate_joined: () => "Laporan sanés ngeunaan hal anu sami dihijikeun kana laporan ieu.",
    withdrawn: (actor) => `${actor} nyabut laporan.`,
    released: (actor) => `${actor} némbongkeun laporan ieu ka publik, tanpa idéntitas Anjeun.`,
    retracted: (actor) => `${actor} teu némbongkeun deui laporan ieu ka publik.`,
    overdue: () => "Wates waktu tahap ieu parantos kaliwat.",
    escalated: () => "Wates waktuna parantos lami kaliwat; tim verifikasi nasional ngiring ngawaskeun.",
    reminded: () => "Patarosan ka Anjeun teu acan diwaler.",
    closing_announced: () => "Laporan ieu bakal ditutup upami Anjeun teu masihan tanggapan.",
    closed_by_silence: () => "Laporan ieu ditutup margi teu aya tanggapan ti Anjeun.",
    identity_erased: () => "Idéntitas Anjeun parantos dipupus tina laporan ieu.",
    files_erased: () => "Lampiran laporan ieu parantos dipupus.",
    erased: () => "Data laporan ieu parantos dipupus.",
    agency_ended: (_, responsible) =>
      `Instansina dihijikeun atanapi ditutup; laporan pindah ka ${responsible}.`,
  },
  actors: {
    reporter: "Anjeun",
    agency: "Instansi",
    national_triage: report.nationalTriage,
    channel: "Sistem ieu",
  },
  pingPong:
    "Laporan ieu parantos sababaraha kali dipindahkeun atanapi dibantah, janten tim verifikasi nasional anu ngurusna.",
  rating: (rating) => `Peunteun ti Anjeun: ${rating} ti 5`,
  overdue: (day) => `Wates waktuna parantos kaliwat ti saprak ${day}.`,
  examined: "Waktosna langkung lami margi pengaduan Anjeun kedah dipariksa langkung jero.",
  escalated: "Tim verifikasi nasional ngiring ngawaskeun.",
  archived: {
    incomplete: "Laporan ieu diarsipkeun margi katerangan anu dipénta ti Anjeun teu katampi.",
    duplicate:
      "Laporan ieu dihijikeun sareng laporan sanés ngeunaan hal anu sami. Kamajuanana aya di handap.",
    not_public_service: "Laporan ieu diarsipkeun margi sanés ngeunaan layanan umum.",
    abusive: "Laporan ieu diarsipkeun margi eusina dianggap teu sopan.",
    withdrawn: "Laporan ieu parantos dicabut ku Anjeun. Upami masih peryogi, kintunkeun laporan énggal.",
  },
  closedBySilence: "Laporan ieu ditutup margi teu aya tanggapan ti Anjeun dugi ka wates waktuna.",
  ended: "Anjeun teu tiasa deui nyebatkeun teu satuju. Upami masalahna masih aya, kintunkeun laporan énggal.",
  followed: {
    heading: "Kamajuan laporan anu sami",
    hint: "Anjeun tiasa ningali kamajuanana di dieu, ku nomer lacak sareng kode aksés anu sami.",
    waits: "Ngantosan katerangan ti jalma sanés",
    closedBySilence: "Laporan éta ditutup margi anu lapor teu masihan tanggapan.",
    none: "Teu acan aya wartos énggal ti saprak dihijikeun.",
  },
  readers: {
    heading: "Saha anu tiasa maos laporan ieu",
    full: "Tiasa maos sadaya eusi laporan ieu.",
    former: (day) =>
      `Ngan tiasa maos anu aya nepi ka ${day}, nalika laporan ieu pindah. Anu diserat saatosna sareng idéntitas Anjeun teu tiasa dibaca.`,
    minimal: "Ngan tiasa ningali nomer lacak, status, sareng saha anu ngurus laporan ieu.",
    identity:
      "Patugasna tiasa muka idéntitas Anjeun. Kanggo éta kedah nyerat alesan, anu dicatet sareng aya dina salinan data Anjeun.",
  },
  personalData: "Data pribadi abdi",
  actsMissing: "Bagian pikeun masihan tanggapan teu acan kabuka. Pariksa sambungan internét Anjeun.",
  retry: "Cobian deui",
  summary: toCorrect,
  faultHeading: "Teu acan hasil",
};

/** Sundanese, in one file so that whoever reads it better than we do can correct it in one place. */
export const su: LanguageStrings = { form, late, status };
