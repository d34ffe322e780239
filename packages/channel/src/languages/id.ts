import type { ReporterStrings } from "./reporter-strings.ts";

export const reporterStrings: ReporterStrings = {
  team: "tim verifikasi",
  suggestion: {
    ownMatter: (agency) => `Urusan ${agency}`,
    site: "Instansi pemilik situs ini",
    siteByDefault: (team) =>
      `Instansi pemilik situs ini; bila bukan wewenangnya, ${team} meneruskannya`,
    inRegion: (topic, region) => `${topic} di ${region}`,
    byCategory: (about) => `Sesuai kategori: ${about}`,
    byTopic: (about) => `Tentang ${about}`,
    alsoByTopic: (about) => `Dapat juga mengurus ${about}`,
  },
};
