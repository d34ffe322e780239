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

// Terms, Indonesian -> Javanese (krama that is easy to read; LAPOR!'s own terms stay, a hint explains them):
// Anda -> panjenengan; jangan -> sampun ngantos; belum -> dereng; sudah -> sampun; coba lagi -> cobi malih
// kirim -> kintun (terkirim: kakintun, kiriman: kintunan); tulis -> serat; baca -> waos; periksa -> priksa
// lihat -> pirsani (panjenengan), ningali (others); tahu -> pirsa (panjenengan), mangertos (others) nama ->
// asma (panjenengan), nami (others); simpan -> simpen; hapus -> busak; buka -> bikak; batal -> mboten siyos
// lokasi kejadian -> papan kedadosan; lokasi (GPS) -> lokasi; patokan -> ancer-ancer; perangkat -> piranti
// halaman -> kaca; isian -> isian; publik -> umum; jawaban -> wangsulan; tanggapan -> tanggapan ditangani,
// ditindaklanjuti -> dipunurus; berkas, lampiran, tautan, sinyal -> the same; karakter -> huruf nomor lacak
// -> nomer lacak; kode akses -> the same; tanda terima -> tandha tampi; pengelola -> pangurus

const write = "Serat kemawon alamat utawi ancer-anceripun.";

// Numbers are formatted as in Indonesian, because Chromium does not support Javanese.
const metres = (accuracy: number) => `± ${new Intl.NumberFormat("id").format(accuracy)} meter`;

const coordinates = (point: Point) => coordinatesInWords(point, "id", ["ler", "kidul", "wetan", "kilen"]);
const notAttached = "Mboten dipunlampiraken:";

export const form: FormStrings = {
  locale: "jv",
  heading: "Kintun laporan",
  optional: "(mboten wajib)",
  classification: {
    complaint: { name: "Pengaduan" },
    aspiration: { name: "Aspirasi", hint: "Usul utawi pangajeng-ajeng kangge layanan umum" },
    information_request: { name: "Informasi", hint: "Pitakenan babagan layanan umum" },
  },
  fields: {
    classification: { label: "Jinis Laporan", ask: "Pilih jinis laporan" },
    title: {
      label: "Judhul Laporan",
      ask: "Isi judhul laporan",
      note: "Kaisi otomatis saking seratan panjenengan",
    },
    body: {
      label: "Isi Laporan",
      ask: "Serat isi laporan",
      hint: "Tanpa nomer KTP lan nami tiyang sanes.",
    },
    occurredOn: { label: "Tanggal Kedadosan", ask: "Isi tanggal kedadosan" },
    region: {
      label: "Papan Kedadosan",
      ask: "Pilih papan kedadosan",
      example: "Dhusun, kecamatan, kitha, utawi kabupaten",
    },
    address: {
      label: "Alamat utawi ancer-ancer",
      ask: "Isi alamat",
      example: "Upaminipun Jalan Braga 12",
    },
    agency: { label: "Instansi ingkang Dipuntuju", ask: "Pilih instansi ingkang dipuntuju" },
    category: { label: "Kategori Laporan", ask: "Pilih kategori" },
    attachments: { label: "Foto utawi dokumen", ask: "Priksa lampiran" },
    visibility: { label: "Sinten ingkang ningali?", ask: "Pilih sinten ingkang ningali laporan" },
  },
  parts: {
    what: "Wonten kedadosan punapa?",
    where: "Ing pundi lan kapan?",
    whereOnly: "Ing pundi?",
    check: "Priksa lan kintun",
  },
  visibility: {
    open: { name: "Terbuka", hint: "Umum ningali isi, instansi ningali asma." },
    anonymous: { name: "Anonim", hint: "Umum ningali isi, asma mboten kaparingaken." },
    confidential: { name: "Rahasia", hint: "Namung petugas ingkang maos, tanpa asma." },
  },
  change: "Owahi",
  next: "Lajeng",
  fieldFaults: {
    required: ({ ask }) => `${ask} rumiyin.`,
    too_short: ({ label }, { min }) =>
      `${label} kirang panjang.${min ? ` Serat paling sekedhik ${min} huruf.` : ""}`,
    too_long: ({ label }, { max }) => `${label} kepanjangen.${max ? ` Paling kathah ${max} huruf.` : ""}`,
    invalid_format: ({ label }) => `${label} dereng leres. Priksa malih seratanipun.`,
    in_future: ({ label }) => `${label} mboten kenging sasampunipun dinten punika.`,
  },
  left: (count) => `Kantun ${count} huruf`,
  over: (count) => `Kelangkungan ${count} huruf`,
  partMissing:
    "Formulir dereng kabikak sedaya. Isian panjenengan taksih wonten. Priksa sambungan internet, lajeng cobi malih.",
  send: "Kintun laporan",
  sending: "Ngintun laporan…",
  summary: (count) => `Wonten ingkang perlu dipundandosi (${count} kalepatan)`,
};

