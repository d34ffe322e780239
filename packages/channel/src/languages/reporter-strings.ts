/** The short sentences of the channel for reporters in one language. Those of emails are in `mail/strings`. */
export interface ReporterStrings {
  /** Names the verification team in the middle of a sentence, unless the operator has a name for it. */
  team: string;
  /** The reasons for the suggestion of an agency. */
  suggestion: {
    ownMatter: (agency: string) => string;
    site: string;
    /** The text does not clearly indicate another agency than the site's. */
    siteByDefault: (team: string) => string;
    /** A topic in a region. */
    inRegion: (topic: string, region: string) => string;
    byCategory: (about: string) => string;
    byTopic: (about: string) => string;
    alsoByTopic: (about: string) => string;
  };
}
