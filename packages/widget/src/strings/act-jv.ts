import type { ActStrings } from "./act-strings.ts";

/** What a reporter can do, in Javanese; its words are those of jv.ts. */
export const actJv: ActStrings = {
  optional: "(mboten wajib)",
  sending: "Saweg dipunkintun…",
  cancel: "Mboten siyos",
  tooShort: (min) => `Serat paling sekedhik ${min} huruf.`,
  tooLong: (over) => `Kepanjangen. Kirangi ${over} huruf.`,
  missing: "Perangan punika dereng leres. Priksa malih, lajeng kintun malih.",
  changed:
    "Laporan punika sampun gantos wiwit panjenengan bikak. Ingkang katingal sapunika kawontenan ingkang paling enggal.",
  unsent: "Seratan panjenengan ingkang dereng kakintun",
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
  judgement: {
    heading: "Punapa perkawisipun sampun rampung?",
    from: (who) => `Wangsulan saking ${who}`,
    until: (day) =>
      `Mangga dipunpilih paling telat ${day}. Menawi mboten milih, laporan punika badhe katutup. Sasampunipun, panjenengan taksih saged mratelakaken mboten sarujuk.`,
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
      meaning:
        "Mangga mratelakaken mboten sarujuk. Tim verifikasi nasional badhe mriksa laporan punika malih.",
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
    open: "Pundhut wangsul laporan",
    heading: "Laporan punika dipunpundhut wangsul?",
    meaning: "Laporan ingkang dipunpundhut wangsul mboten dipunurus malih lan mboten saged kabikak malih.",
    label: "Alesan panjenengan",
    hint: "Instansi maos alesan punika.",
    send: "Inggih, pundhut wangsul",
    sent: "✓ Laporan punika sampun panjenengan pundhut wangsul.",
  },
  files: {
    add: "Tambah foto utawi dokumen",
    answers: "Berkas langsung kakintun lan dados perangan wangsulan panjenengan.",
    inReport: "Sampun mlebet ing laporan",
    added: (count) => `${count} berkas sampun katambahaken dhateng laporan.`,
  },
};
