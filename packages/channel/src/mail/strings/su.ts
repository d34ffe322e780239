import type { MailStrings } from "./mail-strings.ts";

/**
 * Sundanese: plain lemes, with the terms of the form (email, nomer lacak, kode aksés). Not yet reviewed by a
 * native speaker.
 */
export const mailStrings: MailStrings = {
  kinds: {
    received: {
      subject: (trackingId) => `Laporan ${trackingId} parantos ditampi`,
      what: "Laporan Anjeun parantos ditampi. Hatur nuhun parantos ngalaporkeun.",
      next: "Simpen nomer lacak (tracking ID) ieu sareng kode aksés dina tanda tarima. Ku dua-duana Anjeun tiasa ningali kamajuan laporan iraha waé.",
    },
    passed_on: {
      subject: (trackingId) => `Laporan ${trackingId} diteraskeun`,
      what: "Laporan Anjeun diteraskeun ka pihak anu wenang ngurusna.",
      next: "Anjeun teu kedah ngintunkeun deui. Nomer lacak sareng kode aksés Anjeun tetep sami.",
    },
    accepted: {
      subject: (trackingId) => `Laporan ${trackingId} parantos dipariksa`,
      what: "Laporan Anjeun parantos dipariksa sareng bakal diurus.",
      next: "Ayeuna teu aya anu kedah dilakukeun ku Anjeun. Upami parantos aya waleran, Anjeun bakal diwartosan.",
    },
    asked: {
      subject: (trackingId) => `Laporan ${trackingId}: aya patarosan kanggo Anjeun`,
      what: "Patugas meryogikeun katerangan ti Anjeun supados laporan tiasa diteraskeun.",
      next: "Mangga buka laporan Anjeun, serat waleranana, teras pencét “Kintunkeun waleran”. Upami teu aya waleran, laporan bakal diarsipkeun margi teu lengkep.",
    },
    corrected: {
      subject: (trackingId) => `Laporan ${trackingId} dilereskeun`,
      what: "Patugas ngalereskeun judul, klasifikasi, kategori, atanapi tempat laporan Anjeun.",
      next: "Mangga buka laporan Anjeun kanggo ningali parobihan sareng alesanana. Eusian Anjeun nu tadi tetep disimpen. Upami lepat, wartoskeun ka kami dina tanggapan di dinya.",
    },
    promised: {
      subject: (trackingId) => `Laporan ${trackingId}: aya jangji waleran`,
      what: "Instansi parantos ngajangjikeun tanggal waleran kanggo laporan Anjeun.",
      next: "Mangga buka laporan Anjeun kanggo ningali tanggal sareng katranganana. Wates waktos resmi teu robih.",
    },
    reminded: {
      subject: (trackingId) => `Laporan ${trackingId}: waleran Anjeun masih diantosan`,
      what: "Patarosan patugas ka Anjeun teu acan diwaler.",
      next: "Mangga buka laporan Anjeun, serat waleranana, teras pencét “Kintunkeun waleran”. Upami teu aya waleran dugi ka tanggal éta, laporan bakal diarsipkeun margi teu lengkep.",
    },
    answered: {
      subject: (trackingId) => `Laporan ${trackingId} parantos diwaler`,
      what: "Laporan Anjeun parantos diwaler.",
      next: "Mangga buka laporan Anjeun kanggo maos waleranana. Upami masalahna parantos réngsé, pilih “Parantos réngsé”. Upami teu acan, pilih “Teu acan réngsé”.",
    },
    closing_announced: {
      subject: (trackingId) => `Laporan ${trackingId} bakal ditutup`,
      what: "Laporan Anjeun parantos diwaler, nanging Anjeun teu acan masihan tanggapan.",
      next: "Upami teu aya tanggapan dugi ka tanggal éta, laporan bakal ditutup. Upami masalahna teu acan réngsé, mangga buka laporan Anjeun sareng pilih “Teu acan réngsé”.",
    },
    closed: {
      subject: (trackingId) => `Laporan ${trackingId} ditutup`,
      what: "Laporan Anjeun parantos ditutup.",
      next: "Upami masalahna teu acan réngsé, mangga buka laporan Anjeun sareng pencét “Abdi teu satuju”. Wates waktuna aya di dinya.",
    },
    closed_by_silence: {
      subject: (trackingId) => `Laporan ${trackingId} ditutup margi teu acan ditanggapan ku Anjeun`,
      what: "Laporan ieu ditutup margi teu aya tanggapan kana waleranana.",
      next: "Upami masalahna teu acan réngsé, mangga buka laporan Anjeun sareng pencét “Abdi teu satuju”. Wates waktuna aya di dinya.",
    },
    archived: {
      subject: (trackingId) => `Laporan ${trackingId} diarsipkeun`,
      what: "Laporan Anjeun diarsipkeun, janten henteu diteraskeun.",
      next: "Mangga buka laporan Anjeun kanggo maos alesanana. Upami teu satuju, pencét “Abdi teu satuju” di dinya.",
    },
    merged: {
      subject: (trackingId) => `Laporan ${trackingId} dihijikeun`,
      what: "Laporan Anjeun dihijikeun sareng laporan sanés ngeunaan hal anu sami.",
      next: "Kamajuanana tetep tiasa ditingali ku nomer lacak sareng kode aksés Anjeun. Anjeun tetep bakal diwartosan.",
    },
    withdrawn: {
      subject: (trackingId) => `Laporan ${trackingId} dicabut`,
      what: "Laporan ieu dicabut ku kode aksés Anjeun, janten henteu diteraskeun.",
      next: "Upami sanés Anjeun anu nyabutna, panginten aya nu sanés anu terang kode aksés Anjeun. Mangga kintunkeun laporan énggal sareng simpen kodena sing saé.",
    },
    forwarded: {
      subject: (trackingId) => `Laporan ${trackingId} parantos kacatet di SP4N-LAPOR!`,
      what: "Laporan Anjeun parantos kacatet di SP4N-LAPOR!, nganggo nomer sorangan di ditu.",
      next: "Buka laporan kanggo ningali éta nomer. Nomer lacak sareng kode aksés Anjeun di dieu tetep lumaku.",
    },
    overdue: {
      subject: (trackingId) => `Laporan ${trackingId}: wates waktu kaliwat`,
      what: "Hapunten, laporan Anjeun teu acan réngsé diurus, padahal wates waktu tahap ieu parantos kaliwat.",
      next: "Laporan tetep kabuka sareng tetep kedah diurus. {watched} Anjeun teu kedah ngintunkeun deui.",
    },
  },
  watched: "Upami tetep teu acan diurus, {team} ngiring ngawaskeun.",
  toSp4n: {
    subject: (trackingId) => `Laporan ${trackingId} pikeun SP4N-LAPOR!`,
    what: "Laporan Anjeun sanés wewenang instansi di kanal ieu, sareng perlu diteraskeun ka SP4N-LAPOR!, layanan pangaduan nasional. Laporan éta teu acan kacatet di ditu.",
    next: "Anjeun teu kedah ngintunkeun laporan deui. Upami parantos kacatet di ditu, nomerna aya dina kaca laporan Anjeun. Nomer lacak sareng kode aksés Anjeun tetep sami.",
    followed:
      "Laporan anu diturutan ku Anjeun sanés wewenang instansi di kanal ieu, sareng perlu diteraskeun ka SP4N-LAPOR!.",
    supporter:
      "Laporan anu didukung ku Anjeun sanés wewenang instansi di kanal ieu, sareng perlu diteraskeun ka SP4N-LAPOR!.",
    overdue: {
      what: "Wates waktu pikeun nyandak laporan Anjeun ka SP4N-LAPOR! parantos kaliwat, nanging laporan teu acan kacatet di ditu. Hapunten.",
      next: "Patugas tetep kedah nyandakna. Upami teu palay ngantosan, Anjeun tiasa ngintun nyalira di ditu; carana aya dina kaca laporan Anjeun.",
    },
  },
  followed: {
    subject: (trackingId) => `Wartos laporan ${trackingId}`,
    what: {
      passed_on: "Laporan anu diturutan ku Anjeun diteraskeun ka pihak anu wenang ngurusna.",
      answered: "Laporan anu diturutan ku Anjeun parantos diwaler.",
      closed: "Laporan anu diturutan ku Anjeun parantos ditutup.",
      closed_by_silence: "Laporan anu diturutan ku Anjeun ditutup margi teu aya tanggapan kana waleranana.",
      archived: "Laporan anu diturutan ku Anjeun diarsipkeun, janten henteu diteraskeun.",
      overdue:
        "Wates waktu laporan anu diturutan ku Anjeun parantos kaliwat, nanging laporan teu acan réngsé diurus. Laporan tetep kabuka.",
    },
    next: "Laporan Anjeun dihijikeun sareng laporan éta margi ngeunaan hal anu sami. Wartos salengkepna aya dina kaca laporan Anjeun.",
  },
  supporter: {
    confirmation: {
      subject: (trackingId) => `Wartos laporan ${trackingId}: punten konfirmasi`,
      what: "Aya nu ngadukung hiji laporan umum sareng menta wartosna dikintun ka alamat ieu.",
      next: "Upami éta Anjeun, mangga konfirmasi. Upami sanés, Anjeun teu kedah ngalakukeun nanaon: tanpa konfirmasi, moal aya email deui ngeunaan laporan ieu, sareng alamat ieu dihapus saatos tujuh dinten.",
      open: "Konfirmasi alamat ieu",
    },
    subject: (trackingId) => `Wartos laporan ${trackingId} anu didukung ku Anjeun`,
    what: {
      passed_on: "Laporan anu didukung ku Anjeun diteraskeun ka pihak anu wenang ngurusna.",
      answered: "Laporan anu didukung ku Anjeun parantos diwaler.",
      closed: "Laporan anu didukung ku Anjeun parantos ditutup.",
      closed_by_silence:
        "Laporan anu didukung ku Anjeun ditutup margi waleranana teu ditanggapan ku nu ngalaporkeun.",
      archived: "Laporan anu didukung ku Anjeun diarsipkeun, janten henteu diteraskeun.",
      merged:
        "Laporan anu didukung ku Anjeun dihijikeun sareng laporan séjén ngeunaan hal anu sami. Dukungan Anjeun ogé pindah, sareng wartosna tetep dikintun.",
    },
    next: "Wartos salengkepna aya dina kaca umum laporan éta.",
    title: "Laporan",
    kept: "Dihijikeun ka",
    open: "Maos laporan",
    why: "Anjeun nampi email ieu margi parantos ngonfirmasi alamat ieu nalika ngadukung éta laporan. Alamat Anjeun disimpen sacara énkripsi sareng henteu ditingali ku patugas.",
    stop: "Lirén nampi email ngeunaan laporan ieu sareng hapus alamat",
    address: "Teu rumaos ngadukung? Atur email ka alamat ieu",
  },
  labels: {
    trackingId: "Nomer lacak",
    party: "Diurus ku",
    due: "Wates waktu tahap ieu",
    awaited: "Tanggapan Anjeun diantosan dugi ka",
    missed: "Wates waktu anu kaliwat",
  },
  verificationTeam: "Tim verifikasi",
  channel: (name, operator) => `Surélék ieu ti ${name}, nu dikokolakeun ku ${operator}.`,
  wayOn: {
    none: "Upami lepat alamat, {team} neraskeun ka instansi nu leres.",
    linked:
      "Upami sanés wewenang instansi ieu, patugas neraskeun ka SP4N-LAPOR!, atanapi masihan terang anjeun carana ngintun ka dinya.",
    forwarded: "Laporan anjeun ogé diteraskeun ka SP4N-LAPOR!",
  },
  sp4n: "SP4N-LAPOR!",
  months: [
    ...["Januari", "Pébruari", "Maret", "April", "Méi", "Juni"],
    ...["Juli", "Agustus", "Séptémber", "Oktober", "Nopémber", "Désémber"],
  ],
  open: "Buka laporan",
  openYourself:
    "Mangga buka kaca tempat Anjeun ngintunkeun laporan, teras eusian nomer lacak sareng kode aksés Anjeun.",
  privacy:
    "Kanggo ngajagi privasi Anjeun, eusi laporan sareng waleranana henteu diserat dina email. Kode aksés henteu pernah dikintunkeun atanapi ditaroskeun ngalangkungan email.",
  automatic: "Email ieu dikintun sacara otomatis. Punten ulah diwaler.",
  stop: "Lirén nampi email ngeunaan laporan ieu",
  address: "Sanés Anjeun nu lapor? Atur email ka alamat ieu",
};
