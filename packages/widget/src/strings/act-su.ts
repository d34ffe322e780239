import type { ActStrings } from "./act-strings.ts";

/** What a reporter can do, in Sundanese; its words are those of su.ts. */
export const actSu: ActStrings = {
  optional: "(teu wajib)",
  sending: "Nuju dikintunkeun…",
  cancel: "Teu janten",
  tooShort: (min) => `Serat sahenteuna ${min} hurup.`,
  tooLong: (over) => `Panjang teuing. Kirangan ${over} hurup.`,
  missing: "Bagian ieu teu acan leres. Pariksa deui, teras kintunkeun deui.",
  changed:
    "Laporan ieu parantos robih ti saprak dibuka ku Anjeun. Anu katingal ayeuna nyaéta kaayaan pangénggalna.",
  unsent: "Seratan Anjeun anu teu acan kakintun",
  question: {
    from: (who) => `Patarosan ti ${who}`,
    until: (day) =>
      `Mangga waler paling telat ${day}. Upami teu diwaler, laporan ieu bakal diarsipkeun margi teu acan lengkep.`,
    answer: {
      label: "Waleran Anjeun",
      hint: "Serat katerangan anu dipénta. Saparantosna, laporan diteraskeun.",
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
  judgement: {
    heading: "Naha masalah Anjeun parantos réngsé?",
    from: (who) => `Waleran ti ${who}`,
    until: (day) =>
      `Mangga pilih paling telat ${day}. Upami teu milih, laporan ieu bakal ditutup. Saparantosna, Anjeun masih tiasa nyebatkeun teu satuju.`,
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
      meaning: "Mangga sebatkeun teu satuju. Tim verifikasi nasional bakal mariksa deui laporan ieu.",
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
    answers: "Berkas langsung kakintun sareng janten bagian waleran Anjeun.",
    inReport: "Parantos lebet kana laporan",
    added: (count) => `${count} berkas parantos ditambihkeun kana laporan.`,
  },
};
