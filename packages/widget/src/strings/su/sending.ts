import type { ActionStrings } from "../action-strings.ts";
import type { KeepingStrings } from "../keeping-strings.ts";
import type { SendingStrings } from "../late-strings.ts";
import type { ReceiptStrings, ReportStrings } from "../report-strings.ts";
import type { SentStrings } from "../sent-strings.ts";
import type { SurveyStrings } from "../status/survey-strings.ts";

const again = "Mangga antosan sakedap, teras cobian deui.";
const unset = "Formulir di situs ieu teu acan diatur kalayan leres. Mangga wartoskeun ka pangurus situs.";
const work =
  "Ayeuna seueur laporan anu lebet, sareng pamariksaan kaamanan teu acan réngsé. Antosan sakedap, teras cobian deui.";
const unprocessed = "Laporan teu acan tiasa diprosés. Cobian deui.";
const fits = ["Teu luyu", "Kirang luyu", "Luyu", "Luyu pisan"] as const;
const good = ["Teu saé", "Kirang saé", "Saé", "Saé pisan"] as const;

/** For a photo, a document, and a whole report. */
export const tooLarge: string =
  "Ageung teuing pikeun dikintunkeun. Mangga pilih foto atanapi berkas anu langkung alit.";

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
  keep: "Simpen duanana: kode anu ical teu tiasa digentos, sareng saha waé anu nyepengna tiasa maos laporan.",
  way: ["Dikintun", "Dipariksa", "Diwaler"],
  show: "Témbongkeun",
  hide: "Sumputkeun",
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

