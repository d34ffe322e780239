import type { MailStrings } from "./mail-strings.ts";

/**
 * Javanese: plain krama, with the terms of the form (email, nomer lacak, kode akses). Not yet reviewed by a
 * native speaker.
 */
export const mailStrings: MailStrings = {
  kinds: {
    received: {
      subject: (trackingId) => `Laporan ${trackingId} sampun dipuntampi`,
      what: "Laporan panjenengan sampun dipuntampi. Matur nuwun sampun lapor.",
      next: "Mangga nomer lacak (tracking ID) punika dipunsimpen sareng kode akses ing tandha tampi. Kanthi kekalihipun panjenengan saged mirsani lampahing laporan kapan kemawon.",
    },
    passed_on: {
      subject: (trackingId) => `Laporan ${trackingId} dipunterusaken`,
      what: "Laporan panjenengan dipunterusaken dhateng ingkang wenang ngurus.",
      next: "Panjenengan mboten perlu ngintun malih. Nomer lacak lan kode akses panjenengan taksih sami.",
    },
    accepted: {
      subject: (trackingId) => `Laporan ${trackingId} sampun dipunpriksa`,
      what: "Laporan panjenengan sampun dipunpriksa lan badhe dipunurus.",
      next: "Sapunika mboten wonten ingkang perlu panjenengan tindakaken. Menawi sampun wonten wangsulan, panjenengan badhe pikantuk pawartos.",
    },
    asked: {
      subject: (trackingId) => `Laporan ${trackingId}: wonten pitakenan kangge panjenengan`,
      what: "Petugas mbetahaken katrangan saking panjenengan supados laporan saged dipunlajengaken.",
      next: "Mangga bikak laporan panjenengan, serat wangsulanipun, lajeng pencet “Kintun wangsulan”. Tanpa wangsulan, laporan badhe dipunarsip awit mboten jangkep.",
    },
    corrected: {
      subject: (trackingId) => `Laporan ${trackingId} dipunleresaken`,
      what: "Petugas ngleresaken judul, klasifikasi, kategori, utawi papan laporan panjenengan.",
      next: "Mangga bikak laporan panjenengan kangge mirsani ewah-ewahan saha alesanipun. Isian panjenengan ingkang rumiyin tetep kasimpen. Menawi klentu, aturi pirsa kula lumantar tanggapan ing ngriku.",
    },
    promised: {
      subject: (trackingId) => `Laporan ${trackingId}: wonten janji wangsulan`,
      what: "Instansi sampun njanjekaken tanggal wangsulan kangge laporan panjenengan.",
      next: "Mangga bikak laporan panjenengan kangge mirsani tanggal saha katranganipun. Wates wekdal resmi mboten ewah.",
    },
    reminded: {
      subject: (trackingId) => `Laporan ${trackingId}: wangsulan panjenengan taksih dipunentosi`,
      what: "Pitakenan petugas dhateng panjenengan dereng kawangsulan.",
      next: "Mangga bikak laporan panjenengan, serat wangsulanipun, lajeng pencet “Kintun wangsulan”. Tanpa wangsulan ngantos tanggal punika, laporan badhe dipunarsip awit mboten jangkep.",
    },
    answered: {
      subject: (trackingId) => `Laporan ${trackingId} sampun dipunwangsuli`,
      what: "Laporan panjenengan sampun dipunwangsuli.",
      next: "Mangga bikak laporan panjenengan kangge maos wangsulanipun. Menawi prakawisipun sampun rampung, pilih “Sampun rampung”. Menawi dereng, pilih “Dereng rampung”.",
    },
    closing_announced: {
      subject: (trackingId) => `Laporan ${trackingId} badhe dipuntutup`,
      what: "Laporan panjenengan sampun dipunwangsuli, nanging panjenengan dereng nanggapi.",
      next: "Tanpa tanggapan ngantos tanggal punika, laporan badhe dipuntutup. Menawi prakawisipun dereng rampung, mangga bikak laporan panjenengan lan pilih “Dereng rampung”.",
    },
    closed: {
      subject: (trackingId) => `Laporan ${trackingId} dipuntutup`,
      what: "Laporan panjenengan sampun dipuntutup.",
      next: "Menawi prakawisipun dereng rampung, mangga bikak laporan panjenengan lan pencet “Kula mboten sarujuk”. Wates wekdalipun kaserat wonten mrika.",
    },
    closed_by_silence: {
      subject: (trackingId) => `Laporan ${trackingId} dipuntutup awit dereng panjenengan tanggapi`,
      what: "Laporan punika dipuntutup awit mboten wonten tanggapan dhateng wangsulanipun.",
      next: "Menawi prakawisipun dereng rampung, mangga bikak laporan panjenengan lan pencet “Kula mboten sarujuk”. Wates wekdalipun kaserat wonten mrika.",
    },
    archived: {
      subject: (trackingId) => `Laporan ${trackingId} dipunarsip`,
      what: "Laporan panjenengan dipunarsip, dados mboten dipunlajengaken.",
      next: "Mangga bikak laporan panjenengan kangge maos alesanipun. Menawi mboten sarujuk, pencet “Kula mboten sarujuk” wonten mrika.",
    },
    merged: {
      subject: (trackingId) => `Laporan ${trackingId} dipungabung`,
      what: "Laporan panjenengan dipungabung kaliyan laporan sanes bab ingkang sami.",
      next: "Lampahipun taksih saged panjenengan dherekaken kanthi nomer lacak lan kode akses panjenengan. Panjenengan tetep pikantuk pawartos.",
    },
    withdrawn: {
      subject: (trackingId) => `Laporan ${trackingId} dipuntarik`,
      what: "Laporan punika dipuntarik ngginakaken kode akses panjenengan, dados mboten dipunlajengaken.",
      next: "Menawi sanes panjenengan ingkang narik, saged ugi tiyang sanes mangertos kode akses panjenengan. Mangga kintun laporan enggal lan kodenipun dipunsimpen kanthi sae.",
    },
    forwarded: {
      subject: (trackingId) => `Laporan ${trackingId} sampun kacathet ing SP4N-LAPOR!`,
      what: "Laporan panjenengan sampun kacathet ing SP4N-LAPOR!, kanthi nomer piyambak ing mrika.",
      next: "Bikak laporan kangge mirsani nomer punika. Nomer lacak lan kode akses panjenengan ing mriki tetep lumampah.",
    },
    overdue: {
      subject: (trackingId) => `Laporan ${trackingId}: wates wekdal kalangkung`,
      what: "Nyuwun pangapunten, laporan panjenengan dereng rampung dipunurus, kamangka wates wekdal tahap punika sampun kalangkung.",
      next: "Laporan tetep kabikak lan tetep kedah dipunurus. {watched} Panjenengan mboten perlu ngintun malih.",
    },
  },
  watched: "Menawi taksih dereng dipunurus, {team} ndherek ngawasi.",
  toSp4n: {
    subject: (trackingId) => `Laporan ${trackingId} kangge SP4N-LAPOR!`,
    what: "Laporan panjenengan sanes wewenang instansi ing kanal punika, lan perlu dipunterusaken dhateng SP4N-LAPOR!, layanan pangaduan nasional. Laporan punika dereng kacathet ing mrika.",
    next: "Panjenengan mboten perlu ngintun laporan malih. Menawi sampun kacathet ing mrika, nomeripun katingal ing kaca laporan panjenengan. Nomer lacak lan kode akses panjenengan tetep sami.",
    followed:
      "Laporan ingkang panjenengan dherekaken sanes wewenang instansi ing kanal punika, lan perlu dipunterusaken dhateng SP4N-LAPOR!.",
    supporter:
      "Laporan ingkang panjenengan sengkuyung sanes wewenang instansi ing kanal punika, lan perlu dipunterusaken dhateng SP4N-LAPOR!.",
    overdue: {
      what: "Wates wekdal kangge mbekta laporan panjenengan dhateng SP4N-LAPOR! sampun kalangkung, nanging laporan dereng kacathet ing mrika. Nyuwun pangapunten.",
      next: "Petugas tetep kedah mbekta. Menawi mboten kersa ngentosi, panjenengan saged ngintun piyambak ing mrika; caranipun wonten ing kaca laporan panjenengan.",
    },
  },
  followed: {
    subject: (trackingId) => `Pawartos laporan ${trackingId}`,
    what: {
      passed_on: "Laporan ingkang panjenengan dherekaken dipunterusaken dhateng ingkang wenang ngurus.",
      answered: "Laporan ingkang panjenengan dherekaken sampun dipunwangsuli.",
      closed: "Laporan ingkang panjenengan dherekaken sampun dipuntutup.",
      closed_by_silence:
        "Laporan ingkang panjenengan dherekaken dipuntutup awit mboten wonten tanggapan dhateng wangsulanipun.",
      archived: "Laporan ingkang panjenengan dherekaken dipunarsip, dados mboten dipunlajengaken.",
      overdue:
        "Wates wekdal laporan ingkang panjenengan dherekaken sampun kalangkung, nanging laporan dereng rampung dipunurus. Laporan tetep kabikak.",
    },
    next: "Laporan panjenengan dipungabung kaliyan laporan punika awit bab ingkang sami. Pawartos jangkepipun wonten ing kaca laporan panjenengan.",
  },
  supporter: {
    confirmation: {
      subject: (trackingId) => `Pawartos laporan ${trackingId}: nyuwun konfirmasi`,
      what: "Wonten ingkang nyengkuyung satunggaling laporan umum lan nyuwun pawartosipun dipunkintun dhateng alamat punika.",
      next: "Menawi punika panjenengan, mangga dipunkonfirmasi. Menawi sanes, mboten perlu nindakaken punapa-punapa: tanpa konfirmasi, mboten wonten email malih bab laporan punika, lan alamat punika dipunbusak sasampunipun pitung dinten.",
      open: "Konfirmasi alamat punika",
    },
    subject: (trackingId) => `Pawartos laporan ${trackingId} ingkang panjenengan sengkuyung`,
    what: {
      passed_on: "Laporan ingkang panjenengan sengkuyung dipunterusaken dhateng ingkang wenang ngurus.",
      answered: "Laporan ingkang panjenengan sengkuyung sampun dipunwangsuli.",
      closed: "Laporan ingkang panjenengan sengkuyung sampun dipuntutup.",
      closed_by_silence:
        "Laporan ingkang panjenengan sengkuyung dipuntutup awit wangsulanipun mboten dipuntanggapi dening ingkang lapor.",
      archived: "Laporan ingkang panjenengan sengkuyung dipunarsip, dados mboten dipunlajengaken.",
      merged:
        "Laporan ingkang panjenengan sengkuyung dipungabung kaliyan laporan sanes bab ingkang sami. Panyengkuyung panjenengan ugi pindhah, lan pawartosipun tetep kula kintun.",
    },
    next: "Pawartos jangkepipun wonten ing kaca umum laporan punika.",
    title: "Laporan",
    kept: "Dipungabung dhateng",
    open: "Waos laporan",
    why: "Panjenengan nampi email punika awit sampun ngonfirmasi alamat punika nalika nyengkuyung laporan kasebat. Alamat panjenengan dipunsimpen mawi enkripsi lan mboten dipunpirsani petugas.",
    stop: "Mandheg nampi email bab laporan punika lan busak alamat",
    address: "Mboten rumaos nyengkuyung? Mangga atur email dhateng alamat punika",
  },
  labels: {
    trackingId: "Nomer lacak",
    party: "Dipunurus dening",
    due: "Wates wekdal tahap punika",
    awaited: "Tanggapan panjenengan dipunentosi ngantos",
    missed: "Wates wekdal ingkang kalangkung",
  },
  verificationTeam: "Tim verifikasi",
  channel: (name, operator) => `Email punika saking ${name}, ingkang dipunkelola dening ${operator}.`,
  wayOn: {
    none: "Menawi klentu alamat, {team} nerusaken dhateng instansi ingkang trep.",
    linked:
      "Menawi sanes wewenangipun instansi punika, petugas nerusaken dhateng SP4N-LAPOR!, utawi maringi pirsa panjenengan caranipun ngintun mrika.",
    forwarded: "Laporan panjenengan ugi dipunterusaken dhateng SP4N-LAPOR!",
  },
  sp4n: "SP4N-LAPOR!",
  months: [
    ...["Januari", "Februari", "Maret", "April", "Mei", "Juni"],
    ...["Juli", "Agustus", "September", "Oktober", "November", "Desember"],
  ],
  open: "Bikak laporan",
  openYourself:
    "Mangga bikak kaca ingkang dipunagem ngintun laporan, lajeng isi nomer lacak lan kode akses panjenengan.",
  privacy:
    "Kangge njagi privasi panjenengan, isi laporan lan wangsulanipun mboten kaserat ing email. Kode akses mboten nate dipunkintun utawi dipunsuwun lumantar email.",
  automatic: "Email punika kakintun kanthi otomatis. Nyuwun tulung sampun ngantos dipunwangsuli.",
  stop: "Mandheg nampi email bab laporan punika",
  address: "Sanes panjenengan ingkang lapor? Mangga atur email dhateng alamat punika",
};
