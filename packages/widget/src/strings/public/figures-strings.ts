/** The strings of the statistics and the map. */
export interface FiguresStrings {
  locale: string;
  /** Names a quarter (1 to 4) of a year. */
  quarter: (quarter: number, year: number) => string;
  /** The label of the links to the previous and next quarters. */
  otherQuarters: string;
  /** The message that no quarter has been published yet, with the time of the first publication. */
  none: string;
  noneHint: string;
  /** Explains which reports are counted and which groups are hidden. */
  counted: string;
  leftOut: string;
  /** The headings of the charts. */
  byMonth: string;
  byAgency: string;
  byCategory: string;
  byRegion: string;
  verifyByAgency: string;
  transfersByAgency: string;
  contestedByAgency: string;
  ratingByAgency: string;
  surveyByAgency: string;
  verifyByRegion: string;
  /** The text that unfolds the table below a chart. */
  table: string;
  /** The headers of the tables' first column. */
  month: string;
  agency: string;
  category: string;
  region: string;
  /** The name of the group of reports without a category or region. */
  unknown: string;
  /** The names of the figures. */
  figures: Readonly<
    Record<
      | ("reports" | "onTimeShare" | "transferredShare" | "meanTransfers" | "contestedShare")
      | (
          | "meanRating"
          | "rated"
          | "surveyIndex"
          | "surveyed"
          | "daysToVerify"
          | "daysToAnswer"
          | "daysToClose"
        ),
      string
    >
  >;
  days: (days: number) => string;
  ratings: (count: number) => string;
  survey: {
    /** The name that is used instead of `figures.surveyIndex` for an index with a grade. */
    ikm: string;
    /** The text that is shown instead of a grade if an index has none. */
    indicative: string;
    answers: (count: number) => string;
    /** The texts for the grades of service quality ("Mutu pelayanan", PermenPANRB 14/2017). */
    grades: Readonly<Record<string, string>>;
    /** Explains the index, by survey form. */
    notes: Readonly<Record<string, string>>;
  };
  supports: {
    heading: string;
    /** The header of the column with the names. */
    name: string;
    /** Explains which reports are counted and how the figures are rounded. */
    note: string;
  };
  /** The text that is shown instead of a figure that would reveal something about few reports. */
  few: string;
  /** The text that is shown instead of a chart in which every figure is hidden. */
  fewEverywhere: string;
  map: {
    /** The link to the list of the reports that are counted. */
    open: string;
    /** The link to the region one level up. */
    up: string;
    /** States that only the newest reports were counted. */
    newest: (count: number) => string;
  };
}
