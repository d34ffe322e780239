/** Strings of the statistics and the map. */
export interface FiguresStrings {
  locale: string;
  /** The quarter that the figures are of; 1 to 4. */
  quarter: (quarter: number, year: number) => string;
  /** Names the links to the quarters before and after the shown one. */
  otherQuarters: string;
  /** No quarter has been published, and when one will be. */
  none: string;
  noneHint: string;
  /** The counted reports, and the groups that are left out. */
  counted: string;
  leftOut: string;
  /** Headings of the plots. */
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
  /** Unfolds the table behind a plot. */
  table: string;
  /** Heads of the tables' first column. */
  month: string;
  agency: string;
  category: string;
  region: string;
  /** The group of reports without a category or region. */
  unknown: string;
  /** Names of the figures. */
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
    /** Takes the place of `figures.surveyIndex` for an index with a grade. */
    ikm: string;
    /** Takes the place of the grade for an index without one. */
    indicative: string;
    answers: (count: number) => string;
    /** Mutu pelayanan (PermenPANRB 14/2017). */
    grades: Readonly<Record<string, string>>;
    /** Explanation of each form's index. */
    notes: Readonly<Record<string, string>>;
  };
  supports: {
    heading: string;
    /** Head of the table's column. */
    name: string;
    /** The counted reports, and the rounding of numbers. */
    note: string;
  };
  /** Takes the place of a figure that would reveal something about few reports. */
  few: string;
  /** Takes the place of a plot in which every figure is hidden. */
  fewEverywhere: string;
  map: {
    /** Leads to the list of the counted reports. */
    open: string;
    /** Leads to the region that contains the shown one. */
    up: string;
    /** Not all reports were counted. */
    newest: (count: number) => string;
  };
}
