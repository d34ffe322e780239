/** A task that a citizen does on a page, and the files that their phone loads for it. */
export interface Journey {
  what: string;
  /**
   * The names of the requested files, with the files that those import statically. The prefix `public:` marks
   * a lazily loaded part of `<lapor-public>`.
   */
  parts: readonly string[];
  /**
   * The budget in KiB (brotli) for everything that the journey loads. If you raise a budget, state in the
   * commit what the citizen gains from the extra bytes.
   */
  budget: number;
  /** The value to which the budget should be lowered next, in KiB. */
  stretch?: number;
  /** The maximum number of requests. */
  requests?: number;
}

const report = ["lapor", "form-parts", "late-id"];
const status = ["lapor", "status-view", "late-id", "status-id"];

/**
 * The budgets, one for each thing that a citizen does in Indonesian. `allCode` limits the code for all
 * languages together.
 */
export const journeys: readonly Journey[] = [
  // A form that is ready for typing fits in one initial TCP window (10 segments, RFC 6928).
  { what: "opens a page with the form", parts: ["lapor"], budget: 14, requests: 1 },
  // These parts load before the button can be pressed, so that a network failure afterwards loses nothing:
  // drafts on the device, the outbox with one report per draft, consent and the receipt.
  { what: "sends a report without a photo", parts: report, budget: 45.5, stretch: 38, requests: 4 },
  // This part loads once the reporter has chosen who can see the report, or opens the line that names the
  // agency.
  { what: "gets agencies suggested, or chooses one", parts: [...report, "hints"], budget: 48.9 },
  {
    what: "sends a report with a photo",
    parts: [...report, "file-list", "counted-transport"],
    budget: 52.0,
    stretch: 44,
  },
  { what: "sends a report from the button's dialog", parts: [...report, "form-dialog"], budget: 46.2 },
  { what: "sends a report that needs a challenge", parts: [...report, "challenge"], budget: 46.8 },
  {
    what: "continues a draft, or reads that a report arrived",
    parts: [...report, "stored-cards", "extra-id"],
    budget: 49.5,
  },
  { what: "is on a page that cannot send", parts: [...report, "page-fault", "extra-id"], budget: 48.9 },
  { what: "searches for a region or an agency", parts: [...report, "look-ups", "extra-id"], budget: 53.0 },
  {
    what: "unfolds the privacy notice, or leaves a contact",
    parts: [...report, "reporter-details", "extra-id"],
    budget: 48.6,
  },
  { what: "writes private data", parts: [...report, "caution", "extra-id"], budget: 48.6 },
  {
    what: "writes of bribes, violence or a threat",
    parts: [...report, "risk-offers", "extra-id"],
    budget: 49.1,
  },
  { what: "adds their location", parts: [...report, "place-extras", "extra-id"], budget: 49.3 },
  { what: "sends a report after another form of the site", parts: [...report, "take-over"], budget: 46.0 },
  { what: "marks the place on the map", parts: [...report, "place-extras", "extra-id", "map"], budget: 69.6 },
  {
    what: "follows a similar report instead",
    parts: [...report, "hints", "similar-reports", "public-report", "status-id"],
    budget: 56.1,
  },
  {
    what: "supports a similar report instead",
    parts: [
      ...[...report, "hints", "similar-reports", "public-report", "status-id"],
      ...["support-part", "support-id"],
    ],
    budget: 58.8,
  },
  {
    what: "adds a photo to the support of a similar report",
    parts: [
      ...[...report, "hints", "similar-reports", "public-report", "status-id"],
      ...["support-part", "support-id", "prepare-photo"],
    ],
    budget: 61.8,
  },
  { what: "reads a public report", parts: [...status, "public-report"], budget: 40.0 },
  { what: "follows their report", parts: status, budget: 39.3, requests: 5 },
  { what: "reads the second number of their report", parts: [...status, "national-part"], budget: 41.0 },
  { what: "sees the photos of their report", parts: [...status, "thumbnails"], budget: 39.7 },
  { what: "saves or shares the receipt", parts: [...report, "receipt-below"], budget: 48.8 },
  { what: "prints the receipt", parts: [...report, "receipt-below", "qr-code"], budget: 50.9 },
  { what: "answers, rates or contests", parts: [...status, "action-sections"], budget: 44.3 },
  {
    what: "answers the survey after a rating",
    parts: [...status, "action-sections", "survey-part"],
    budget: 45.5,
  },
  {
    what: "adds a photo to their report",
    parts: [...status, "action-sections", "file-list", "counted-transport"],
    budget: 50.8,
  },
  { what: "goes to the Ombudsman with the dated history", parts: [...status, "ombudsman"], budget: 41.2 },
  {
    what: "gets a copy of their data, or erases them",
    parts: [...status, "personal-data-template"],
    budget: 41.4,
  },
  // The page contains only this element. The budget includes the list, because the element shows the list
  // first.
  { what: "opens a page with the public reports", parts: ["public"], budget: 15, requests: 1 },
  {
    what: "reads one of them",
    parts: ["public", "public:report-template", "public:late-id", "public:status-id"],
    budget: 26.2,
    requests: 4,
  },
  {
    what: "looks at the statistics",
    parts: ["public", "public:statistics-template", "public:figures-id"],
    budget: 19.3,
    requests: 4,
  },
  {
    what: "looks at the map",
    parts: ["public", "public:region-map", "public:figures-id"],
    budget: 17.7,
    requests: 4,
  },
  {
    what: "looks at the map on the site's own tiles",
    parts: ["public", "public:place-map", "public:figures-id", "public:places-id", "public:report-map"],
    budget: 40.6,
  },
  {
    what: "sees that others have the same problem, and joins them",
    parts: [
      ...["public", "public:report-template", "public:late-id", "public:status-id"],
      ...["public:support-part", "public:support-id"],
    ],
    budget: 32.7,
    requests: 7,
  },
];

/**
 * The maximum size in KiB of the form, the button and the status element in all languages. The map, which is
 * larger than half of that, is excluded.
 */
export const allCode = 151.4;
