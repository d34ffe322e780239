import type { NationalStrings } from "../national-strings.ts";

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
