import type { FiguresStrings } from "../../public/figures/figures-strings.ts";

export const figures: FiguresStrings = {
  locale: "en-GB",
  quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
  none: "No statistics have been published yet.",
  noneHint: "The statistics of a quarter are published when the next quarter is over.",
  counted: "All reports are counted, published or not, except confidential ones.",
  leftOut: "Groups of fewer than five reports are not shown, nor are groups that would reveal them.",
  byMonth: "Reports by month",
  byAgency: "On time, by agency",
  byCategory: "Time to the answer, by category",
  byRegion: "Reports by region",
  table: "Show the table",
  month: "Month",
  agency: "Agency",
  category: "Category",
  region: "Region",
  unknown: "Unknown",
  figures: {
    reports: "Reports",
    onTimeShare: "On time",
    transferredShare: "Transferred at least once",
    daysToAnswer: "Time to the answer (median)",
    daysToClose: "Time to closing (median)",
  },
  days: (days) => (days === 1 ? "1 day" : `${days} days`),
  hidden: "not shown",
  map: {
    open: "Show these reports as a list",
    up: "Back to the larger region",
    newest: (count) => `Counted in the newest ${count} reports.`,
  },
};
