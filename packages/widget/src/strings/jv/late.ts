import type { FilePickStrings } from "../form/photos-strings.ts";
import type { PlaceButtonStrings } from "../form/place-strings.ts";
import type { KeepingStrings } from "../keeping-strings.ts";
import type { LateStrings } from "../late-strings.ts";
import type { ReceiptStrings, ReportStrings } from "../report-strings.ts";

// Terms, Indonesian -> Javanese (krama that is easy to read; LAPOR!'s own terms stay, a hint explains them):
// Anda -> panjenengan; jangan -> sampun ngantos; belum -> dereng; sudah -> sampun; coba lagi -> cobi malih
// kirim -> kintun (terkirim: kakintun, kiriman: kintunan); tulis -> serat; baca -> waos; periksa -> priksa
// lihat -> pirsani (panjenengan), ningali (others); tahu -> pirsa (panjenengan), mangertos (others) nama ->
// asma (panjenengan), nami (others); simpan -> simpen; hapus -> busak; buka -> bikak; batal -> mboten siyos
// lokasi kejadian -> papan kedadosan; lokasi (GPS) -> lokasi; patokan -> ancer-ancer; perangkat -> piranti
// halaman -> kaca; isian -> isian; publik -> umum; jawaban -> wangsulan; tanggapan -> tanggapan ditangani,
// ditindaklanjuti -> dipunurus; berkas, lampiran, tautan, sinyal -> the same; karakter -> huruf nomor lacak
// -> nomer lacak; kode akses -> the same; tanda terima -> tandha tampi; pengelola -> pangurus

const again = "Mangga entosi sekedhap, lajeng cobi malih.";
const unset =
  "Formulir ing situs punika dereng dipunatur kanthi leres. Mangga nyukani kabar dhateng pangurus situs.";
const work =
  "Sapunika kathah laporan ingkang mlebet, lan papriksan keamanan dereng rampung. Entosi sekedhap, lajeng cobi malih.";
const unprocessed = "Laporan dereng saged dipunproses. Cobi malih.";
const write = "Serat kemawon alamat utawi ancer-anceripun.";

