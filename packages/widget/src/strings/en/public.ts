import type { FiguresStrings } from "../public/figures-strings.ts";
import type { PlacesStrings } from "../public/places-strings.ts";
import type { PublicPageStrings } from "../public/public-page-strings.ts";
import type { SupportStrings } from "../public/support-strings.ts";
import type { PublicReportStrings } from "../public-report-strings.ts";
import { mapMoves } from "./form.ts";

const reports = (count: number): string => (count === 1 ? "1 report" : `${count} reports`);

export const publicReports: PublicReportStrings = {
  similar: {
    heading: "Somebody may have reported this already",
    hint: "If it is the same problem, you can follow that report. If not, just go on writing.",
    found: (count) => (count === 1 ? "There is 1 similar report." : `There are ${count} similar reports.`),
    show: (count) => (count === 1 ? "Show 1 similar report" : `Show ${count} similar reports`),
    hide: "Close this list",
    read: "Show what has happened",
    reading: "Loading…",
    close: "Hide what has happened",
    failed: "It could not be loaded. Check your connection, then try again.",
  },
  follow: {
    heading: "Follow this report",
    keep: "Keep this tracking ID. Everybody can see how this report goes on, without an access code.",
    copy: "Copy the tracking ID",
    copied: "Copied.",
    copyFailed: "Copying did not work. The ID is selected: copy it yourself or write it down.",
    unsent: "Your own report has not been sent. What you wrote is still there.",
    back: "Send my report all the same",
  },
  photos: {
    heading: "Photos",
    reporter: "Photo from the reporter",
    supporter: "Photo from a supporter",
    agency: "Photo from the agency",
  },
  supports: (count) => `At least ${count} others have the same problem`,
  since: "Reported on",
  body: "What was written",
  reporter: "The reporter",
  status: { awaiting_reporter: "Waiting for the reporter" },
  archived: {
    incomplete: "This report was archived because what its reporter was asked for did not arrive.",
    duplicate: "This report was joined with another one on the same matter.",
  },
  kinds: {
    submitted: (_, responsible) => `A citizen sent this report. It was received by ${responsible}.`,
    follow_up_started: (actor) => `${actor} began to act on this report.`,
    closed_by_silence: () => "This report was closed because its reporter did not respond.",
  },
};

export const publicPage: PublicPageStrings = {
  locale: "en-GB",
  heading: "Public reports",
  agencyHeading: (agency) => `Reports handled by ${agency}`,
  views: { label: "Views", list: "List", map: "Map", statistics: "Statistics" },
  status: {
    submitted: "Waiting to be checked",
    assigned: "With the agency",
    in_progress: "Being worked on",
    awaiting_reporter: "Waiting for the reporter",
    answered: "Answered",
    closed: "Closed",
    archived: "Archived",
  },
  classification: {
    complaint: "Complaint",
    aspiration: "Suggestion",
    information_request: "Request for information",
  },
  parties: {
    national_triage: "Verification team",
    sp4n: "SP4N-LAPOR!",
  },
  list: {
    shown: (count) => (count === 1 ? "1 report is shown." : `${count} reports are shown.`),
    none: "No report matches.",
    noneHint: "Try other words, or use fewer filters.",
    empty: "No report has been published yet.",
    since: "Reported on",
    supports: (count) => `At least ${count} others have the same problem`,
    pages: "Pages",
    next: "Older reports",
    first: "Back to the newest",
  },
  filters: {
    label: "Search reports",
    q: "Keywords",
    apply: "Search",
    more: "Filters",
    status: "Status",
    classification: "Kind of report",
    anyClassification: "All kinds",
    region: "Region",
    anyRegion: "All of Indonesia",
    within: (region) => `In ${region}`,
    category: "Category",
    anyCategory: "All categories",
    agency: "Agency",
    anyAgency: "All agencies",
    from: "Sent on or after",
    to: "Sent on or before",
    reset: "Remove all filters",
  },
  report: {
    back: "Back to the list",
    agency: (agency) => `Other reports handled by ${agency}`,
    missing: "This report is not public.",
    missingHint: "The number may be wrong, or the report is no longer published.",
  },
  loading: "Loading…",
  failed: "This could not be loaded. Check your connection, then try again.",
  retry: "Try again",
};

