import { coordinatesInWords } from "../../geolocation/coordinates-in-words.ts";
import type { Point } from "../../geolocation/locate.ts";
import type { MapFrameStrings } from "../../map/map-frame.ts";
import type { ExtraStrings } from "../extra-strings.ts";
import type { FileListStrings, FilePickStrings } from "../form/photos-strings.ts";
import type { PlaceButtonStrings } from "../form/place-strings.ts";
import type { FormStrings } from "../form-strings.ts";
import type { LateStrings } from "../late-strings.ts";
import type { ReportFacts } from "../status-strings.ts";
import { sending, tooLarge } from "./sending.ts";

// Terms, Indonesian -> Sundanese (lemes that is easy to read; LAPOR!'s own terms stay, a hint explains them):
// Anda -> Anjeun; jangan -> ulah; belum -> teu acan; sudah -> parantos; coba lagi -> cobian deui kirim ->
// kintun (terkirim: kakintun, kiriman: kintunan); tulis -> serat; baca -> aos (others: maos) lihat ->
// tingali; tahu -> uninga (Anjeun), terang (others); nama -> jenengan (Anjeun), nami (others) simpan ->
// simpen; hapus -> hapus; buka -> buka; batal -> teu janten; periksa -> pariksa; isi -> eusi, eusian lokasi
// kejadian -> tempat kajadian; lokasi (GPS) -> lokasi; patokan -> patokan; perangkat -> alat halaman -> kaca;
// isian -> eusian; publik -> masarakat; jawaban -> waleran; tanggapan -> tanggapan ditangani, ditindaklanjuti
// -> diurus; berkas, lampiran, sinyal -> the same; tautan -> tautan; karakter -> hurup nomor lacak -> nomer
// lacak; kode akses -> kode aksés; tanda terima -> tanda tarima; pengelola -> pangurus

const write = "Serat waé alamat atanapi patokanana.";

// Numbers are formatted as in Indonesian, because Chromium does not support Sundanese.
const metres = (accuracy: number) => `± ${new Intl.NumberFormat("id").format(accuracy)} méter`;

const coordinates = (point: Point) => coordinatesInWords(point, "id", ["kalér", "kidul", "wétan", "kulon"]);
const notAttached = "Teu dilampirkeun:";