/** The names of the fields on the reporter's page. */
export const reportFacts: ReportFacts = {
  occurredOn: "Tanggal kedadosan",
  place: "Papan kedadosan",
  attachments: "Lampiran",
  original: {
    title: "Judul ingkang rumiyin",
    classification: "Jinis laporan ingkang rumiyin",
    category: "Kategori ingkang rumiyin",
    location: "Papan ingkang rumiyin",
    none: "mboten dipunisi",
  },
};

const filePick: FilePickStrings = {
  locale: "jv",
  choose: "Pilih berkas",
  camera: "Pendhet foto",
  limits: ({ count, size, kinds }) =>
    `Paling kathah ${count} berkas. Ukuran foto dipunalitaken otomatis; dokumen paling ageng ${size}. Jinis: ${kinds}.`,
  list: "Lampiran ingkang dipunpilih",
  preparing: "Nyiapaken…",
  remove: "Busak",
  retry: "Cobi malih",
};

const place: PlaceButtonStrings = {
  locate: "Ngangge lokasi kula",
  refusals: {
    denied: `Situs punika dereng angsal idin maos lokasi panjenengan. Menawi kersa, paringi idin ing setelan peramban. ${write}`,
    unavailable: `Piranti punika mboten saged mangertosi lokasi panjenengan. ${write}`,
    timeout: `Lokasi panjenengan dereng kepanggih. Cobi malih ing sanjawining griya. ${write}`,
    insecure: `Lokasi panjenengan mboten saged dipunangge, amargi alamat situs punika mboten kawiwitan https. ${write}`,
  },
  openMap: "Tedahaken ing peta",
};

export const late: LateStrings = {
  locale: "jv",
  close: "Tutup",
  fieldFaults: {
    pick: ({ label }) =>
      `${label}: pilih salah setunggal saking daftar ingkang medal nalika panjenengan ngetik.`,
    pick_or_unknown: ({ label }) =>
      `${label}: pilih salah setunggal saking daftar ingkang medal nalika panjenengan ngetik, utawi pilih “Kula mboten mangertos”.`,
  },
  when: {
    legend: "Kala punapa kedadosan pungkasan?",
    today: "Dinten punika",
    yesterday: "Wingi",
    other: "Tanggal sanes",
    old: "Sampun langkung saking kalih taun. Laporan tetep saged dipunkintun, nanging Ombudsman namung mriksa kedadosan kalih taun pungkasan.",
  },
  agency: {
    goesTo: "Ancasipun laporan",
    site: "Ingkang kagungan situs punika",
    hint: "Saran instansi medal ing ngriki sasampunipun panjenengan nyerat isi laporan.",
    unknown: "Kula mboten mangertos",
    unknownHint: "Tim verifikasi ingkang nemtokaken instansinipun",
    other: "Instansi sanes",
    search: "Padosi instansi",
    noCategory: "Pilih kategori",
  },
  usualAnswer: (days, months) =>
    months
      ? `Limrahipun dipunwangsuli ${days ? `ing ${days} dinten` : "ing dinten ingkang sami"} (${months})`
      : days
        ? `Limrahipun ${days} dinten`
        : "Limrahipun dinten punika",
  suggestion: {
    fromText: "saking isi laporan",
    maybe: "Mbokbilih urusanipun",
    pick: "Pilih",
    seems: (name) => `Punika kadosipun urusan ${name}.`,
    askFirst: "Laporan punika dipunkintun dhateng pundi?",
    sendTo: (name) => `Kintun dhateng ${name}`,
    stayWith: (name) => `Tetep dhateng ${name}`,
    reason: "Saran saking isi laporan panjenengan",
    own: "Miturut isi laporan panjenengan, ingkang kagungan situs punika kadosipun instansi ingkang trep.",
    unsure:
      "Isi laporan dereng nedahaken satunggal instansi. Pilih “Kula mboten mangertos”; tim verifikasi ingkang nemtokaken.",
    here: (count) => `Wonten ${count} saran saking isi laporan panjenengan. Panjenengan ingkang milih.`,
    show: (count) => `Pirsani ${count} saran instansi saking isi laporan panjenengan`,
  },
  privacy: {
    keep: "Simpen laporan rahasia ing piranti punika",
    keepHint:
      "Menawi mboten dipunpilih, laporan ical nalika kaca dipuntutup. Sampun ngantos dipunpilih menawi piranti dipunangge tiyang kathah.",
    kept: "Pangurus layanan nyimpen laporan lan data panjenengan.",
    more: "Jangkepipun",
  },
  reporter: {
    legend: "Asma lan kontak",
    contact: "Kontak",
    name: { label: "Asma jangkep", ask: "Isi asma jangkep" },
    email: { label: "Alamat email", ask: "Isi alamat email", hint: "Upaminipun nama@contoh.id." },
    phone: { label: "Nomer HP", ask: "Isi nomer HP", hint: "Upaminipun 0812 3456 7890." },
  },
  files: filePick,
  place,
  ...sending,
};

