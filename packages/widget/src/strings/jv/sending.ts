import type { ActionStrings } from "../action-strings.ts";
import type { KeepingStrings } from "../keeping-strings.ts";
import type { SendingStrings } from "../late-strings.ts";
import type { ReceiptStrings, ReportStrings } from "../report-strings.ts";
import type { SentStrings } from "../sent-strings.ts";
import type { SurveyStrings } from "../status/survey-strings.ts";

const again = "Mangga entosi sekedhap, lajeng cobi malih.";
const unset =
  "Formulir ing situs punika dereng dipunatur kanthi leres. Mangga nyukani kabar dhateng pangurus situs.";
const work =
  "Sapunika kathah laporan ingkang mlebet, lan papriksan keamanan dereng rampung. Entosi sekedhap, lajeng cobi malih.";
const unprocessed = "Laporan dereng saged dipunproses. Cobi malih.";
const fits = ["Mboten trep", "Kirang trep", "Trep", "Trep sanget"] as const;
const good = ["Mboten sae", "Kirang sae", "Sae", "Sae sanget"] as const;

/** For a photo, a document, and a whole report. */
export const tooLarge: string =
  "Kagengen kangge dipunkintun. Mangga milih foto utawi berkas ingkang langkung alit.";

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
  keep: "Simpen kalih-kalihipun: kode ingkang ical mboten saged dipungantos, lan ingkang nyepeng saged maos laporan.",
  way: ["Kakintun", "Dipunpriksa", "Dipunwangsuli"],
  show: "Tedahaken",
  hide: "Tutupi",
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

