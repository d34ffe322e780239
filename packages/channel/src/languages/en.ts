import type { ReporterStrings } from "./reporter-strings.ts";

export const reporterStrings: ReporterStrings = {
  team: "the verification team",
  suggestion: {
    ownMatter: (agency) => `A matter of ${agency}`,
    site: "The agency of this site",
    siteByDefault: (team) =>
      `The agency of this site; if the matter is not its own, ${team} passes it on`,
    inRegion: (topic, region) => `${topic} in ${region}`,
    byCategory: (about) => `By the category: ${about}`,
    byTopic: (about) => `About ${about}`,
    alsoByTopic: (about) => `May also answer for ${about}`,
  },
};