/** Instructions for moving a map, which every map has. */
export const mapMoves: Omit<MapFrameStrings, "label" | "instruction" | "tilesMissing"> = {
  keys: "Tombol panah nggeser peta. Tombol plus ngagengaken, tombol minus ngalitaken.",
  zoomIn: "Agengaken peta",
  zoomOut: "Alitaken peta",
  north: "Geser ngaler",
  south: "Geser ngidul",
  west: "Geser ngilen",
  east: "Geser ngetan",
};

export const extra: ExtraStrings = {
  fieldFaults: {
    unknown_field: ({ label }) => `${label} mboten dipunangge ing formulir punika.`,
    wrong_type: ({ label }) => `${label} mboten saged dipunwaos. Priksa malih.`,
    too_small: ({ label }) => `${label} kirang ageng.`,
    too_large: ({ label }) => `${label} kagengen.`,
    too_many: ({ label }) => `${label} kekathahen.`,
    duplicate: ({ label }) => `${label} kaserat kaping kalih. Busak salah setunggal.`,
    not_allowed_value: ({ label }) => `Pilihan ${label} punika mboten wonten. Pilih sanesipun.`,
    out_of_range: ({ label }) => `Tanggal ing ${label} mboten saged dipunginakaken.`,
    not_found: ({ label }) => `${label} punika mboten kepanggih. Pilih saking daftar.`,
    already_used: ({ label }) => `${label} sampun dipunangge ing laporan sanes. Busak, lajeng unggah malih.`,
    same_agency: () => "Laporan punika sampun wonten ing instansi kasebat.",
    not_permitted: ({ label }) => `${label} mboten dipunangge ing formulir punika.`,
    personal_data: ({ label }) => `${label} kadosipun ngemot data pribadi. Samaraken rumiyin.`,
  },
  search: {
    searching: "Madosi…",
    none: "Mboten wonten ingkang cocog. Cobi nami sanes.",
    noneYet:
      "Mboten wonten ingkang cocog. Cobi nami resminipun. Nami padintenan nembe dipunpadosi sasampunipun panjenengan milih sinten ingkang ningali laporan.",
    outside: (province) => `sanjawinipun ${province}`,
    failed: "Daftar mboten saged dipunbikak. Priksa sambungan internet panjenengan.",
    failedPlace: "Daftar papan dereng saged dipunbikak. Serat kemawon nami papanipun.",
    found: (count) => `${count} pilihan. Gulir, utawi pencet tombol panah ngandhap, kangge milih.`,
  },
  caution: {
    kinds: { nik: "nomer KTP (NIK)", card: "nomer kertu", phone: "nomer HP", email: "alamat email" },
    found: (kinds) => `Kadosipun wonten ${kinds.join(" lan ")} ing ngriki. Tiyang sanes saged maos.`,
    mask: (kinds) => `Samaraken ${kinds.join(" lan ")} punika`,
    masked: "✓ Sampun dipunsamaraken.",
  },
  nudge: {
    words:
      "Prekawis kados makaten saged dipunlaporaken kanthi rahasia: umum mboten ningali, lan asma panjenengan mboten dipunsukakaken dhateng instansi.",
    accept: "Lapor kanthi rahasia",
    no: "Mboten perlu",
    corruption:
      "Korupsi ugi saged dipunlaporaken dhateng KPK (telpon 198) utawi dhateng inspektorat instansi punika (WBS).",
    information:
      "Panjenengan ugi saged nyuwun informasi dhateng PPID (pejabat informasi) instansi punika. PPID kedah mangsuli salebetipun 10 dinten kerja, lan saged nambah 7 dinten kerja (UU 14/2008).",
    danger:
      "Panjenengan saweg wonten ing bebaya? Telpon [polisi 110], utawi [112] menawi wonten ing dhaerah panjenengan.",
    injured: "Wonten ingkang tatu? Telpon [ambulans 119].",
    violence: "Kekerasan dhateng tiyang estri utawi lare: telpon [SAPA 129], utawi WhatsApp 08111-129-129.",
    threatened:
      "Seksi utawi korban ingkang dipunancam saged nyuwun pangayoman dhateng [LPSK 148] nalika jam kerja.",
    regional: "Nomer darurat ing dhaerah menika:",
    accused: (agency) =>
      `Panjenengan nglaporaken petugas ${agency}? Tim verifikasi saged milih instansi sanes.`,
    leave: "Pasrahaken dhateng tim verifikasi",
  },
  pointPlace: {
    around: (name, kilometres) => `Sakiwa tengenipun ${name}${kilometres ? ` (± ${kilometres} km)` : ""}.`,
    differs: (named, set) =>
      `Titik wonten sakiwa tengenipun ${named}, nanging papan ingkang kaserat ${set}. Ing pundi kedadosanipun?`,
    yes: "Inggih, ing ngriki",
    no: "Sanes, busak titik",
  },
  twins: (name) => `Wonten kalih dhaerah nami ${name}. Kedadosanipun wonten pundi?`,
  placeDoubt: {
    given: (named, set) =>
      `Isi laporan nyebat ${named}, nanging papanipun kaisi ${set}. Kedadosanipun wonten pundi?`,
    open: (named, site) => `Isi laporan nyebat ${named}. Kedadosanipun wonten ngrika, utawi wonten ${site}?`,
    look: (named) => `${named}? Priksa malih papanipun`,
  },
  place: {
    locale: "jv",
    locating: "Madosi lokasi panjenengan…",
    attached: (accuracy) =>
      `Titik lokasi sampun kapasang${accuracy === undefined ? "" : `, kacek ${metres(accuracy)}`}.`,
    rough: (accuracy) =>
      `Titik lokasi sampun kapasang, nanging namung kinten-kinten (kacek ${metres(accuracy)}). Serat ugi alamat utawi ancer-anceripun.`,
    coordinates,
    remove: "Busak titik",
    removed: "Titik lokasi sampun dipunbusak.",
    closeMap: "Tutup peta",
    loadingMap: "Mbikak peta…",
    mapFailed: `Peta mboten saged dipunbikak. ${write}`,
    map: {
      label: "Peta papan kedadosan",
      instruction: "Geser peta ngantos tandhanipun wonten ing papan kedadosan.",
      ...mapMoves,
      at: (point) => `Tandhanipun wonten ing ${coordinates(point)}.`,
      tilesMissing: "Saperangan gambar peta mboten saged dipunbikak. Tandhanipun tetep saged dipungeser.",
    },
  },
  cards: {
    drop: "Busak",
    drafts: (count) => `Wonten ${count} isian ingkang dereng kakintun`,
    changed: (when) => `Pungkasan dipunowahi ${when}`,
    untitled: "Tanpa irah-irahan",
    secret: "Laporan Rahasia",
    fileCount: (count) => `${count} lampiran`,
    dropped: "Isian sampun dipunbusak. Panjenengan saged mbatalaken ing salebeting 10 detik.",
    undo: "Batalaken",
    undone: "Isian sampun dipunwangsulaken.",
    startEmpty: "Wiwiti saking kothong",
    arrived: "Laporan panjenengan sampun kakintun",
    unseen: "Tandha tampinipun dereng panjenengan pirsani.",
  },
  site: {
    heading: "Layanan laporan dereng saged dipunsambung",
    unreachable:
      "Piranti panjenengan sampun nyambung internet, nanging layanan laporan mboten mangsuli. Panjenengan tetep saged nyerat laporan. Kula cobi malih salaminipun kaca punika kabikak.",
    kept: "Laporan mboten saged dipunkintun saking kaca punika. Isian panjenengan taksih wonten ing ngandhap.",
    instead: "Panjenengan saged lapor lumantar:",
  },
  sight: {
    question: "Sinten ingkang saged ningali punapa?",
    identity: "Asma lan kontak panjenengan",
    report: "Isi laporan",
    agency: "Instansi",
    publicEye: "Umum",
    operator: "Pangurus layanan",
    sees: "Ningali",
    published: "Menawi dipunterbitaken",
    hidden: "Mboten",
    note: "Menawi milih Anonim, sampun ngantos nyerat asma panjenengan ing isi laporan. Isi laporan mboten dipunowahi.",
    early:
      "Judhul, isi, papan, lan lampiran nembe dipunkintun kangge madosi instansi lan laporan ingkang mirip sasampunipun panjenengan mencet Lajeng utawi milih Terbuka utawi Anonim. Menawi mboten, isinipun dipunpadosi sepindhah nalika panjenengan mencet Kintun laporan. Menawi Rahasia, sedaya nembe dipunkintun nalika panjenengan ngintun laporan.",
    notice: "Katrangan privasi (basa Indonesia)",
  },
  reporter: {
    hint: "Saben lampah kula kabaraken. Petugas ugi saged ngubungi panjenengan.",
    hidden: "Saben lampah kula kabaraken. Data punika mboten dipunsukakaken dhateng instansi lan umum.",
  },
};

