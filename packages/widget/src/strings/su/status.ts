import type { NationalStrings } from "../national-strings.ts";
import type { OmbudsmanStrings } from "../ombudsman-strings.ts";
import type { PersonalDataStrings } from "../personal-data-strings.ts";
import type { StatusStrings } from "../status-strings.ts";
import { reportFacts } from "./form.ts";
import { publicReports } from "./public.ts";
import { actions } from "./sending.ts";

const changed = "Data ieu parantos robih. Pencét Muat deui, teras cobian deui.";

const personalData: PersonalDataStrings = {
  summary: "Data pribadi abdi",
  copy: {
    heading: "Salinan data Anjeun",
    holds: "Eusina laporan ieu, riwayatna, idéntitas Anjeun, sareng saha waé anu kantos maos idéntitas éta.",
    files: "Foto sareng dokumén teu ngiring. Buka tautanana dina kaca ieu pikeun nyimpenna.",
    button: "Unduh salinan datana",
    preparing: "Nuju nyiapkeun salinan…",
    saved: (fileName) => `✓ Salinan diunduh salaku ${fileName}. Jaga berkas ieu: eusina data pribadi Anjeun.`,
    fileName: (trackingId) => `data-laporan-${trackingId}.json`,
  },
  erase: {
    heading: "Ngahapus data",
    button: "Hapus data abdi",
    question: "Data laporan ieu badé dihapus?",
    open: {
      now: "Ayeuna dihapus: jenengan sareng kontak Anjeun. Laporan ieu tetep diurus tanpa jenengan.",
      later:
        "Tetep aya dugi ka laporan ieu réngsé: eusi laporan, tanggapan, sareng lampiran. Instansi masih kedah ngawaler.",
      after:
        "Upami laporan réngsé, sadayana éta dihapus ogé. Saparantosna, Anjeun teu tiasa nyebatkeun teu satuju.",
      sooner: "Palay sadayana dihapus ayeuna? Cabut heula laporan ieu.",
      kept: "Nomer lacak sareng kode aksés tetep tiasa dianggo. Tanda tarimana dina alat ieu henteu dihapus.",
    },
    ended: {
      now: "Ayeuna dihapus: jenengan sareng kontak Anjeun, eusi laporan, waleran, tanggapan, sareng lampiran.",
      after: "Laporan ieu teras teu tiasa ditanggapan, dipeunteun, atanapi dibuka deui.",
    },
    copies:
      "Tanda tarima laporan ieu dina alat ieu ogé dihapus. Simpen heula nomer lacak sareng kode aksésna.",
    final: "Anu parantos dihapus teu tiasa dibalikkeun.",
    confirm: "Muhun, hapus data abdi",
    cancel: "Teu janten",
    erasing: "Nuju ngahapus…",
    changed:
      "Kaayaan laporan ieu parantos robih, janten teu acan aya anu dihapus. Pariksa heula, teras pilih deui.",
    deviceEmptied: "Dina alat ieu parantos teu aya tanda tarima laporan ieu.",
    deviceKept:
      "Tanda tarimana panginten masih aya dina alat ieu. Pilih “Hapus sadayana tina alat ieu” di handapeun formulir laporan.",
  },
  tombstone: {
    heading: "Data laporan ieu parantos dihapus",
    identityHeading: "Idéntitas Anjeun parantos dihapus",
    requested: (time) => `Dihapus ${time}, margi dipundut ku Anjeun.`,
    retention: (time) => `Dihapus ${time}, margi waktu nyimpenna parantos séép.`,
    waiting: (time) =>
      `Dihapus ${time}, margi dipundut ku Anjeun. Eusi laporan sareng lampiran dihapus saatos laporan ieu réngsé.`,
    remains:
      "Tetep disimpen tanpa wates waktu: nomer lacak, jinis sareng wewengkon laporan, kaayaan, instansi, sareng waktuna.",
  },
};

