import type { NationalStrings } from "../national-strings.ts";
import type { OmbudsmanStrings } from "../ombudsman-strings.ts";
import type { PersonalDataStrings } from "../personal-data-strings.ts";
import type { StatusStrings } from "../status-strings.ts";
import { reportFacts } from "./form.ts";
import { publicReports } from "./public.ts";
import { actions } from "./sending.ts";

const changed = "Data punika sampun gantos. Pencet Muat malih, lajeng cobi malih.";

const personalData: PersonalDataStrings = {
  summary: "Data pribadi kula",
  copy: {
    heading: "Salinan data panjenengan",
    holds:
      "Isinipun laporan punika, lampahipun, identitas panjenengan, lan sinten ingkang nate maos identitas punika.",
    files: "Foto lan dokumen mboten tumut. Bikak tautanipun ing kaca punika kangge nyimpen.",
    button: "Undhuh salinan data",
    preparing: "Saweg nyawisaken salinan…",
    saved: (fileName) =>
      `✓ Salinan dipunundhuh minangka ${fileName}. Jagi berkas punika: isinipun data pribadi panjenengan.`,
    fileName: (trackingId) => `data-laporan-${trackingId}.json`,
  },
  erase: {
    heading: "Mbusak data",
    button: "Busak data kula",
    question: "Busak data laporan punika?",
    open: {
      now: "Sapunika dipunbusak: asma lan kontak panjenengan. Laporan punika tetep dipunurus tanpa asma.",
      later:
        "Tetep wonten ngantos laporan punika rampung: isi laporan, tanggapan, lan lampiran. Instansi taksih kedah mangsuli.",
      after:
        "Menawi laporan rampung, sedaya punika ugi dipunbusak. Sasampunipun, panjenengan mboten saged mratelakaken mboten sarujuk.",
      sooner: "Kersa sedaya dipunbusak sapunika? Tarik laporan punika rumiyin.",
      kept: "Nomer lacak saha kode akses taksih saged dipunangge. Tandha tampinipun ing piranti punika mboten dipunbusak.",
    },
    ended: {
      now: "Sapunika dipunbusak: asma lan kontak panjenengan, isi laporan, wangsulan, tanggapan, lan lampiran.",
      after: "Laporan punika lajeng mboten saged dipuntanggapi, dipunbiji, utawi dipunbikak malih.",
    },
    copies:
      "Tandha tampi laporan punika ing piranti punika ugi dipunbusak. Simpen rumiyin nomer lacak lan kode aksesipun.",
    final: "Ingkang sampun dipunbusak mboten saged dipunwangsulaken.",
    confirm: "Inggih, busak data kula",
    cancel: "Mboten siyos",
    erasing: "Saweg mbusak…",
    changed:
      "Kawontenan laporan punika sampun gantos, dados dereng wonten ingkang dipunbusak. Priksa rumiyin, lajeng pilih malih.",
    deviceEmptied: "Ing piranti punika sampun mboten wonten tandha tampi laporan punika.",
    deviceKept:
      "Tandha tampinipun mbokmenawi taksih wonten ing piranti punika. Pilih “Busak sedaya saking piranti punika” ing ngandhap formulir laporan.",
  },
  tombstone: {
    heading: "Data laporan punika sampun dipunbusak",
    identityHeading: "Identitas panjenengan sampun dipunbusak",
    requested: (time) => `Dipunbusak ${time}, awit panyuwun panjenengan.`,
    retention: (time) => `Dipunbusak ${time}, awit wekdal nyimpenipun sampun telas.`,
    waiting: (time) =>
      `Dipunbusak ${time}, awit panyuwun panjenengan. Isi laporan lan lampiran dipunbusak sasampunipun laporan punika rampung.`,
    remains:
      "Tetep kasimpen tanpa wates wekdal: nomer lacak, jinis lan wewengkon laporan, kawontenan, instansi, lan wekdalipun.",
  },
};

