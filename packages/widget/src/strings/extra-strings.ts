import type { FieldError } from "../values/form-values.ts";
import type { PrivateKind } from "../values/private-data.ts";
import type { PlaceStrings } from "./form/place-strings.ts";
import type { FieldSentence, OwnFaultCode } from "./form-strings.ts";
import type { SearchFaultCode } from "./late-strings.ts";

/** Errors in a file itself. They are shown next to the file instead of at a field. */
type FileFaultCode = "locked" | "unreadable" | "holds_files" | "too_many_pixels";

/** Errors in query parameters, which the form never sends. */
type ParameterFaultCode = "unknown_parameter" | "repeated_parameter";

/** The form's strings that few reports need. They are loaded together with the code that shows them. */
export interface ExtraStrings {
  /** Errors that only the channel can find. */
  fieldFaults: Readonly<
    Record<
      Exclude<FieldError["code"], OwnFaultCode | SearchFaultCode | FileFaultCode | ParameterFaultCode>,
      FieldSentence
    >
  >;
  search: {
    searching: string;
    none: string;
    /** The message that agencies were searched only on the device, which has only a few everyday names. */
    noneYet: string;
    /** Shown after the name of a place outside the site's province. */
    outside: (province: string) => string;
    failed: string;
    /**
     * The error message for places. Unlike an agency, a place can be entered without choosing it from the
     * list.
     */
    failedPlace: string;
    found: (count: number) => string;
  };
  caution: {
    kinds: Readonly<Record<PrivateKind, string>>;
    /** The warning below a field that contains private data. */
    found: (kinds: readonly string[]) => string;
    mask: (kinds: readonly string[]) => string;
    masked: string;
  };
  /** The offers for a risky matter and for an information request. */
  nudge: {
    /** The offer to report confidentially. */
    words: string;
    accept: string;
    no: string;
    /** The alternatives for a tip about corruption, which can be used in addition to this report. */
    corruption: string;
    /**
     * The alternative for an information request, with its statutory deadlines (UU 14/2008 Art. 22 (7) and
     * (8)).
     */
    information: string;
    /**
     * The numbers to call. Text in brackets becomes a link that calls the number in it. The directory's
     * `data/call-numbers.json` contains each number with its source. 112 exists only in some regions.
     */
    danger: string;
    injured: string;
    violence: string;
    threatened: string;
    /** The text before the numbers that the channel's operator has set. */
    regional: string;
    /** The offer to let triage choose an agency other than the preset one. */
    accused: (agency: string) => string;
    leave: string;
  };
  /** The strings about a point's place. */
  pointPlace: {
    /**
     * Names a place near the point, with the distance to the place's centre in kilometres (0 if it is near).
     */
    around: (name: string, kilometres: number) => string;
    differs: (named: string, set: string) => string;
    yes: string;
    no: string;
  };
  /** The strings for a report that names a place other than the selected one. */
  /** Asks which of two regions with the same name is meant: a city or a regency. */
  twins: (name: string) => string;
  placeDoubt: {
    /** Asks which place is right: the one that the report names, or the one in the field. */
    given: (named: string, set: string) => string;
    /**
     * Asks which place is right if the field is empty: the one that the report names, or the site's own
     * region.
     */
    open: (named: string, site: string) => string;
    /**
     * The button that opens the question. It is shown instead of the question while the question's position
     * is on the screen, so nothing shifts.
     */
    look: (named: string) => string;
  };
  place: PlaceStrings;
  /** The cards for drafts on the device, and for reports that were sent in the background. */
  cards: {
    drop: string;
    drafts: (count: number) => string;
    changed: (when: string) => string;
    /** The text shown instead of a title if nothing has been written yet or the title must not be shown. */
    untitled: string;
    secret: string;
    fileCount: (count: number) => string;
    dropped: string;
    undo: string;
    undone: string;
    startEmpty: string;
    arrived: string;
    unseen: string;
  };
  /** The strings of a page that cannot send reports. */
  site: {
    heading: string;
    unreachable: string;
    /** The text above the fields, which states that the entries are kept. */
    kept: string;
    /** The sentence that introduces the site's fallback below it. */
    instead: string;
  };
  /** The strings for the table of who can read the report, and for the privacy notice. */
  sight: {
    question: string;
    identity: string;
    report: string;
    agency: string;
    publicEye: string;
    operator: string;
    sees: string;
    /** The cell for what the public can see once officers have published it. */
    published: string;
    hidden: string;
    note: string;
    /** States which data is sent before the report. */
    early: string;
    notice: string;
  };
  /** The hint above the reporter's own data. `hidden` is used if the report does not show this data. */
  reporter: { hint: string; hidden: string };
}