export const figures: FiguresStrings = {
  locale: "en-GB",
  quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
  otherQuarters: "Other quarters",
  none: "No statistics have been published yet.",
  noneHint: "The statistics of a quarter are published when the next quarter is over.",
  counted: "All reports are counted, published or not, except confidential ones.",
  leftOut:
    "Figures about fewer than five reports are not shown, so that no reporter can be recognised. They read “too few to show”.",
  byMonth: "Reports by month",
  byAgency: "On time, by agency",
  byCategory: "Time to the answer, by category",
  byRegion: "Reports by region",
  verifyByAgency: "Time to verification, by agency",
  transfersByAgency: "Transfers before the right agency",
  contestedByAgency: "Contested answers, by agency",
  ratingByAgency: "Ratings by reporters, by agency",
  surveyByAgency: "Satisfaction index, by agency",
  verifyByRegion: "Time to verification, by region",
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
    meanTransfers: "Transfers per report (mean)",
    contestedShare: "Contested answers",
    meanRating: "Rating by reporters (mean, 1–5)",
    rated: "Ratings",
    surveyIndex: "Satisfaction index",
    surveyed: "Survey answers",
    daysToVerify: "Time to verification (median)",
    daysToAnswer: "Time to the answer (median)",
    daysToClose: "Time to closing (median)",
  },
  days: (days) => (days === 1 ? "1 day" : `${days} days`),
  ratings: (count) => `${count} ratings`,
  survey: {
    ikm: "Satisfaction index (IKM)",
    indicative: "indicative",
    answers: (count) => `${count} answers`,
    grades: { A: "A (very good)", B: "B (good)", C: "C (less good)", D: "D (not good)" },
    notes: {
      full: "The index of nine elements, from 25 to 100, which reporters answer when they rate. It is called the IKM (PermenPANRB 14/2017) if the number of answers reaches the sample; otherwise it is indicative.",
      short:
        "The index of three elements (time, conduct of officers, complaint handling), from 25 to 100, which reporters answer when they rate. It is not the IKM.",
    },
  },
  supports: {
    heading: "Supports, by category",
    name: "Supports",
    note: "Counted in the reports that are public now, at most the newest 2,000. The number of each report is rounded down to a multiple of five.",
  },
  few: "too few to show",
  fewEverywhere: "There are too few reports to show this figure.",
  map: {
    open: "Show these reports as a list",
    up: "Back to the larger region",
    newest: (count) => `Counted in the newest ${count} reports.`,
  },
};

export const places: PlacesStrings = {
  locale: "en-GB",
  loading: "Loading the map…",
  failed: "The map could not be loaded. The numbers for each region are below.",
  frame: {
    label: "Map of public reports",
    instruction: "Choose a point to see its reports. Points are rounded to about 1 km.",
    ...mapMoves,
    tilesMissing: "Some pictures of the map could not be loaded. You can still choose its points.",
  },
  group: reports,
  chosen: (count) => `${reports(count)} near this point:`,
  shown: (count) =>
    count === 1
      ? "The map shows the only report with a known place."
      : `The map shows the newest ${count} reports with a known place.`,
  none: "The places of these reports are not known.",
};

export const support: SupportStrings = {
  locale: "en",
  heading: "Do you have the same problem?",
  hint: "Your support is counted without your name. The number is updated once a day.",
  join: "I have the same problem",
  joined: (day) => `You have supported this report since ${day}.`,
  email: "Send me news by email (optional)",
  emailHint:
    "After you confirm, we send you one email each time this report is passed on, answered, closed, merged or archived. Your address is stored encrypted, and no officer sees it. It is deleted when you use the stop link in an email, withdraw your support, or do not confirm it within seven days.",
  uncounted:
    "This support is stored but does not count: on that day there were already five from the same network.",
  device: "You can withdraw this support only in this browser, as long as its data is not deleted.",
  notSolved: "My problem is not solved",
  message: "What is not solved? (optional)",
  told: "The agency can read that the problem is not solved for you.",
  withdraw: "Withdraw support",
  thanks: "Thank you. Your support is stored.",
  confirm: "Thank you. Your support is stored. Open our email and confirm your address.",
  withdrawn: "Your support has been withdrawn.",
  failed: "That did not work. Check your internet connection and try again.",
  busy: "Too many requests came from this network. Wait a few minutes, then try again.",
  busyWithEmail:
    "Too many email addresses came from this network. Support the report without one, or try again in an hour.",
  emailInvalid: "That email address is not valid. For example name@example.id.",
  photo: "Add one photo (optional)",
  photoHint:
    "The place stored in the photo is removed. Only officers who handle this report see it, unless an officer publishes it.",
  photoShown: "Your photo is stored. It is deleted when you withdraw your support.",
  photoSent: "Your photo has been sent.",
  photoInvalid: "That photo cannot be used. Choose another JPEG, PNG or WebP photo.",
  photosFull: "This report has enough photos from supporters.",
};