export const sending: SendingStrings = {
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
    payload_too_large: tooLarge,
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

export const sent: SentStrings = {
  received: ({ day, hour, place, operator, channel }) =>
    `Katampi ${day}, tabuh ${hour}${place ? ` ing ${place}` : ""} dening sistem atas nami ${operator} lumantar ${channel}.`,
  print: "Cithak",
  save: "Simpen",
  reportTitle: "Irah-irahan",
  more: "Langkung jangkep",
  direct: "Lebetaken tautan ingkang langsung mbikak laporan",
  directWarning: "Sinten kemawon ingkang nyepeng dluwang utawi berkasipun saged maos laporan panjenengan.",
  scan: "Pindai kangge mbikak laporan punika.",
  scanNumber: "Pindai kangge mbikak kaca lacak.",
  shareHint: "Ingkang dipunkintun namung nomer lacak lan alamat kaca lacak. Kode akses mboten tumut.",
  saved: "Berkas sampun kasimpen. Pirsani ing folder unduhan.",
  share: "Kintun",
  copyLink: "Salin nomer lan alamat",
  shareText: (trackingId, channel) => `Nomer lacak laporan kula ing ${channel}: ${trackingId}`,
  fileName: (trackingId) => `laporan-${trackingId}.txt`,
  statusPage: "Kaca lacak",
  sentFrom: "Kakintun lumantar",
  earlier:
    "Isi ingkang rumiyin panjenengan kintun sampun dipuntampi. Owah-owahan sasampunipun dereng mlebet.",
  addChanges: "Tambahaken owah-owahan kula dados tanggapan",
  addingChanges: "Nambahaken owah-owahan…",
  changesAdded: "Owah-owahan panjenengan sampun katambahaken dhateng laporan.",
  filesFollow: (left) =>
    `${left} lampiran taksih dipunkintun. Sampun ngantos nutup kaca punika rumiyin. Menawi katutup, bikak malih kaca punika.`,
  fileFailed: (name) => `${name} mboten saged dipuntampi.`,
};

export const actions: ActionStrings = {
  optional: "(mboten wajib)",
  sending: "Saweg dipunkintun…",
  cancel: "Mboten siyos",
  tooShort: (min) => `Serat paling sekedhik ${min} huruf.`,
  tooLong: (over) => `Kepanjangen. Kirangi ${over} huruf.`,
  missing: "Perangan punika dereng leres. Priksa malih, lajeng kintun malih.",
  changed:
    "Laporan punika sampun gantos wiwit panjenengan bikak. Ingkang katingal sapunika kawontenan ingkang paling enggal.",
  unsent: "Seratan panjenengan ingkang dereng kakintun. Salin menawi taksih perlu.",
  question: {
    from: (who) => `Pitakenan saking ${who}`,
    until: (day) =>
      `Mangga dipunwangsuli paling telat ${day}. Tanpa wangsulan, laporan punika badhe dipunarsip awit dereng jangkep.`,
    answer: {
      label: "Wangsulan panjenengan",
      hint: "Serat katrangan ingkang dipunsuwun. Sasampunipun, laporan dipunlajengaken.",
      send: "Kintun wangsulan",
      sent: "✓ Wangsulan panjenengan sampun kakintun. Laporan dipunlajengaken.",
    },
  },
  reply: {
    open: "Namung nambah katrangan",
    label: "Tanggapan panjenengan",
    hint: "Tambahi katrangan menawi wonten ingkang perlu dipunmangertosi instansi.",
    send: "Kintun tanggapan",
    sent: "✓ Tanggapan panjenengan sampun kakintun lan kacathet ing lampahing laporan.",
  },
  reaction: {
    heading: "Punapa prakawisipun sampun rampung?",
    from: (who) => `Wangsulan saking ${who}`,
    until: (day) =>
      `Mangga dipunpilih paling telat ${day}. Menawi mboten, laporan katutup; panjenengan taksih saged mratelakaken mboten sarujuk.`,
  },
  confirm: {
    choice: "Sampun rampung",
    meaning: "Laporan punika katutup.",
    label: "Pesen kangge instansi",
    hint: "Upaminipun atur panuwun.",
    send: "Tutup laporan",
    sent: "✓ Matur nuwun. Laporan punika sampun katutup.",
  },
  contest: {
    choice: "Dereng rampung",
    meaning: "Laporan punika dipunurus malih.",
    open: "Kula mboten sarujuk",
    label: "Punapa ingkang dereng rampung?",
    hint: "Instansi maos katrangan punika. Serat paling sekedhik 10 huruf.",
    send: "Kintun katrangan",
    sent: "✓ Katrangan panjenengan sampun kakintun. Laporan punika kabikak malih.",
    closed: {
      heading: "Pranyata dereng rampung?",
      until: (day) =>
        `Panjenengan saged mratelakaken mboten sarujuk ngantos ${day}. Laporan punika lajeng dipunurus malih.`,
    },
    archived: {
      heading: "Laporan punika taksih perlu dipunurus?",
      until: (day) =>
        `Panjenengan saged mratelakaken mboten sarujuk ngantos ${day}. Tim verifikasi lajeng mriksa laporan punika malih.`,
    },
  },
  rate: {
    open: "Paringi biji wangsulanipun",
    legend: "Sepinten lega panjenengan kaliyan wangsulanipun?",
    none: "Mboten maringi biji",
    scores: ["Babar pisan mboten lega", "Mboten lega", "Cekap", "Lega", "Lega sanget"],
    missing: "Pilih salah setunggal biji rumiyin.",
    send: "Kintun biji",
    sent: "✓ Matur nuwun. Biji panjenengan sampun kacathet.",
  },
  withdraw: {
    open: "Tarik laporan",
    heading: "Laporan punika dipuntarik?",
    meaning: "Laporan ingkang dipuntarik mboten dipunurus malih lan mboten saged kabikak malih.",
    label: "Alesan panjenengan",
    hint: "Instansi maos alesan punika.",
    send: "Inggih, tarik laporan",
    sent: "✓ Laporan punika sampun panjenengan tarik.",
  },
  files: {
    add: "Tambah foto utawi dokumen",
    answers: "Foto lan dokumen kakintun sareng kaliyan wangsulan panjenengan.",
    full: "Cacahing berkas sampun dumugi watesipun. Panjenengan taksih saged nyerat tanggapan.",
    inReport: "Sampun mlebet ing laporan",
    added: (count) => `${count} berkas sampun katambahaken dhateng laporan.`,
  },
};

export const survey: SurveyStrings = {
  heading: "Survei kaleganipun masarakat",
  hint: "Saben pitakenan kenging dipunliwati. Instansi maos asil gabungan saking kathah palapor, sanes wangsulan panjenengan piyambak.",
  clear: "Kosongaken wangsulan survei",
  questions: {
    requirements: { question: "Punapa saratipun trep kaliyan jinisipun layanan?", scores: fits },
    procedure: {
      question: "Sepinten gampilipun prosedur layanan?",
      scores: ["Mboten gampil", "Kirang gampil", "Gampil", "Gampil sanget"],
    },
    time: {
      question: "Sepinten rikatipun laporan panjenengan dipunurus?",
      scores: ["Mboten rikat", "Kirang rikat", "Rikat", "Rikat sanget"],
    },
    cost: {
      question: "Kados pundi ragad utawi tarip layananipun?",
      scores: ["Awis sanget", "Radi awis", "Mirah", "Gratis"],
    },
    product: { question: "Punapa asilipun trep kaliyan ingkang dipunjanjekaken?", scores: fits },
    competence: {
      question: "Sepinten saged petugas ngurus laporan panjenengan?",
      scores: ["Mboten saged", "Kirang saged", "Saged", "Saged sanget"],
    },
    conduct: {
      question: "Sepinten sopan lan grapyak petugasipun?",
      scores: ["Mboten sopan", "Kirang sopan", "Sopan", "Sopan sanget"],
    },
    complaintHandling: { question: "Kados pundi pangaduan lan pamrayogi dipunurus?", scores: good },
    facilities: { question: "Kados pundi sarana lan prasarananipun?", scores: good },
  },
};