export const files: FileListStrings = {
  waiting: "✓ Sampun cumawis, dipunkintun sareng laporan",
  retrying: "Dereng kakintun. Badhe dipuncobi malih otomatis.",
  progress: (percent) => `Ngunggah ${percent}%`,
  done: "Sampun kaunggah",
  cleaned: "tanpa data papan",
  cancelled: "Mboten siyos dipununggah",
  cancel: "Mboten siyos",
  usePlace: "Ngangge lokasi foto punika",
  refused: {
    wrongType: ({ kinds }) => `${notAttached} jinis berkas punika mboten saged dipuntampi. Angge ${kinds}.`,
    tooLarge: ({ size }) => `${tooLarge} Paling ageng ${size}.`,
    empty: () => `${notAttached} berkas punika kosong.`,
    unreadable: () =>
      `${notAttached} berkas punika risak utawi mboten saged dipunbikak ing ngriki. Cobi pilih malih, utawi kintun foto layaripun.`,
    heic: () =>
      `${notAttached} peramban punika mboten saged mbikak foto format iPhone (HEIC). Kintun foto layaripun.`,
    locked: () =>
      `${notAttached} PDF punika dipunkunci. Mangga ngintun salinan ingkang mboten dipunkunci, utawi foto kacanipun.`,
    broken: () =>
      `${notAttached} PDF punika risak. Mangga dipunsimpen malih minangka PDF, utawi ngintun foto kacanipun.`,
    holdsFiles: () =>
      `${notAttached} PDF punika ngemot berkas sanes. Mangga ngintun saben berkas piyambak-piyambak, utawi foto kacanipun.`,
    tooMany: ({ count }) => `${notAttached} paling kathah ${count} berkas.`,
  },
  announceDone: (name) => `${name} sampun kaunggah.`,
};
