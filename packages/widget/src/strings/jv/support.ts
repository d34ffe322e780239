import type { SupportStrings } from "../../public/support/support-strings.ts";

export const support: SupportStrings = {
  locale: "jv",
  heading: "Ngalami prakawis ingkang sami?",
  hint: "Panyengkuyung panjenengan kaetang tanpa asma. Cacahipun dipunenggalaken sedinten sepisan.",
  join: "Kula ngalami prakawis ingkang sami",
  joined: (day) => `Panjenengan nyengkuyung laporan punika wiwit ${day}.`,
  uncounted:
    "Panyengkuyung punika kasimpen, nanging mboten kaetang: ing dinten punika sampun wonten gangsal saking jaringan ingkang sami.",
  device:
    "Panyengkuyung punika namung saged dipuntarik saking peramban punika, sadangunipun datanipun mboten dipunbusek.",
  notSolved: "Dereng rampung tumrap kula",
  message: "Menapa ingkang dereng rampung? (mboten wajib)",
  told: "Instansi saged maos bilih prakawis punika dereng rampung tumrap panjenengan.",
  withdraw: "Tarik panyengkuyung",
  thanks: "Matur nuwun. Panyengkuyung panjenengan sampun kasimpen.",
  withdrawn: "Panyengkuyung panjenengan sampun dipuntarik.",
  failed: "Dereng saged. Priksa sambungan internet panjenengan, lajeng cobi malih.",
};