const files: FilePickStrings = {
  locale: "jv",
  choose: "Tambah foto utawi dokumen",
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

const keeping: KeepingStrings = {
  saved: "✓ Isian sampun kasimpen ing piranti punika.",
  onlyHere:
    "Piranti punika mboten saged nyimpen isian. Sampun ngantos nutup kaca punika saderengipun laporan kakintun.",
  notKept:
    "Laporan rahasia mboten dipunsimpen ing piranti punika. Sampun ngantos nutup kaca punika saderengipun laporan kakintun.",
  draft: (when) => `Wonten isian ingkang dereng kakintun saking ${when}.`,
  resume: "Terusaken",
  drop: "Busak",
  restored: "Isian panjenengan kula wangsulaken.",
  waiting: (count) => `${count} laporan ing piranti punika dereng kakintun.`,
  sent: (count) => `${count} laporan sampun kakintun.`,
  look: "Pirsani",
  heading: "Laporan ing piranti punika",
  entry: (when) => `Laporan ${when}`,
  read: "Waos isinipun",
  states: {
    waiting: "Dereng kakintun, ngentosi sinyal",
    busy: "Dereng kakintun, ngentosi layanan",
    blocked: "Dereng kakintun: kaca punika mboten saged nyambung dhateng layanan",
    sending: "Saweg dipunkintun…",
    solving: "Saweg mriksa…",
    file: (number, count) => `Laporan sampun kakintun. Ngintun lampiran ${number} saking ${count}…`,
    sent: "Sampun kakintun",
    refused: "Dereng dipuntampi: wonten ingkang perlu dipundandosi",
    stale:
      "Sampun langkung saking kalih dinten. Pencet Kintun sapunika menawi laporan punika taksih perlu dipunkintun.",
  },
  willSend:
    "Kasimpen ing piranti punika. Laporan badhe dipunkintun otomatis menawi sinyal sampun wangsul lan kaca punika kabikak. Laporan mboten badhe kakintun kaping kalih.",
  willSendOnlyHere:
    "Laporan badhe dipunkintun otomatis menawi sinyal sampun wangsul. Laporan mboten badhe kakintun kaping kalih. Piranti punika mboten nyimpen laporan, dados sampun ngantos nutup kaca punika.",
  nextTry: (when) => `Dipuncobi malih tabuh ${when}.`,
  confidential: "Laporan rahasia mboten dipunsimpen ing piranti tanpa idin panjenengan.",
  keepConfidential: "Simpen ing piranti punika",
  sendNow: "Kintun sapunika",
  edit: "Owahi laporan",
  discard: "Busak laporan",
  reallyDiscard: "Laporan punika dereng kakintun. Dipunbusak saking piranti punika?",
  discarded: "Laporan sampun dipunbusak saking piranti punika.",
  receipt: "Pirsani tandha tampi",
  another: "Serat laporan sanes",
  slow: "Taksih ngintun, mangga dipunentosi…",
  forget: "Busak sedaya saking piranti punika",
  forgetHint: "Piranti punika dipunangge tiyang kathah?",
  reallyForget:
    "Sedaya isian, laporan ingkang dereng kakintun, lan tandha tampi badhe dipunbusak saking piranti punika.",
  yes: "Inggih, busak",
  cancel: "Mboten siyos",
  forgotten: "Sedaya sampun dipunbusak saking piranti punika.",
};

const report: ReportStrings = {
  locale: "jv",
  trackingId: "Nomer lacak",
  accessCode: "Kode akses",
  nationalTriage: "Tim verifikasi",
  stages: {
    national_verification: "Tim verifikasi mriksa laporan lan milih instansi",
    agency_verification: "Instansi mriksa laporan panjenengan",
    follow_up: "Instansi wiwit ngurus laporan panjenengan",
    answer: "Instansi maringi wangsulan",
    reporter_reaction: "Panjenengan saged nanggapi wangsulan instansi",
    reporter_information: "Panjenengan perlu mangsuli pitakenan instansi",
    taking_to_sp4n: "Petugas mbekta laporan panjenengan dhateng SP4N-LAPOR!",
  },
  due: "Langkah salajengipun",
  by: "paling telat",
  responsible: "Sapunika wonten ing",
  sentTo: (name, operator) => `Dipunkintun dhateng ${name}, ingkang dipunkelola ${operator}.`,
  wayOn: {
    none: (team) => `${team} nerusaken laporan ingkang klentu alamat dhateng instansi ingkang trep.`,
    linked: () =>
      "Menawi sanes wewenangipun instansi punika, petugas nerusaken dhateng SP4N-LAPOR!, utawi maringi pirsa caranipun.",
    forwarded: () => "Laporan ugi dipunterusaken dhateng SP4N-LAPOR!",
  },
};

const receipt: ReceiptStrings = {
  ...report,
  heading: "Laporan panjenengan sampun dipuntampi",
  keep: "Sapunika ugi simpen nomer lacak (tracking ID) lan kode akses punika. Kode ingkang ical mboten saged dipungantos.",
  warning:
    "Sinten kemawon ingkang gadhah kode akses saged maos laporan panjenengan. Sampun ngantos dipunsukakaken dhateng tiyang sanes.",
  show: "Tedahaken kode akses",
  hide: "Tutupi kode akses",
  copy: "Salin nomer lan kode",
  copied: "Sampun kasalin.",
  copyFailed: "Mboten saged nyalin otomatis. Nomer lan kode sampun dipunsorot. Salin piyambak utawi cathet.",
  remember: {
    button: "Enget ing piranti punika",
    hint: "Sanes wekdal laporan punika kabikak tanpa kode, kajawi menawi dipuncabut. Sampun ngantos dipunpilih ing piranti ingkang dipunagem tiyang kathah.",
    where: (site) => `Namung ing peramban punika, namung kangge ${site}, lan dipunenkripsi.`,
    done: "✓ Laporan punika dipunenget ing piranti punika.",
    failed: "Piranti punika mboten saged nyimpen. Simpen nomer lacak lan kode aksesipun kanthi cara sanes.",
  },
  again: "Serat laporan sanes",
  follow: "Kanthi nomer lacak lan kode akses, panjenengan saged mirsani laporan punika kapan kemawon.",
  openStatusPage: "Bikak kaca lacak",
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
    goesTo: "Dipunterusaken dhateng",
    site: "Ingkang kagungan situs punika",
    hint: "Saran instansi medal ing ngriki sasampunipun panjenengan nyerat isi laporan.",
    unknown: "Kula mboten mangertos",
    unknownHint: "Tim verifikasi ingkang nemtokaken instansinipun",
    other: "Instansi sanes",
    search: "Padosi instansi",
    noCategory: "Pilih kategori",
  },
  usualAnswer: (days, months) =>
    `Limrahipun dipunwangsuli ${days ? `ing ${days} dinten` : "ing dinten ingkang sami"} (${months})`,
  suggestion: {
    badge: "Dipunsaranaken",
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
  files,
  place,
  keeping,
  fault: {
    heading: "Laporan dereng kakintun",
    kept: "Sedaya isian panjenengan taksih wonten ing ngriki. Kintun malih. Laporan mboten badhe kakintun kaping kalih.",
    reference: "Nomer rujukan:",
  },
  unavailable: "Formulir dereng saged dipunangge",
  faults: {
    network: "Sambungan internet pedhot. Cobi malih menawi sinyal sampun wangsul.",
    timeout: "Layanan kedangon anggenipun mangsuli. Mbokmenawi sinyal panjenengan kirang kiyat. Cobi malih.",
    aborted: "Kintunan mboten siyos dipunkintun.",
    bad_response: `Server mboten maringi wangsulan ingkang leres. Mbokmenawi panjenengan kedah mlebet (login) ing Wi-Fi rumiyin. ${again}`,
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
      "Situs punika dereng kadaftar kangge nampi laporan. Mangga nyukani kabar dhateng pangurus situs.",
    not_found: unset,
    agency_not_found: "Instansi punika mboten kepanggih. Pilih instansi sanes.",
    method_not_allowed: unset,
    request_timeout: "Kintunanipun kalon sanget. Mbokmenawi sinyal panjenengan kirang kiyat. Cobi malih.",
    idempotency_in_flight: "Kintunan punika saweg dipunproses. Entosi sekedhap, lajeng cobi malih.",
    range_not_satisfiable: unset,
    cursor_expired: unset,
    payload_too_large: "Kintunan punika kagengen. Kirangi ukuran lampiran, lajeng cobi malih.",
    unsupported_media_type: "Jinis berkas punika mboten saged dipuntampi.",
    validation_failed: "Wonten isian ingkang dereng leres. Priksa malih isian panjenengan.",
    idempotency_key_reused:
      "Versi saderengipun sampun dipuntampi. Kintun sepisan malih kangge ngintun versi punika.",
    challenge_required: work,
    challenge_invalid: work,
    rate_limited: "Kekathahen kintunan saking mriki. Entosi sawetawis menit, lajeng cobi malih.",
    upload_quota_exceeded:
      "Kekathahen lampiran saking mriki. Kintun laporan tanpa lampiran; lampiran saged nusul mangke.",
    internal_error: `Wonten gangguan ing layanan punika, sanes ing isian panjenengan. ${again}`,
    unavailable: `Layanan saweg mboten saged dipunangge. ${again}`,
  },
  unknownError: `Wonten gangguan ingkang dereng dipunmangertosi. ${again}`,
  receipt,
  report,
};
