import type { PublicStrings } from "./public-strings.ts";

/** Public reports in Javanese; its words are those of jv.ts. */
export const publicJv: PublicStrings = {
  similar: {
    heading: "Mbok menawi sampun wonten ingkang nglaporaken",
    hint: "Menawi prekawisipun sami, mangga laporan punika dipuntut. Menawi mboten, lajengaken anggenipun nyerat.",
    found: (count) => `Wonten ${count} laporan ingkang mirip.`,
    show: (count) => `Tingali ${count} laporan mirip`,
    hide: "Tutup dhaptar punika",
    read: "Tingali lampahipun",
    reading: "Saweg dipunbikak…",
    close: "Tutup lampahipun",
    failed: "Dereng saged dipunbikak. Priksa sambungan internet panjenengan, lajeng cobi malih.",
    mine: "Punika prekawis kula",
  },
  follow: {
    heading: "Tut laporan punika",
    keep: "Simpen nomer lacak punika. Sinten kemawon saged ningali lampahing laporan punika, tanpa kode akses.",
    copy: "Salin nomer lacak",
    copied: "Sampun kasalin.",
    copyFailed: "Mboten saged nyalin otomatis. Nomer sampun dipuntandhani: salin piyambak utawi cathet.",
    unsent:
      "Laporan panjenengan piyambak dereng dipunkintun. Ingkang sampun panjenengan serat taksih wonten.",
    back: "Tetep kintun laporan kula",
  },
  since: "Dipunlaporaken",
  body: "Isinipun laporan",
  reporter: "Ingkang lapor",
  status: { awaiting_reporter: "Ngentosi katrangan ingkang lapor" },
  archived: {
    incomplete: "Laporan punika dipunarsip awit katrangan saking ingkang lapor mboten katampi.",
    duplicate: "Laporan punika dipungabung kaliyan laporan sanes bab ingkang sami.",
  },
  kinds: {
    submitted: (_, responsible) => `Warga ngintun laporan punika. Dipuntampi dening ${responsible}.`,
    follow_up_started: (actor) => `${actor} wiwit ngurus laporan punika.`,
    closed_by_silence: () => "Laporan punika katutup awit mboten wonten tanggapan saking ingkang lapor.",
  },
};