export const status: StatusStrings = {
  heading: "Tingali kamajuan laporan",
  intro: "Nomer lacak sareng kode aksés aya dina tanda tarima laporan Anjeun.",
  trackingIdHint: "Salapan hurup sareng angka, contona K7M-2QF-9XK.",
  accessCodeHint:
    "Genep belas hurup sareng angka, contona 4F7K-9QXW-ZB2D-M8TR. Kosongkeun upami Anjeun mung badé maos laporan nu kabuka kanggo umum.",
  missing: {
    trackingId: "Eusian nomer lacak heula.",
    accessCode: "Eusian kode aksés heula.",
  },
  faults: {
    invalid_tracking_id: "Aya anu lepat ketik dina nomer lacak. Pariksa deui hurup sareng angkana.",
    invalid_link: "Tautan ieu parantos teu berlaku. Pencét Muat deui pikeun kénging tautan énggal.",
    report_not_found: "Laporan teu kapendak. Pariksa nomer lacak sareng kode aksés.",
    attachment_not_found: "Lampiran ieu parantos teu aya. Hapus, teras unggah deui.",
    invalid_transition:
      "Léngkah ieu teu tiasa dilakukeun deui dina kaayaan laporan ayeuna. Muat deui supados katingal kaayaan pangénggalna.",
    precondition_failed: changed,
    precondition_required: changed,
  },
  open: "Tingali laporan",
  opening: "Muka laporan…",
  refresh: "Muat deui",
  refreshing: "Nuju dimuat deui…",
  refreshed: "Parantos dimuat deui.",
  close: "Tingali laporan sanés",
  notPublic: "Laporan kalayan nomer ieu teu dibuka kanggo publik. Eusian kode aksés tina tanda tampi Anjeun.",
  byLink: "Dibuka ngalangkungan tautan. Upami ieu sanés laporan Anjeun, ulah nyerat naon-naon di dieu.",
  codeCheck: {
    hint: "Laporan ieu dibuka tanpa ngetik kode. Ketik kode aksés tina tanda tampi supados mung Anjeun anu tiasa ngalakukeunana.",
    wrong: "Kode aksés ieu henteu cocog. Pariksa tanda tampi Anjeun.",
  },
  own: {
    heading: "Laporan abdi dina alat ieu",
    untitled: "Laporan rahasia",
    since: (day) => `disimpen ${day}`,
    forget: "Hapus tina daptar",
    forgetThis: "Hapus laporan ieu tina daptar dina alat ieu",
    forgetAll: "Hapus sadayana tina daptar",
    forgotten: "✓ Parantos dihapus tina daptar. Laporanana tetep aya.",
    forgetFailed: "Teu acan pasti kahapus. Coba deui.",
  },
  steps: {
    label: "Lalampahan laporan",
    names: ["Dikintun", "Diverifikasi", "Dijalankeun", "Diwaler", "Réngsé"],
    archived: "Diarsipkeun",
    done: "parantos",
    next: "teu acan",
  },
  pair: {
    label: "Saméméh sareng saatosna",
    yours: "Saméméhna: poto Anjeun",
    theirs: (who) => `Saatosna: poto ti ${who}`,
  },
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
  withNational: {
    name: "Dialihkeun ka SP4N-LAPOR!",
    meaning: "Laporan ieu diurus ngaliwatan SP4N-LAPOR!. Kamajuanana aya di handap.",
    due: "Waktosna nuturkeun SP4N-LAPOR!.",
    notYet: {
      name: "Nuju ka SP4N-LAPOR!",
      meaning:
        "Laporan ieu sanés wewenang instansi anu nampi, sareng teu acan kacatet di SP4N-LAPOR!. Kamajuanana aya di handap.",
      due: "Waktosna ngawitan saatos laporan kacatet di SP4N-LAPOR!.",
    },
    transferred: (actor) =>
      `${actor} nyebatkeun laporan ieu sanés wewenangna; laporan ieu pikeun SP4N-LAPOR!.`,
  },
  facts: reportFacts,
  confidential: "Rahasia: masarakat teu tiasa ningali laporan ieu.",
  unreadable:
    "Sabagian laporan ieu ayeuna teu tiasa ditingali. Eusina henteu leungit. Mangga wartoskeun ka pangurus layanan.",
  anonymous: "Anonim: jenengan sareng kontak Anjeun teu ditémbongkeun ka instansi sareng masarakat.",
  yourReport: "Eusi laporan Anjeun",
  timeline: "Riwayat laporan",
  earlier: (count) => `Riwayat saméméhna (${count})`,
  kinds: {
    submitted: (_, responsible) => `Anjeun ngintunkeun laporan ieu. Ditampi ku ${responsible}.`,
    verified: (actor) => `${actor} parantos mariksa laporan.`,
    assigned: (actor, responsible) =>
      actor === responsible
        ? `${actor} nugaskeun patugas pikeun ngurus laporan ieu.`
        : `${actor} neraskeun laporan ka ${responsible}.`,
    transferred: (actor, responsible) => `${actor} mindahkeun laporan ka ${responsible}.`,
    follow_up_started: (actor) => `${actor} ngawitan ngurus laporan Anjeun.`,
    reporter_asked: (actor) => `${actor} naros ka Anjeun.`,
    corrected: (actor) => `${actor} ngalereskeun laporan Anjeun.`,
    promised: (actor) => `${actor} ngajangjikeun tanggal waleran.`,
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
    released: (actor) => `${actor} némbongkeun laporan ieu ka masarakat, tanpa idéntitas Anjeun.`,
    retracted: (actor) => `${actor} teu némbongkeun deui laporan ieu ka masarakat.`,
    national_reference_set: (actor) => `${actor} nyatet nomer laporan ieu di layanan nasional.`,
    forwarded: () => "Laporan ieu parantos diteraskeun ka SP4N-LAPOR!.",
    forward_failed: () => "Laporan ieu teu acan pasti dugi ka layanan nasional.",
    forward_retried: () => "Laporan ieu baris dikintun deui ka layanan nasional.",
    national_updated: (actor) => `Wartos ti ${actor}.`,
    overdue: () => "Wates waktu tahap ieu parantos kaliwat.",
    escalated: () => "Wates waktuna parantos lami kaliwat.",
    reminded: () => "Patarosan ka Anjeun teu acan diwaler.",
    closing_announced: () => "Laporan ieu bakal ditutup upami Anjeun teu masihan tanggapan.",
    closed_by_silence: () => "Laporan ieu ditutup margi teu aya tanggapan ti Anjeun.",
    identity_erased: () => "Idéntitas Anjeun parantos dihapus tina laporan ieu.",
    files_erased: () => "Lampiran laporan ieu parantos dihapus.",
    erased: () => "Data laporan ieu parantos dihapus.",
    agency_ended: (_, responsible) =>
      `Instansina dihijikeun atanapi ditutup; laporan pindah ka ${responsible}.`,
  },
  actors: {
    reporter: "Anjeun",
    agency: "Instansi",
    national_triage: "Tim verifikasi",
    sp4n: "SP4N-LAPOR!",
    channel: "Sistem ieu",
  },
  pingPong:
    "Laporan ieu parantos sababaraha kali dipindahkeun, janten ayeuna diurus langsung ku tim verifikasi.",
  rating: (rating) => `Peunteun ti Anjeun: ${rating} ti 5`,
  overdue: (day) => `Wates waktuna parantos kaliwat ti saprak ${day}.`,
  examined:
    "Waktosna langkung lami margi dugaan penyalahgunaan wewenang atanapi pelanggaran ku aparatur kedah dipariksa.",
  promised: "Waleran dijangjikeun panglambatna",
  escalated: "Tim verifikasi ngiring ngawaskeun.",
  archived: {
    incomplete: "Laporan ieu diarsipkeun margi katerangan anu disuhunkeun ti Anjeun teu katampi.",
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
    waits: "Ngantosan katerangan ti jalmi sanés",
    closedBySilence: "Laporan éta ditutup margi anu lapor teu masihan tanggapan.",
    none: "Teu acan aya wartos énggal ti saprak dihijikeun.",
  },
  readers: {
    heading: "Saha anu tiasa maos laporan ieu",
    full: "Tiasa maos sadaya eusi laporan ieu.",
    former: (day) =>
      `Ngan tiasa maos anu aya nepi ka ${day}, nalika laporan ieu pindah. Anu diserat saatosna sareng idéntitas Anjeun teu tiasa diaos.`,
    minimal: "Ngan tiasa ningali nomer lacak, status, sareng saha anu ngurus laporan ieu.",
    identity:
      "Patugasna tiasa muka idéntitas Anjeun ku alesan anu diserat. Alesan éta dicatet sareng aya dina salinan data Anjeun.",
  },
  actionsMissing: "Bagian pikeun masihan tanggapan teu acan kabuka. Pariksa sambungan internét Anjeun.",
  retry: "Cobian deui",
  summary: (count) => `Aya anu kedah dilereskeun (${count} kalepatan)`,
  faultHeading: "Teu acan hasil",
  actions,
  personalData,
  publicReports,
};