export const sending: SendingStrings = {
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
    payload_too_large: tooLarge,
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

export const sent: SentStrings = {
  received: ({ day, hour, place, operator, channel }) =>
    `Ditampi ${day}, tabuh ${hour}${place ? ` di ${place}` : ""} ku sistem atas nami ${operator} ngalangkungan ${channel}.`,
  print: "Citak",
  save: "Simpen",
  reportTitle: "Judul",
  more: "Langkung lengkep",
  direct: "Lebetkeun tautan anu langsung muka laporan",
  directWarning: "Saha waé anu nyepeng kertas atanapi berkasna tiasa maos laporan Anjeun.",
  scan: "Pindai kanggo muka laporan ieu.",
  scanNumber: "Pindai kanggo muka kaca lacak.",
  shareHint: "Anu dikintunkeun mung nomer lacak sareng alamat kaca lacak. Kode aksés henteu ngiring.",
  saved: "Berkas parantos disimpen. Tingali dina folder unduhan.",
  share: "Kintunkeun",
  copyLink: "Salin nomer sareng alamat",
  shareText: (trackingId, channel) => `Nomer lacak laporan abdi di ${channel}: ${trackingId}`,
  fileName: (trackingId) => `laporan-${trackingId}.txt`,
  statusPage: "Kaca lacak",
  sentFrom: "Dikintunkeun ngalangkungan",
  earlier: "Eusi anu munggaran dikintunkeun ku Anjeun parantos ditampi. Parobihan saatosna teu acan kalebet.",
  addChanges: "Tambihkeun parobihan abdi janten tanggapan",
  addingChanges: "Nambihkeun parobihan…",
  changesAdded: "Parobihan Anjeun parantos ditambihkeun kana laporan.",
  filesFollow: (left) =>
    `${left} lampiran nuju dikintunkeun kénéh. Ulah waka nutup kaca ieu. Upami katutup, buka deui kaca ieu.`,
  fileFailed: (name) => `${name} teu tiasa ditampi.`,
};

export const actions: ActionStrings = {
  optional: "(teu wajib)",
  sending: "Nuju dikintunkeun…",
  cancel: "Teu janten",
  tooShort: (min) => `Serat sahenteuna ${min} hurup.`,
  tooLong: (over) => `Panjang teuing. Kirangan ${over} hurup.`,
  missing: "Bagian ieu teu acan leres. Pariksa deui, teras kintunkeun deui.",
  changed:
    "Laporan ieu parantos robih ti saprak dibuka ku Anjeun. Anu katingal ayeuna nyaéta kaayaan pangénggalna.",
  unsent: "Seratan Anjeun anu teu acan kakintun. Salin upami masih peryogi.",
  question: {
    from: (who) => `Patarosan ti ${who}`,
    until: (day) =>
      `Mangga waler paling telat ${day}. Upami teu diwaler, laporan ieu bakal diarsipkeun margi teu acan lengkep.`,
    answer: {
      label: "Waleran Anjeun",
      hint: "Serat katerangan anu disuhunkeun. Saparantosna, laporan diteraskeun.",
      send: "Kintunkeun waleran",
      sent: "✓ Waleran Anjeun parantos kakintun. Laporan diteraskeun.",
    },
  },
  reply: {
    open: "Nambihan katerangan wungkul",
    label: "Tanggapan Anjeun",
    hint: "Tambihan katerangan upami aya anu kedah kauninga ku instansi.",
    send: "Kintunkeun tanggapan",
    sent: "✓ Tanggapan Anjeun parantos kakintun sareng kacatet dina riwayat laporan.",
  },
  reaction: {
    heading: "Naha masalah Anjeun parantos réngsé?",
    from: (who) => `Waleran ti ${who}`,
    until: (day) =>
      `Mangga pilih paling telat ${day}. Upami henteu, laporan ditutup; Anjeun masih tiasa nyebatkeun teu satuju.`,
  },
  confirm: {
    choice: "Parantos réngsé",
    meaning: "Laporan ieu ditutup.",
    label: "Talatah pikeun instansi",
    hint: "Contona hatur nuhun.",
    send: "Tutup laporan",
    sent: "✓ Hatur nuhun. Laporan ieu parantos ditutup.",
  },
  contest: {
    choice: "Teu acan réngsé",
    meaning: "Laporan ieu diurus deui.",
    open: "Abdi teu satuju",
    label: "Naon anu teu acan réngsé?",
    hint: "Instansi maos katerangan ieu. Serat sahenteuna 10 hurup.",
    send: "Kintunkeun katerangan",
    sent: "✓ Katerangan Anjeun parantos kakintun. Laporan ieu dibuka deui.",
    closed: {
      heading: "Horéng teu acan réngsé?",
      until: (day) => `Anjeun tiasa nyebatkeun teu satuju dugi ka ${day}. Laporan ieu teras diurus deui.`,
    },
    archived: {
      heading: "Laporan ieu masih kedah diurus?",
      until: (day) =>
        `Anjeun tiasa nyebatkeun teu satuju dugi ka ${day}. Tim verifikasi teras mariksa deui laporan ieu.`,
    },
  },
  rate: {
    open: "Pasihan peunteun waleranana",
    legend: "Sabaraha sugema Anjeun kana waleranana?",
    none: "Teu masihan peunteun",
    scores: ["Teu sugema pisan", "Teu sugema", "Cekap", "Sugema", "Sugema pisan"],
    missing: "Pilih salah sahiji peunteun heula.",
    send: "Kintunkeun peunteun",
    sent: "✓ Hatur nuhun. Peunteun Anjeun parantos kacatet.",
  },
  withdraw: {
    open: "Cabut ieu laporan",
    heading: "Laporan ieu badé dicabut?",
    meaning: "Laporan anu dicabut moal diurus deui sareng teu tiasa dibuka deui.",
    label: "Alesan Anjeun",
    hint: "Instansi maos alesan ieu.",
    send: "Muhun, cabut laporan",
    sent: "✓ Laporan ieu parantos dicabut ku Anjeun.",
  },
  files: {
    add: "Tambihan foto atanapi dokumén",
    answers: "Poto sareng dokumén dikintunkeun sareng waleran Anjeun.",
    full: "Jumlah berkas parantos dugi ka watesna. Anjeun masih tiasa nyerat tanggapan.",
    inReport: "Parantos lebet kana laporan",
    added: (count) => `${count} berkas parantos ditambihkeun kana laporan.`,
  },
};

export const survey: SurveyStrings = {
  heading: "Survéi kasugemaan",
  hint: "Unggal patarosan kénging diliwat. Instansi maos hasil gabungan ti seueur palapor, sanés waleran Anjeun nyalira.",
  clear: "Kosongkeun waleran survéi",
  questions: {
    requirements: { question: "Naha saratna luyu sareng jinis palayananana?", scores: fits },
    procedure: {
      question: "Sabaraha gampilna prosedur palayananana?",
      scores: ["Teu gampil", "Kirang gampil", "Gampil", "Gampil pisan"],
    },
    time: {
      question: "Sabaraha gancangna laporan Anjeun diurus?",
      scores: ["Teu gancang", "Kirang gancang", "Gancang", "Gancang pisan"],
    },
    cost: {
      question: "Kumaha waragad atanapi tarip palayananana?",
      scores: ["Awis pisan", "Rada awis", "Mirah", "Gratis"],
    },
    product: { question: "Naha hasilna luyu sareng anu dijangjikeun?", scores: fits },
    competence: {
      question: "Sabaraha mampuhna patugas ngurus laporan Anjeun?",
      scores: ["Teu mampuh", "Kirang mampuh", "Mampuh", "Mampuh pisan"],
    },
    conduct: {
      question: "Sabaraha sopan sareng daréhdéhna patugas?",
      scores: ["Teu sopan", "Kirang sopan", "Sopan", "Sopan pisan"],
    },
    complaintHandling: { question: "Kumaha pangaduan sareng saran diurus?", scores: good },
    facilities: { question: "Kumaha sarana sareng prasaranana?", scores: good },
  },
};
