import type { ReporterStrings } from "./reporter-strings.ts";

export const reporterStrings: ReporterStrings = {
  team: "tim verifikasi",
  suggestion: {
    ownMatter: (agency) => `Urusanipun ${agency}`,
    site: "Instansi ingkang gadhah situs punika",
    siteByDefault: (team) =>
      `Instansi ingkang gadhah situs punika; menawi sanes wewenangipun, ${team} ingkang nerusaken`,
    inRegion: (topic, region) => `${topic} ing ${region}`,
    byCategory: (about) => `Miturut kategori: ${about}`,
    byTopic: (about) => `Bab ${about}`,
    alsoByTopic: (about) => `Saged ugi ngurus ${about}`,
  },
};