export const status: StatusStrings = {
  heading: "Pirsani lampahing laporan",
  intro: "Nomer lacak lan kode akses wonten ing tandha tampi laporan panjenengan.",
  trackingIdHint: "Sanga huruf lan angka, upaminipun K7M-2QF-9XK.",
  accessCodeHint:
    "Nembelas huruf lan angka, upaminipun 4F7K-9QXW-ZB2D-M8TR. Kothongaken menawi namung badhe mirsani laporan ingkang sampun kabikak kangge umum.",
  missing: {
    trackingId: "Isi nomer lacak rumiyin.",
    accessCode: "Isi kode akses rumiyin.",
  },
  faults: {
    invalid_tracking_id: "Wonten ingkang lepat ketik ing nomer lacak. Priksa malih huruf lan angkanipun.",
    invalid_link: "Tautan punika sampun mboten lumampah. Pencet Muat malih kangge angsal tautan enggal.",
    report_not_found: "Laporan mboten kepanggih. Priksa nomer lacak lan kode akses.",
    attachment_not_found: "Lampiran punika sampun mboten wonten. Busak, lajeng unggah malih.",
    invalid_transition:
      "Langkah punika mboten saged dipunlampahi malih ing kawontenan laporan sapunika. Muat malih kangge mirsani kawontenan ingkang paling enggal.",
    precondition_failed: changed,
    precondition_required: changed,
  },
  open: "Pirsani laporan",
  opening: "Mbikak laporan…",
  refresh: "Muat malih",
  refreshing: "Saweg muat malih…",
  refreshed: "Sampun dipunmuat malih.",
  close: "Pirsani laporan sanes",
  notPublic:
    "Laporan kanthi nomer punika mboten kabikak kangge publik. Isi kode akses saking tandha tampi panjenengan.",
  byLink:
    "Kabikak lumantar tautan. Menawi punika sanes laporan panjenengan, sampun nyerat punapa-punapa ing ngriki.",
  codeCheck: {
    hint: "Laporan punika kabikak tanpa ngetik kode. Ketik kode akses saking tandha tampi supados namung panjenengan ingkang saged nindakaken.",
    wrong: "Kode akses punika mboten cocog. Pirsani tandha tampi panjenengan.",
  },
  own: {
    heading: "Laporan kula ing piranti punika",
    untitled: "Laporan rahasia",
    since: (day) => `kasimpen ${day}`,
    forget: "Busak saking daftar",
    forgetThis: "Busak laporan punika saking daftar ing piranti punika",
    forgetAll: "Busak sedaya saking daftar",
    forgotten: "✓ Sampun dipunbusak saking daftar. Laporanipun taksih wonten.",
    forgetFailed: "Dereng mesthi kabusak. Cobi malih.",
  },
  steps: {
    label: "Lampahing laporan",
    names: ["Kakintun", "Dipunverifikasi", "Dipuntangani", "Dipunwangsuli", "Rampung"],
    archived: "Dipunarsipaken",
    done: "sampun",
    next: "dereng",
  },
  pair: {
    label: "Saderengipun lan sasampunipun",
    yours: "Saderengipun: foto panjenengan",
    theirs: (who) => `Sasampunipun: foto saking ${who}`,
  },
  pasted: "Nomer lacak lan kode akses sampun kaisi.",
  classification: {
    complaint: "Pengaduan",
    aspiration: "Aspirasi",
    information_request: "Permintaan Informasi",
  },
  status: {
    submitted: {
      name: "Ngentosi dipunpriksa",
      meaning: "Laporan sampun dipuntampi lan saweg ngentosi dipunpriksa.",
    },
    assigned: {
      name: "Dipunterusaken dhateng instansi",
      meaning: "Instansi ingkang ngurus sampun nampi laporan punika.",
    },
    in_progress: { name: "Saweg dipunurus", meaning: "Instansi saweg ngurus laporan panjenengan." },
    awaiting_reporter: {
      name: "Ngentosi wangsulan panjenengan",
      meaning:
        "Instansi nyuwun pirsa dhateng panjenengan. Mangga dipunwangsuli supados laporan saged dipunlajengaken.",
    },
    answered: {
      name: "Sampun dipunwangsuli",
      meaning: "Instansi sampun maringi wangsulan. Panjenengan taksih saged nanggapi.",
    },
    closed: { name: "Rampung", meaning: "Laporan punika sampun dipuntutup." },
    archived: {
      name: "Dipunarsip",
      meaning: "Laporan punika mboten dipunlajengaken. Alesanipun wonten ing lampahing laporan.",
    },
  },
  noDue: "Mboten wonten. Laporan punika sampun dipuntutup.",
  withNational: {
    name: "Dipunalihaken dhateng SP4N-LAPOR!",
    meaning: "Laporan punika dipunurus lumantar SP4N-LAPOR!. Lampahipun wonten ing ngandhap.",
    due: "Wekdalipun manut SP4N-LAPOR!.",
    notYet: {
      name: "Tumuju SP4N-LAPOR!",
      meaning:
        "Laporan punika sanes wewenang instansi ingkang nampi, lan dereng kacathet ing SP4N-LAPOR!. Lampahipun wonten ing ngandhap.",
      due: "Wekdalipun wiwit menawi laporan sampun kacathet ing SP4N-LAPOR!.",
    },
    transferred: (actor) =>
      `${actor} mratelakaken laporan punika sanes wewenangipun; laporan punika kangge SP4N-LAPOR!.`,
  },
  facts: reportFacts,
  confidential: "Rahasia: umum mboten saged ningali laporan punika.",
  unreadable:
    "Saperangan laporan punika sapunika mboten saged dipuntingali. Isinipun mboten ical. Mangga nyukani kabar dhateng pangurus layanan.",
  anonymous: "Anonim: asma lan kontak panjenengan mboten dipuntedahaken dhateng instansi lan umum.",
  yourReport: "Isi laporan panjenengan",
  timeline: "Lampahing laporan",
  earlier: (count) => `Riwayat sakderengipun (${count})`,
  kinds: {
    submitted: (_, responsible) => `Panjenengan ngintun laporan punika. Dipuntampi dening ${responsible}.`,
    verified: (actor) => `${actor} sampun mriksa laporan.`,
    assigned: (actor, responsible) =>
      actor === responsible
        ? `${actor} ngutus petugas kangge ngurus laporan punika.`
        : `${actor} nerusaken laporan dhateng ${responsible}.`,
    transferred: (actor, responsible) => `${actor} mindhah laporan dhateng ${responsible}.`,
    follow_up_started: (actor) => `${actor} wiwit ngurus laporan panjenengan.`,
    reporter_asked: (actor) => `${actor} nyuwun pirsa dhateng panjenengan.`,
    corrected: (actor) => `${actor} ngleresaken laporan panjenengan.`,
    promised: (actor) => `${actor} njanjekaken tanggal wangsulan.`,
    answered: (actor) => `${actor} maringi wangsulan.`,
    replied: (actor) => `${actor} maringi tanggapan.`,
    attachment_added: (actor) => `${actor} nambah lampiran.`,
    confirmed: (actor) => `${actor} mratelakaken laporan punika sampun rampung.`,
    rated: (actor) => `${actor} ngaosi wangsulan.`,
    contested: (actor) => `${actor} mratelakaken mboten sarujuk.`,
    closed: (actor) => `${actor} nutup laporan.`,
    archived: (actor) => `${actor} ngarsip laporan.`,
    merged: (actor) => `${actor} nggabung laporan punika kaliyan laporan sanes bab ingkang sami.`,
    duplicate_joined: () => "Laporan sanes bab ingkang sami dipungabung dhateng laporan punika.",
    withdrawn: (actor) => `${actor} narik laporan.`,
    released: (actor) => `${actor} nampilaken laporan punika dhateng umum, tanpa identitas panjenengan.`,
    retracted: (actor) => `${actor} mboten malih nampilaken laporan punika dhateng umum.`,
    national_reference_set: (actor) => `${actor} nyathet nomer laporan punika ing layanan nasional.`,
    forwarded: () => "Laporan punika sampun dipunterusaken dhateng SP4N-LAPOR!.",
    forward_failed: () => "Laporan punika dereng mesthi dumugi ing layanan nasional.",
    forward_retried: () => "Laporan punika badhe dipunkintun malih dhateng layanan nasional.",
    national_updated: (actor) => `Pawartos saking ${actor}.`,
    overdue: () => "Wates wekdal tahap punika sampun kalangkung.",
    escalated: () => "Wates wekdalipun sampun dangu kalangkung.",
    reminded: () => "Pitakenan dhateng panjenengan dereng kawangsulan.",
    closing_announced: () => "Laporan punika badhe katutup menawi panjenengan mboten maringi tanggapan.",
    closed_by_silence: () => "Laporan punika katutup awit mboten wonten tanggapan saking panjenengan.",
    identity_erased: () => "Identitas panjenengan sampun dipunbusak saking laporan punika.",
    files_erased: () => "Lampiran laporan punika sampun dipunbusak.",
    erased: () => "Data laporan punika sampun dipunbusak.",
    agency_ended: (_, responsible) =>
      `Instansinipun dipungabung utawi katutup; laporan pindhah dhateng ${responsible}.`,
  },
  actors: {
    reporter: "Panjenengan",
    agency: "Instansi",
    national_triage: "Tim verifikasi",
    sp4n: "SP4N-LAPOR!",
    channel: "Sistem punika",
  },
  pingPong:
    "Laporan punika sampun kaping pinten-pinten dipunpindhah, dados sapunika tim verifikasi piyambak ingkang ngurus.",
  rating: (rating) => `Biji saking panjenengan: ${rating} saking 5`,
  overdue: (day) => `Wates wekdalipun sampun kalangkung wiwit ${day}.`,
  examined:
    "Wekdalipun langkung dangu awit dugaan penyalahgunaan wewenang utawi pelanggaran dening aparatur kedah dipunpriksa.",
  promised: "Wangsulan dipunjanjekaken paling telat",
  escalated: "Tim verifikasi ndherek ngawasi.",
  archived: {
    incomplete:
      "Laporan punika dipunarsip awit katrangan ingkang dipunsuwun saking panjenengan mboten katampi.",
    duplicate:
      "Laporan punika dipungabung kaliyan laporan sanes bab ingkang sami. Lampahipun wonten ing ngandhap.",
    not_public_service: "Laporan punika dipunarsip awit mboten magepokan kaliyan layanan umum.",
    abusive: "Laporan punika dipunarsip awit isinipun dipunanggep mboten prayogi.",
    withdrawn: "Laporan punika sampun panjenengan tarik. Menawi taksih perlu, kintun laporan enggal.",
  },
  closedBySilence:
    "Laporan punika katutup awit mboten wonten tanggapan saking panjenengan ngantos wates wekdalipun.",
  ended:
    "Panjenengan mboten saged malih mratelakaken mboten sarujuk. Menawi prakawisipun taksih wonten, kintun laporan enggal.",
  followed: {
    heading: "Lampahing laporan ingkang sami",
    hint: "Panjenengan saged mirsani lampahipun ing ngriki, kanthi nomer lacak lan kode akses ingkang sami.",
    waits: "Ngentosi katrangan saking tiyang sanes",
    closedBySilence: "Laporan kasebat katutup awit ingkang lapor mboten maringi tanggapan.",
    none: "Dereng wonten pawartos enggal wiwit dipungabung.",
  },
  readers: {
    heading: "Sinten ingkang saged maos laporan punika",
    full: "Saged maos sedaya isinipun laporan punika.",
    former: (day) =>
      `Namung saged maos ingkang wonten ngantos ${day}, nalika laporan punika pindhah. Ingkang dipunserat sasampunipun lan identitas panjenengan mboten saged dipunwaos.`,
    minimal: "Namung saged mirsani nomer lacak, status, lan sinten ingkang ngurus laporan punika.",
    identity:
      "Petugasipun saged mbikak identitas panjenengan kanthi alesan ingkang dipunserat. Alesan punika dipuncathet lan wonten ing salinan data panjenengan.",
  },
  actionsMissing: "Perangan kangge maringi tanggapan dereng kabikak. Priksa sambungan internet panjenengan.",
  retry: "Cobi malih",
  summary: (count) => `Wonten ingkang perlu dipundandosi (${count} kalepatan)`,
  faultHeading: "Dereng kasil",
  actions,
  personalData,
  publicReports,
};

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

export const ombudsman: OmbudsmanStrings = {
  heading: "Wadul dhateng Ombudsman",
  sentence:
    "Menawi laporan punika tetep mboten rampung, panjenengan saged wadul dhateng Ombudsman, tanpa bayar, paling telat kalih taun saking kedadosan.",
  phone: "Telpon 137",
  print: "Undhuh riwayat mawi tanggal",
  hint: "Bukti bilih panjenengan sampun wadul dhateng instansi rumiyin. Ing jendhela cithak, pilih simpen dados PDF.",
  sheet: {
    heading: "Riwayat laporan mawi tanggal",
    printed: (when, days) => `Kacithak ${when}, dinten kaping ${days} saksampunipun laporan katampi.`,
    title: "Irah-irahan",
    received: "Katampi",
    channel: "Layanan wadulan",
    operator: "Dipunurus dening",
    status: "Kawontenan",
    missed: "Wates wekdal kalangkung",
    day: "Dinten kaping",
    time: "Wekdal",
    step: "Tataran",
    note: "Lembar punika namung ngemot tataran lan wekdalipun, tanpa isi laporan, asma pelapor, lan kode akses. Syarat wadul dhateng Ombudsman wonten ing UU 37/2008 Pasal 24.",
  },
};