export const national: NationalStrings = {
  forwarded: {
    heading: "Aya di SP4N-LAPOR!",
    hint: "Laporan ieu ogé kacatet di SP4N-LAPOR!, layanan pangaduan nasional, nganggo nomer sorangan. Nomer lacak sareng kode aksés Anjeun tetep lumaku di dieu.",
    number: "Nomer di SP4N-LAPOR!",
    status: "Status di ditu",
    asOf: (day) => `dicatet ${day}`,
    since: "Kacatet ti",
    open: "Buka SP4N-LAPOR!",
    numberLater: "Laporan ieu parantos aya di SP4N-LAPOR!. Nomerna di ditu baris nuturkeun.",
    erased:
      "Laporan ieu kungsi diteraskeun ka SP4N-LAPOR!. Salinanana di ditu henteu kahapus; panghapusanana disuhunkeun di ditu.",
  },
  passing: {
    pending: {
      heading: "Nuju diteraskeun ka SP4N-LAPOR!",
      hint: "Laporan ieu diteraskeun otomatis ka SP4N-LAPOR!, layanan pangaduan nasional. Nomerna di ditu baris mucunghul di dieu.",
    },
    unknown: {
      heading: "Nuju dipariksa naha parantos dugi ka SP4N-LAPOR!",
      hint: "Laporan ieu parantos dikintun, tapi SP4N-LAPOR! teu acan mastikeun yén parantos ditampi. Anjeun teu kedah ngintun deui.",
    },
    refused: {
      heading: "Teu acan ditampi SP4N-LAPOR!",
      hint: "SP4N-LAPOR! henteu nampi laporan ieu. Patugas baris ngintun deui atanapi nyandak nyalira ka ditu. Anjeun teu kedah ngintun deui.",
    },
  },
  manual: {
    heading: "Laporan ieu perlu diteraskeun ka SP4N-LAPOR!",
    hint: "Patugas neraskeunana ka SP4N-LAPOR!, layanan pangaduan nasional, sareng nyatet nomerna di dieu.",
    self: "Teu palay ngantosan? Salin téks laporan Anjeun, teras kintun nyalira di SP4N-LAPOR!. Foto sareng dokumén kedah dilampirkeun deui di ditu.",
    confidential: "Laporan ieu rusiah. Di SP4N-LAPOR! pilih “Rahasia”, supados eusina teu tiasa diaos umum.",
    anonymous:
      "Nami Anjeun teu kabawa disalin. Pilih “Anonim” upami di ditu ogé nami Anjeun teu kénging katingali.",
    copy: "Salin téks laporan",
    copied: "✓ Téks laporan parantos disalin.",
    copyFailed: "Teu acan kasalin. Téksna parantos ditandaan; salin nganggo ménu ponsel Anjeun.",
    open: "Buka SP4N-LAPOR!",
  },
};

export const ombudsman: OmbudsmanStrings = {
  heading: "Ngadu ka Ombudsman",
  sentence:
    "Upami laporan ieu tetep teu réngsé, Anjeun tiasa ngadu ka Ombudsman, haratis, panglambatna dua taun ti saprak kajadian.",
  phone: "Telepon ka 137",
  print: "Unduh riwayat nganggo tanggal",
  hint: "Bukti yén Anjeun tos ngadu ka instansi ti heula. Dina jandéla citak, pilih simpen janten PDF.",
  sheet: {
    heading: "Riwayat laporan nganggo tanggal",
    printed: (when, days) => `Dicitak ${when}, dinten ka-${days} saparantos laporan ditampi.`,
    title: "Judul laporan",
    received: "Ditampi",
    channel: "Palayanan pangaduan",
    operator: "Diurus ku",
    status: "Kaayaan",
    missed: "Wates waktu kaliwat",
    day: "Dinten ka-",
    time: "Wanci",
    step: "Tahapan",
    note: "Lambar ieu ngan ngamuat tahapan sareng waktuna, tanpa eusi laporan, jenengan palapor, sareng kode aksés. Sarat ngadu ka Ombudsman aya dina UU 37/2008 Pasal 24.",
  },
};
