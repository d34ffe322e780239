import { coordinatesInWords } from "../../geolocation/coordinates-in-words.ts";
import type { Point } from "../../geolocation/locate.ts";
import type { MapFrameStrings } from "../../map/map-frame.ts";
import type { ExtraStrings } from "../extra-strings.ts";
import type { FileListStrings, FilePickStrings } from "../form/photos-strings.ts";
import type { PlaceButtonStrings } from "../form/place-strings.ts";
import type { FormStrings } from "../form-strings.ts";
import type { LateStrings } from "../late-strings.ts";
import type { ReportFacts } from "../status-strings.ts";
import { sending, tooLarge } from "./sending.ts";

const many = (count: number, one: string, more: string) => (count === 1 ? `One ${one}` : `${count} ${more}`);
const write = "Just write the address or a landmark.";
const list = (words: readonly string[]) => new Intl.ListFormat("en").format(words);
const metres = (accuracy: number) => `± ${new Intl.NumberFormat("en").format(accuracy)} metres`;
const coordinates = (point: Point) => coordinatesInWords(point, "en", ["N", "S", "E", "W"]);

/** LAPOR!'s own terms are kept in Indonesian, because officers use them. */
export const form: FormStrings = {
  locale: "en-GB",
  heading: "Send your report",
  optional: "(optional)",
  classification: {
    complaint: { name: "Complaint" },
    aspiration: { name: "Suggestion", hint: "An idea or a wish for public services" },
    information_request: { name: "Information", hint: "A question about a public service" },
  },
  fields: {
    classification: { label: "Kind of report", ask: "Choose the kind of report" },
    title: {
      label: "Title",
      ask: "Enter a title",
      note: "Filled in automatically from what you wrote",
    },
    body: {
      label: "Your report",
      ask: "Describe what happened",
      hint: "No ID numbers or names of other people.",
    },
    occurredOn: { label: "Date it happened", ask: "Enter the date it happened" },
    region: {
      label: "Where it happened",
      ask: "Choose where it happened",
      example: "Village, district, city or regency",
    },
    address: {
      label: "Address or landmark",
      ask: "Enter the address",
      example: "For example Jalan Braga 12",
    },
    agency: { label: "Agency", ask: "Choose an agency" },
    category: { label: "Category", ask: "Choose a category" },
    attachments: { label: "Photos or documents", ask: "Check the attachments" },
    visibility: { label: "Who sees it?", ask: "Choose who sees the report" },
  },
  parts: { what: "What happened?", where: "Where and when?", whereOnly: "Where?", check: "Check and send" },
  visibility: {
    open: { name: "Open", hint: "The public sees it; the agency sees your name." },
    anonymous: { name: "Anonymous", hint: "The public sees it; your name is not passed on." },
    confidential: { name: "Confidential", hint: "Only officers see it; your name is not passed on." },
  },
  change: "Change",
  next: "Continue",
  fieldFaults: {
    required: ({ ask }) => `${ask}.`,
    too_short: ({ label }, { min }) =>
      `“${label}” is too short.${min ? ` Write at least ${min} characters.` : ""}`,
    too_long: ({ label }, { max }) =>
      `“${label}” is too long.${max ? ` Use at most ${max} characters.` : ""}`,
    invalid_format: ({ label }) => `“${label}” is not written correctly. Please check it.`,
    in_future: ({ label }) => `“${label}” is in the future. Choose today or an earlier day.`,
  },
  left: (count) => `${count} characters left`,
  over: (count) => `${count} characters too many`,
  partMissing:
    "A part of the form could not be loaded. What you entered is still here. Check your connection, then try again.",
  send: "Send report",
  sending: "Sending your report…",
  summary: (count) => `There is something to correct (${count} ${count === 1 ? "error" : "errors"})`,
};

/** The names of the fields on the reporter's page. */
export const reportFacts: ReportFacts = {
  occurredOn: "Date it happened",
  place: "Where it happened",
  attachments: "Attachments",
  original: {
    title: "Your title",
    classification: "Your type of report",
    category: "Your category",
    location: "Your place",
    none: "not given",
  },
};

const filePick: FilePickStrings = {
  locale: "en",
  choose: "Choose a file",
  camera: "Take a photo",
  limits: ({ count, size, kinds }) =>
    `Up to ${count} files. Photos are made smaller for you, documents may be up to ${size}. Types: ${kinds}.`,
  list: "Chosen attachments",
  preparing: "Getting it ready…",
  remove: "Remove",
  retry: "Try again",
};

const place: PlaceButtonStrings = {
  locate: "Use my location",
  refusals: {
    denied: `This site may not see your location. You can allow it in your browser’s settings. ${write}`,
    unavailable: `This device cannot tell where you are. ${write}`,
    timeout:
      "Your location was not found yet. Try again in the open, or just write the address or a landmark.",
    insecure: `Your location cannot be used because this site’s address does not begin with https. ${write}`,
  },
  openMap: "Point on a map",
};

