import type { PublicStrings } from "./public-strings.ts";

/** Public reports in Sundanese; its words are those of su.ts. */
export const publicSu: PublicStrings = {
  similar: {
    heading: "Panginten parantos aya anu ngalaporkeun",
    hint: "Upami masalahna sami, mangga tuturkeun laporan éta. Upami henteu, teraskeun nyerat.",
    found: (count) => `Aya ${count} laporan anu sarupi.`,
    show: (count) => `Tingali ${count} laporan sarupi`,
    hide: "Tutup daptar ieu",
    read: "Tingali riwayatna",
    reading: "Nuju dibuka…",
    close: "Tutup riwayatna",
    failed: "Teu acan tiasa dibuka. Pariksa sambungan internét Anjeun, teras cobi deui.",
    mine: "Ieu masalah abdi",
  },
  follow: {
    heading: "Tuturkeun laporan ieu",
    keep: "Simpen nomer lacak ieu. Saha waé tiasa ningali kamajengan laporan ieu, teu kedah nganggo kode aksés.",
    copy: "Salin nomer lacak",
    copied: "Parantos disalin.",
    copyFailed: "Teu tiasa nyalin otomatis. Nomer parantos ditandaan: salin nyalira atanapi catet.",
    unsent: "Laporan Anjeun nyalira teu acan dikintunkeun. Anu parantos diserat ku Anjeun aya kénéh.",
    back: "Angger kintunkeun laporan abdi",
  },
  since: "Dilaporkeun",
  body: "Eusi laporan",
  reporter: "Nu ngalaporkeun",
  status: { awaiting_reporter: "Ngantosan katerangan nu ngalaporkeun" },
  archived: {
    incomplete: "Laporan ieu diarsipkeun margi katerangan ti nu ngalaporkeun teu katampi.",
    duplicate: "Laporan ieu dihijikeun sareng laporan sanés ngeunaan hal anu sami.",
  },
  kinds: {
    submitted: (_, responsible) => `Warga ngintunkeun laporan ieu. Ditampi ku ${responsible}.`,
    follow_up_started: (actor) => `${actor} ngawitan ngurus laporan ieu.`,
    closed_by_silence: () => "Laporan ieu ditutup margi teu aya tanggapan ti nu ngalaporkeun.",
  },
};
