import { coordinatesInWords } from "../../geolocation/coordinates-in-words.ts";
import type { Point } from "../../geolocation/locate.ts";
import type { ExtraStrings } from "../extra-strings.ts";
import { mapMoves } from "./map-moves.ts";

const many = (count: number, one: string, more: string) => (count === 1 ? `One ${one}` : `${count} ${more}`);
const list = new Intl.ListFormat("en");
const metres = (accuracy: number) => `± ${new Intl.NumberFormat("en").format(accuracy)} metres`;
const coordinates = (point: Point) => coordinatesInWords(point, "en", ["N", "S", "E", "W"]);
const write = "Just write the address or a landmark.";

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
    too_many_pixels: () => "The picture has too many pixels. Choose a smaller one.",
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
    found: (kinds) => `There seems to be ${list.format(kinds)} here. Other people can read it.`,
    mask: (kinds) => `Mask ${list.format(kinds)}`,
    masked: "✓ It has been masked.",
  },
  nudge: {
    words:
      "A matter like this can be reported confidentially: the public does not see it, and the agency does not get your name.",
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
      "Title, words, place and attachments are sent to find agencies and similar reports only after you press Continue or choose Open or Anonymous. With Confidential, nothing is sent until you send the report.",
    notice: "Privacy notice",
  },
  reporter: {
    hint: "We tell you of each step. Officers can contact you too.",
    hidden: "We tell you of each step. The agency and the public do not get these details.",
  },
};