export const late: LateStrings = {
  locale: "en-GB",
  close: "Close",
  fieldFaults: {
    pick: ({ label }) => `“${label}”: choose one from the list that appears while you type.`,
    pick_or_unknown: ({ label }) =>
      `“${label}”: choose one from the list that appears while you type, or choose “I do not know”.`,
  },
  when: {
    legend: "When did it last happen?",
    today: "Today",
    yesterday: "Yesterday",
    other: "Another date",
    old: "More than two years ago. You can still send it, but the Ombudsman only examines events of the last two years.",
  },
  agency: {
    goesTo: "Destination",
    site: "Owner of this site",
    hint: "Suggested agencies appear here once you have written your report.",
    unknown: "I do not know",
    unknownHint: "The verification team decides which agency",
    other: "Another agency",
    search: "Find an agency",
    noCategory: "Choose a category",
  },
  usualAnswer: (days, months) =>
    months
      ? `Usually answered ${days ? `in ${days} ${days === 1 ? "day" : "days"}` : "on the same day"} (${months})`
      : days
        ? `Usually in ${days} ${days === 1 ? "day" : "days"}`
        : "Usually the same day",
  suggestion: {
    fromText: "from your report",
    maybe: "Perhaps a matter for",
    pick: "Choose",
    seems: (name) => `This seems to be a matter for ${name}.`,
    askFirst: "Where should this report go?",
    sendTo: (name) => `Send to ${name}`,
    stayWith: (name) => `Keep ${name}`,
    reason: "Suggested by your report",
    own: "By your report, the agency of this site seems to be the right one.",
    unsure:
      "It is not clear yet which agency is in charge. Choose “I do not know”; the verification team decides.",
    here: (count) =>
      `${count === 1 ? "One agency is" : `${count} agencies are`} suggested by your report. You choose.`,
    show: (count) => `Show ${count === 1 ? "the agency" : `${count} agencies`} suggested by your report`,
  },
  privacy: {
    keep: "Keep a confidential report on this device",
    keepHint: "Otherwise it is lost when the page closes. Do not choose this on a shared device.",
    kept: "The operator of this service keeps your report and data.",
    more: "Read more",
  },
  reporter: {
    legend: "Name and contact",
    contact: "Contact",
    name: { label: "Full name", ask: "Enter your full name" },
    email: { label: "Email address", ask: "Enter your email address", hint: "For example name@example.id." },
    phone: { label: "Mobile number", ask: "Enter your mobile number", hint: "For example 0812 3456 7890." },
  },
  files: filePick,
  place,
  ...sending,
};

/** Instructions for moving a map, which every map has. */
export const mapMoves: Omit<MapFrameStrings, "label" | "instruction" | "tilesMissing"> = {
  keys: "Arrow keys move the map. Plus zooms in, minus zooms out.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  north: "Move north",
  south: "Move south",
  west: "Move west",
  east: "Move east",
};

