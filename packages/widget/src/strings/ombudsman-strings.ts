/** Strings for taking a report to the Ombudsman, with the dated history that the reporter takes along. */
export interface OmbudsmanStrings {
  heading: string;
  /** When the Ombudsman accepts a matter (UU 37/2008 Art. 24). */
  sentence: string;
  phone: string;
  /** Opens the print dialog of the browser. */
  print: string;
  hint: string;
  /** The printed sheet. */
  sheet: {
    heading: string;
    /** When it was printed, and how many days after the report was received. */
    printed: (when: string, days: number) => string;
    title: string;
    received: string;
    channel: string;
    operator: string;
    status: string;
    missed: string;
    /** Columns: days since the report was received, time, what happened. */
    day: string;
    time: string;
    step: string;
    note: string;
  };
}
