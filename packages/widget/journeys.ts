/** Something that a citizen does, and what their phone loads for it. */
export interface Journey {
  what: string;
  /** Files that are asked for, by name; those that they import statically are counted too. */
  parts: readonly string[];
  /** KiB, brotli, from the first byte on. To raise one, say in the commit what the citizen gets for the bytes. */
  budget: number;
  /** Where the budget should go next. */
  stretch?: number;
  /** Requests at most. */
  requests?: number;
}

const report = ["lapor", "form-parts"];
const status = ["lapor", "status-view", "status-id"];

/** One budget for each thing that a citizen does, in Indonesian. The other languages are within `allCode`. */
export const journeys: readonly Journey[] = [
  { what: "opens a page with the form", parts: ["lapor"], budget: 14, requests: 1 },
  { what: "sends a report without a photo", parts: report, budget: 43, stretch: 38, requests: 4 },
  {
    what: "sends a report with a photo",
    parts: [...report, "file-list"],
    budget: 48,
    stretch: 44,
  },
  { what: "sends a report from the button's dialog", parts: [...report, "form-dialog"], budget: 44 },
  { what: "sends a report that needs a challenge", parts: [...report, "challenge"], budget: 44.5 },
  {
    what: "continues a draft, or reads that a report arrived",
    parts: [...report, "stored-cards", "extra-id"],
    budget: 46,
  },
  { what: "is on a page that cannot send", parts: [...report, "page-fault", "extra-id"], budget: 46 },
  { what: "searches for a region or an agency", parts: [...report, "look-ups", "extra-id"], budget: 47.5 },
  { what: "writes private data", parts: [...report, "caution", "extra-id"], budget: 45.5 },
  { what: "adds their location", parts: [...report, "place-extras", "extra-id"], budget: 46 },
  { what: "sends a report after another form of the site", parts: [...report, "take-over"], budget: 43.5 },
  { what: "marks the place on the map", parts: [...report, "place-extras", "extra-id", "map"], budget: 66.5 },
  {
    what: "follows a similar report instead",
    parts: [...report, "similar-reports", "public-report", "status-id"],
    budget: 49,
  },
  { what: "reads a public report", parts: [...status, "public-report"], budget: 38 },
  { what: "follows their report", parts: status, budget: 37, requests: 5 },
  { what: "sees the photos of their report", parts: [...status, "thumbnails"], budget: 37.5 },
  { what: "saves or shares the receipt", parts: [...report, "receipt-extras", "own-reports"], budget: 46 },
  { what: "prints the receipt", parts: [...report, "receipt-extras", "own-reports", "qr-code"], budget: 46 },
  { what: "answers, rates or contests", parts: [...status, "action-sections"], budget: 41.5 },
  {
    what: "adds a photo to their report",
    parts: [...status, "action-sections", "file-list"],
    budget: 46.5,
  },
  {
    what: "gets a copy of their data, or erases them",
    parts: [...status, "personal-data-template"],
    budget: 39.5,
  },
];

/** Ceiling in KiB for form, button and status in all languages; the map apart, which is larger than half of that. */
export const allCode = 112;
