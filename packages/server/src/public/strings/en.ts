import type { FrameStrings } from "./frame-strings.ts";

export const frame: FrameStrings = {
  locale: "en_GB",
  skip: "Skip to content",
  about: {
    list: (channel) => `Reports published at ${channel}, with their progress and the agencies' answers.`,
    agency: (agency) => `Published reports to ${agency}, with their progress and its answers.`,
    map: (channel) => `Where citizens' reports published at ${channel} come from, by region.`,
    statistics: (channel) =>
      `Quarterly statistics of ${channel}: reports, share on time and days to the answer.`,
  },
  follow: "Follow new reports",
  feeds: { atom: "Atom", rss: "RSS", json: "JSON Feed" },
  csv: "Download the numbers of this quarter (CSV)",
  errors: {
    invalid: {
      heading: "This filter is not valid",
      text: "The link may be incomplete or old. Open the list of reports and filter again.",
    },
    missing: {
      heading: "This page does not exist",
      text: "Check the address, or look for the report in the list.",
    },
    limited: (seconds) => ({
      heading: "Too many pages were opened",
      text: `Too many pages were opened from your network in a short time. Wait ${seconds} seconds, then reload this page.`,
    }),
    unavailable: {
      heading: "The system is not available",
      text: "This page cannot be shown at the moment. Wait a little, then reload it.",
    },
  },
  toList: "To the list of reports",
};