export const form: FormStrings = {
  locale: "su",
  heading: "Kintunkeun laporan",
  optional: "(teu wajib)",
  classification: {
    complaint: { name: "Pengaduan" },
    aspiration: { name: "Aspirasi", hint: "Usul atanapi harepan pikeun layanan umum" },
    information_request: { name: "Informasi", hint: "Patarosan ngeunaan layanan umum" },
  },
  fields: {
    classification: { label: "Jinis Laporan", ask: "Pilih jinis laporan" },
    title: {
      label: "Judul Laporan",
      ask: "Eusian judul laporan",
      note: "Kaeusian otomatis tina seratan Anjeun",
    },
    body: {
      label: "Eusi Laporan",
      ask: "Serat eusi laporan",
      hint: "Tanpa nomer KTP sareng nami jalmi sanés.",
    },
    occurredOn: { label: "Tanggal Kajadian", ask: "Eusian tanggal kajadian" },
    region: {
      label: "Tempat Kajadian",
      ask: "Pilih tempat kajadian",
      example: "Désa, kacamatan, kota, atanapi kabupatén",
    },
    address: {
      label: "Alamat atanapi patokan",
      ask: "Eusian alamat",
      example: "Contona Jalan Braga 12",
    },
    agency: { label: "Instansi anu Dituju", ask: "Pilih instansi anu dituju" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Foto atanapi dokumén", ask: "Pariksa lampiran" },
    visibility: { label: "Saha anu ningali?", ask: "Pilih saha anu ningali laporan" },
  },
  parts: {
    what: "Aya kajadian naon?",
    where: "Di mana sareng iraha?",
    whereOnly: "Di mana?",
    check: "Pariksa jeung kirim",
  },
  visibility: {
    open: { name: "Terbuka", hint: "Umum ningali eusi, instansi ningali jenengan." },
    anonymous: { name: "Anonim", hint: "Umum ningali eusi, jenengan teu dipasihkeun." },
    confidential: { name: "Rahasia", hint: "Ngan diaos ku patugas, tanpa jenengan." },
  },
  change: "Robih",
  next: "Teras",
  fieldFaults: {
    required: ({ ask }) => `${ask} heula.`,
    too_short: ({ label }, { min }) =>
      `${label} kirang panjang.${min ? ` Serat sahenteuna ${min} hurup.` : ""}`,
    too_long: ({ label }, { max }) => `${label} panjang teuing.${max ? ` Pangseueurna ${max} hurup.` : ""}`,
    invalid_format: ({ label }) => `${label} teu acan leres. Pariksa deui seratanana.`,
    in_future: ({ label }) => `${label} teu kénging saatos dinten ieu.`,
  },
  left: (count) => `Sésana ${count} hurup`,
  over: (count) => `Kaleuwihan ${count} hurup`,
  partMissing:
    "Formulir teu acan kabuka sadayana. Eusian Anjeun masih aya. Pariksa sambungan internét, teras cobian deui.",
  send: "Kintun laporan",
  sending: "Ngintunkeun laporan…",
  summary: (count) => `Aya anu kedah dilereskeun (${count} kalepatan)`,
};

/** The names of the fields on the reporter's page. */
export const reportFacts: ReportFacts = {
  occurredOn: "Tanggal kajadian",
  place: "Tempat kajadian",
  attachments: "Lampiran",
  original: {
    title: "Judul nu tadi",
    classification: "Jinis laporan nu tadi",
    category: "Kategori nu tadi",
    location: "Tempat nu tadi",
    none: "teu dieusian",
  },
};

const filePick: FilePickStrings = {
  locale: "su",
  choose: "Pilih berkas",
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
    goesTo: "Tujuan laporan",
    site: "Nu kagungan situs ieu",
    hint: "Saran instansi muncul di dieu saatos Anjeun nyerat eusi laporan.",
    unknown: "Abdi teu terang",
    unknownHint: "Tim verifikasi anu nangtukeun instansina",
    other: "Instansi sanés",
    search: "Milari instansi",
    noCategory: "Pilih kategori",
  },
  usualAnswer: (days, months) =>
    months
      ? `Biasana diwaler ${days ? `dina ${days} dinten` : "dina dinten anu sami"} (${months})`
      : days
        ? `Biasana ${days} dinten`
        : "Biasana dinten éta kénéh",
  suggestion: {
    fromText: "tina eusi laporan",
    maybe: "Panginten urusan",
    pick: "Pilih",
    seems: (name) => `Ieu sigana urusan ${name}.`,
    askFirst: "Laporan ieu dikintunkeun ka mana?",
    sendTo: (name) => `Kintunkeun ka ${name}`,
    stayWith: (name) => `Tetep ka ${name}`,
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
  files: filePick,
  place,
  ...sending,
};

/** Instructions for moving a map, which every map has. */
export const mapMoves: Omit<MapFrameStrings, "label" | "instruction" | "tilesMissing"> = {
  keys: "Tombol panah ngagésér peta. Tombol plus ngageungkeun, tombol minus ngalitan.",
  zoomIn: "Ageungkeun peta",
  zoomOut: "Alitan peta",
  north: "Gésér ka kalér",
  south: "Gésér ka kidul",
  west: "Gésér ka kulon",
  east: "Gésér ka wétan",
};

export const extra: ExtraStrings = {
  fieldFaults: {
    unknown_field: ({ label }) => `${label} teu dianggo dina formulir ieu.`,
    wrong_type: ({ label }) => `${label} teu tiasa diaos. Pariksa deui.`,
    too_small: ({ label }) => `${label} alit teuing.`,
    too_large: ({ label }) => `${label} ageung teuing.`,
    too_many: ({ label }) => `${label} seueur teuing.`,
    duplicate: ({ label }) => `${label} kaserat dua kali. Hapus salah sahijina.`,
    not_allowed_value: ({ label }) => `Pilihan ${label} ieu teu aya. Pilih anu sanés.`,
    out_of_range: ({ label }) => `Tanggal dina ${label} teu tiasa dianggo.`,
    not_found: ({ label }) => `${label} ieu teu kapendak. Pilih tina daptar.`,
    already_used: ({ label }) => `${label} parantos dianggo dina laporan sanés. Hapus, teras unggah deui.`,
    same_agency: () => "Laporan ieu parantos aya di instansi éta.",
    not_permitted: ({ label }) => `${label} teu dianggo dina formulir ieu.`,
    personal_data: ({ label }) => `${label} sigana ngandung data pribadi. Samarkeun heula.`,
  },
  search: {
    searching: "Milari…",
    none: "Teu aya anu cocog. Cobian nami sanés.",
    noneYet:
      "Teu aya anu cocog. Cobian nami resmina. Nami sapopoé nembé dipilarian saparantos Anjeun milih saha anu ningali laporan.",
    outside: (province) => `di luareun ${province}`,
    failed: "Daptar teu tiasa dibuka. Pariksa sambungan internét Anjeun.",
    failedPlace: "Daptar tempat teu acan tiasa dibuka. Serat waé nami tempatna.",
    found: (count) => `${count} pilihan. Gulir, atanapi pencét tombol panah ka handap, pikeun milih.`,
  },
  caution: {
    kinds: { nik: "nomer KTP (NIK)", card: "nomer kartu", phone: "nomer HP", email: "alamat email" },
    found: (kinds) => `Sigana aya ${kinds.join(" sareng ")} di dieu. Jalmi sanés tiasa maos.`,
    mask: (kinds) => `Samarkeun ${kinds.join(" sareng ")} ieu`,
    masked: "✓ Parantos disamarkeun.",
  },
  nudge: {
    words:
      "Perkawis sapertos kieu tiasa dilaporkeun sacara rahasia: masarakat teu ningali, sareng jenengan Anjeun teu dipasihkeun ka instansi.",
    accept: "Lapor sacara rahasia",
    no: "Teu kedah",
    corruption:
      "Korupsi ogé tiasa dilaporkeun ka KPK (telepon 198) atanapi ka inspektorat instansi éta (WBS).",
    information:
      "Informasi ogé tiasa dipundut ka PPID (pejabat informasi) instansi éta. PPID kedah ngawaler dina 10 dinten gawé, sareng tiasa nambihan 7 dinten gawé (UU 14/2008).",
    danger: "Anjeun nuju aya dina bahaya? Telepon [pulisi 110], atanapi [112] upami aya di daérah Anjeun.",
    injured: "Aya anu tatu? Telepon [ambulans 119].",
    violence: "Kekerasan ka istri atanapi murangkalih: telepon [SAPA 129], atanapi WhatsApp 08111-129-129.",
    threatened:
      "Saksi atanapi korban anu diancam tiasa nyuhunkeun panangtayungan ka [LPSK 148] dina jam gawé.",
    regional: "Nomer darurat di daérah ieu:",
    accused: (agency) => `Anjeun ngalaporkeun patugas ${agency}? Tim verifikasi tiasa milih instansi sanés.`,
    leave: "Pasrahkeun ka tim verifikasi",
  },
  pointPlace: {
    around: (name, kilometres) => `Sakitar ${name}${kilometres ? ` (± ${kilometres} km)` : ""}.`,
    differs: (named, set) =>
      `Titik aya di sakitar ${named}, tapi tempat anu diserat ${set}. Di mana kajadianana?`,
    yes: "Leres, di dieu",
    no: "Sanés, hapus titik",
  },
  twins: (name) => `Aya dua daérah anu namina ${name}. Di mana kajadianana?`,
  placeDoubt: {
    given: (named, set) =>
      `Eusi laporan nyebat ${named}, tapi tempatna dieusian ${set}. Di mana kajadianana?`,
    open: (named, site) => `Eusi laporan nyebat ${named}. Kajadianana di dinya, atanapi di ${site}?`,
    look: (named) => `${named}? Pariksa deui tempatna`,
  },
  place: {
    locale: "su",
    locating: "Milari lokasi Anjeun…",
    attached: (accuracy) =>
      `Titik lokasi parantos kapasang${accuracy === undefined ? "" : `, bénten ${metres(accuracy)}`}.`,
    rough: (accuracy) =>
      `Titik lokasi parantos kapasang, tapi mung kira-kira (bénten ${metres(accuracy)}). Serat ogé alamat atanapi patokanana.`,
    coordinates,
    remove: "Hapus titik",
    removed: "Titik lokasi parantos dihapus.",
    closeMap: "Tutup peta",
    loadingMap: "Muka peta…",
    mapFailed: `Peta teu tiasa dibuka. ${write}`,
    map: {
      label: "Peta tempat kajadian",
      instruction: "Gésérkeun peta dugi ka tandana aya di tempat kajadian.",
      ...mapMoves,
      at: (point) => `Tandana aya di ${coordinates(point)}.`,
      tilesMissing: "Sabagian gambar peta teu tiasa dibuka. Tandana tetep tiasa digésér.",
    },
  },
  cards: {
    drop: "Hapus",
    drafts: (count) => `Aya ${count} eusian anu teu acan kakintun`,
    changed: (when) => `Pamungkas dirobih ${when}`,
    untitled: "Teu aya judul",
    secret: "Laporan Rahasia",
    fileCount: (count) => `${count} lampiran`,
    dropped: "Eusian parantos dihapus. Anjeun tiasa ngabolaykeun dina 10 detik.",
    undo: "Bolaykeun",
    undone: "Eusian parantos dibalikkeun.",
    startEmpty: "Mimitian ti kosong",
    arrived: "Laporan Anjeun parantos kakintun",
    unseen: "Tanda tarimana teu acan ditingali ku Anjeun.",
  },
  site: {
    heading: "Layanan laporan teu acan tiasa dihubungi",
    unreachable:
      "Alat Anjeun parantos nyambung kana internét, tapi layanan laporan teu ngawaler. Anjeun tetep tiasa nyerat laporan. Dicobian deui salami kaca ieu dibuka.",
    kept: "Laporan teu tiasa dikintunkeun tina kaca ieu. Eusian Anjeun masih aya di handap.",
    instead: "Anjeun tiasa lapor ngalangkungan:",
  },
  sight: {
    question: "Saha anu tiasa ningali naon?",
    identity: "Jenengan sareng kontak Anjeun",
    report: "Eusi laporan",
    agency: "Instansi",
    publicEye: "Masarakat",
    operator: "Pangurus layanan",
    sees: "Ningali",
    published: "Upami diterbitkeun",
    hidden: "Henteu",
    note: "Upami milih Anonim, ulah nyerat jenengan Anjeun dina eusi laporan. Eusi laporan teu dirobih.",
    early:
      "Judul, eusi, tempat, sareng lampiran nembé dikintunkeun pikeun milari instansi sareng laporan sarupi saatos Anjeun mencét Teras atanapi milih Terbuka atanapi Anonim. Upami henteu, eusina dipilari sakali nalika Anjeun mencét Kintun laporan. Upami Rahasia, sadayana nembé dikintunkeun nalika Anjeun ngintun laporan.",
    notice: "Katerangan privasi (basa Indonésia)",
  },
  reporter: {
    hint: "Unggal léngkah diwartoskeun. Patugas ogé tiasa ngahubungi Anjeun.",
    hidden: "Unggal léngkah diwartoskeun. Data ieu teu dipasihkeun ka instansi sareng masarakat.",
  },
};

export const files: FileListStrings = {
  waiting: "✓ Tos siap, dikintunkeun sareng laporan",
  retrying: "Teu acan kakintun. Badé dicobian deui otomatis.",
  progress: (percent) => `Ngunggah ${percent}%`,
  done: "Parantos kaunggah",
  cleaned: "tanpa data tempat",
  cancelled: "Teu janten diunggah",
  cancel: "Teu janten",
  usePlace: "Anggo lokasi foto ieu",
  refused: {
    wrongType: ({ kinds }) => `${notAttached} jinis berkas ieu teu tiasa ditampi. Anggo ${kinds}.`,
    tooLarge: ({ size }) => `${tooLarge} Pangageungna ${size}.`,
    empty: () => `${notAttached} berkas ieu kosong.`,
    unreadable: () =>
      `${notAttached} berkas ieu ruksak atanapi teu tiasa dibuka di dieu. Cobian pilih deui, atanapi kintunkeun foto layarna.`,
    heic: () =>
      `${notAttached} peramban ieu teu tiasa muka foto format iPhone (HEIC). Kintunkeun foto layarna.`,
    locked: () => `${notAttached} PDF ieu dikonci. Kintunkeun salinan anu teu dikonci, atanapi foto kacana.`,
    broken: () => `${notAttached} PDF ieu ruksak. Simpen deui salaku PDF, atanapi kintunkeun foto kacana.`,
    holdsFiles: () =>
      `${notAttached} PDF ieu ngandung berkas sanés. Kintunkeun unggal berkas nyalira, atanapi foto kacana.`,
    tooMany: ({ count }) => `${notAttached} pangseueurna ${count} berkas.`,
  },
  announceDone: (name) => `${name} parantos kaunggah.`,
};
