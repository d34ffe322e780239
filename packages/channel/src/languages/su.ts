import type { ReporterStrings } from "./reporter-strings.ts";

export const reporterStrings: ReporterStrings = {
  team: "tim verifikasi",
  suggestion: {
    ownMatter: (agency) => `Urusan ${agency}`,
    site: "Instansi anu kagungan situs ieu",
    siteByDefault: (team) =>
      `Instansi anu kagungan situs ieu; upami sanés wewenangna, ${team} anu neraskeun`,
    inRegion: (topic, region) => `${topic} di ${region}`,
    byCategory: (about) => `Luyu sareng kategori: ${about}`,
    byTopic: (about) => `Ngeunaan ${about}`,
    alsoByTopic: (about) => `Tiasa ogé ngurus ${about}`,
  },
};
