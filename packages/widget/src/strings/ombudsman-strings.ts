/** The strings for complaining to the Ombudsman with the report's dated history. */
export interface OmbudsmanStrings {
  heading: string;
  /** States when the Ombudsman accepts a matter (UU 37/2008 Art. 24). */
  sentence: string;
  phone: string;
  /** The button that opens the browser's print dialog. */
  print: string;
  hint: string;
  /** The strings for the printed sheet. */
  sheet: {
    heading: string;
    /** States when the sheet was printed, and how many days after the report was received. */
    printed: (when: string, days: number) => string;
    title: string;
    received: string;
    channel: string;
    operator: string;
    status: string;
    missed: string;
    /** The column headers: the days since the report was received, the time, and the event. */
    day: string;
    time: string;
    step: string;
    note: string;
  };
}