export const extra: ExtraStrings = {
  fieldFaults: {
    unknown_field: ({ label }) => `“${label}” is not used in this form.`,
    wrong_type: ({ label }) => `“${label}” cannot be read. Please check it.`,
    too_small: ({ label }) => `“${label}” is too small.`,
    too_large: ({ label }) => `“${label}” is too large.`,
    too_many: ({ label }) => `There are too many entries in “${label}”.`,
    duplicate: ({ label }) => `“${label}” contains the same entry twice. Remove one of them.`,
    not_allowed_value: ({ label }) => `This choice for “${label}” is not available. Choose another one.`,
    out_of_range: ({ label }) => `“${label}” has a date that cannot be used.`,
    not_found: ({ label }) => `“${label}” was not found. Choose one from the list.`,
    already_used: ({ label }) =>
      `“${label}” belongs to another report already. Remove it and upload it again.`,
    same_agency: () => "This report is with that agency already.",
    not_permitted: ({ label }) => `“${label}” is not used in this form.`,
    personal_data: ({ label }) => `“${label}” seems to hold personal data. Redact it first.`,
  },
  search: {
    searching: "Searching…",
    none: "Nothing fits. Try another name.",
    noneYet:
      "Nothing fits. Try the official name. Everyday names are searched once you have chosen who sees the report.",
    outside: (province) => `outside ${province}`,
    failed: "The list cannot be loaded. Check your internet connection.",
    failedPlace: "The list of places cannot be loaded yet. Just write the name of the place.",
    found: (count) => `${count} choices. Scroll, or press the down arrow, to choose.`,
  },
  caution: {
    kinds: {
      nik: "an ID number (NIK)",
      card: "a card number",
      phone: "a mobile number",
      email: "an email address",
    },
    found: (kinds) => `There seems to be ${list(kinds)} here. Other people can read it.`,
    mask: (kinds) => `Mask ${list(kinds)}`,
    masked: "✓ It has been masked.",
  },
  nudge: {
    words:
      "A matter like this can be reported confidentially: the public does not see it, and the agency does not get your name.",
    accept: "Report confidentially",
    no: "No need",
    corruption:
      "You can also report corruption to the KPK (call 198) or to the inspectorate of that agency (WBS).",
    information:
      "You can also ask the information officer (PPID) of that agency. The PPID must answer within 10 working days and may add 7 working days (UU 14/2008).",
    danger: "Are you in danger? Call the [police on 110], or [112] if it is available in your region.",
    injured: "Is anyone injured? Call an [ambulance on 119].",
    violence: "Violence against women or children: call [SAPA 129], or use WhatsApp 08111-129-129.",
    threatened: "Witnesses or victims who are threatened can ask [LPSK 148] for protection, in office hours.",
    regional: "Emergency numbers of this region:",
    accused: (agency) =>
      `Are you reporting staff of ${agency}? The verification team can choose another agency.`,
    leave: "Leave it to the verification team",
  },
  pointPlace: {
    around: (name, kilometres) => `Near ${name}${kilometres ? ` (± ${kilometres} km)` : ""}.`,
    differs: (named, set) => `The point is near ${named}, but the place says ${set}. Where did it happen?`,
    yes: "Yes, here",
    no: "No, remove the point",
  },
  twins: (name) => `There are two regions called ${name}. Where did it happen?`,
  placeDoubt: {
    given: (named, set) => `Your report names ${named}, but the place is set to ${set}. Where did it happen?`,
    open: (named, site) => `Your report names ${named}. Did it happen there, or in ${site}?`,
    look: (named) => `${named}? Check the place again`,
  },
  place: {
    locale: "en",
    locating: "Finding your location…",
    attached: (accuracy) =>
      `Location point attached${accuracy === undefined ? "" : `, accurate to ${metres(accuracy)}`}.`,
    rough: (accuracy) =>
      `Location point attached, but it is rough (accurate to ${metres(accuracy)}). Please write the address or a landmark too.`,
    coordinates,
    remove: "Remove the point",
    removed: "Location point removed.",
    closeMap: "Close the map",
    loadingMap: "Loading the map…",
    mapFailed: `The map could not be loaded. ${write}`,
    map: {
      label: "Map of the place",
      instruction: "Move the map until the mark is on the place.",
      ...mapMoves,
      at: (point) => `The mark is at ${coordinates(point)}.`,
      tilesMissing: "Some pictures of the map could not be loaded. The mark can still be moved.",
    },
  },
  cards: {
    drop: "Delete",
    drafts: (count) => `${many(count, "unfinished report", "unfinished reports")} on this device`,
    changed: (when) => `Last changed ${when}`,
    untitled: "No title",
    secret: "Confidential report",
    fileCount: (count) => many(count, "attachment", "attachments"),
    dropped: "What you entered was deleted. You can undo this within 10 seconds.",
    undo: "Undo",
    undone: "What you entered is back.",
    startEmpty: "Start empty",
    arrived: "Your report was sent",
    unseen: "You have not seen its receipt yet.",
  },
  site: {
    heading: "The report service cannot be reached",
    unreachable:
      "Your device is online, but the report service does not respond. You can still write your report. We try again while this page is open.",
    kept: "The report cannot be sent from this page. What you entered is still below.",
    instead: "You can report here instead:",
  },
  sight: {
    question: "Who can see what?",
    identity: "Your name and contact details",
    report: "What you wrote",
    agency: "Agency",
    publicEye: "Public",
    operator: "Operator of this service",
    sees: "Sees it",
    published: "If published",
    hidden: "No",
    note: "If you choose Anonymous, do not write your name in the report: we do not change its words.",
    early:
      "Title, words, place and attachments are sent to find agencies and similar reports only after you press Continue or choose Open or Anonymous. If you do neither, the text is looked up once when you press Send report. With Confidential, nothing is sent until you send the report.",
    notice: "Privacy notice",
  },
  reporter: {
    hint: "We tell you of each step. Officers can contact you too.",
    hidden: "We tell you of each step. The agency and the public do not get these details.",
  },
};

export const files: FileListStrings = {
  waiting: "✓ Ready to be sent with the report",
  retrying: "Not sent yet. It will be tried again automatically.",
  progress: (percent) => `Uploading ${percent}%`,
  done: "Uploaded",
  cleaned: "without location data",
  cancelled: "Upload cancelled",
  cancel: "Cancel",
  usePlace: "Use this photo’s place",
  refused: {
    wrongType: ({ kinds }) => `Not attached: this type of file is not accepted. Use ${kinds}.`,
    tooLarge: ({ size }) => `${tooLarge} At most ${size}.`,
    empty: () => "Not attached: this file is empty.",
    unreadable: () =>
      "Not attached: this file is damaged or cannot be opened here. Choose it again, or send a screenshot of it.",
    heic: () =>
      "Not attached: this browser cannot open photos in the iPhone format (HEIC). Send a screenshot of it.",
    locked: () => "Not attached: this PDF is locked. Send a copy that is not, or photos of its pages.",
    broken: () => "Not attached: this PDF is broken. Save it as a PDF again, or send photos of its pages.",
    holdsFiles: () =>
      "Not attached: this PDF holds other files. Send each of them on its own, or photos of its pages.",
    tooMany: ({ count }) => `Not attached: at most ${count} files.`,
  },
  announceDone: (name) => `${name} is uploaded.`,
};
