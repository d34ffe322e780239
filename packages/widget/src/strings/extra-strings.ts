import type { FieldError } from "../form/values/form-values.ts";
import type { PrivateKind } from "../form/values/private-data.ts";
import type { PlaceStrings } from "./form/place-strings.ts";
import type { FieldSentence, OwnFaultCode } from "./form-strings.ts";
import type { SearchFaultCode } from "./late-strings.ts";

/** Errors of a file outside of a field; they are shown beside the file. */
type FileFaultCode = "locked" | "unreadable" | "holds_files" | "too_many_pixels";

/** Errors of query parameters. The form sends none. */
type ParameterFaultCode = "unknown_parameter" | "repeated_parameter";

/** Strings of the form that few reports need. They are loaded with the code that shows them. */
export interface ExtraStrings {
  /** Errors that only the channel finds. */
  fieldFaults: Readonly<
    Record<
      Exclude<FieldError["code"], OwnFaultCode | SearchFaultCode | FileFaultCode | ParameterFaultCode>,
      FieldSentence
    >
  >;
  search: {
    searching: string;
    none: string;
    /** The search for agencies was on the device only: everyday names are not known there. */
    noneYet: string;
    /** After the name of a place in another province than the site's. */
    outside: (province: string) => string;
    failed: string;
    /** For places: their names can be typed without a list. */
    failedPlace: string;
    found: (count: number) => string;
  };
  caution: {
    kinds: Readonly<Record<PrivateKind, string>>;
    /** Shown below the field that contains them. */
    found: (kinds: readonly string[]) => string;
    mask: (kinds: readonly string[]) => string;
    masked: string;
  };
  /** Offers for a risky matter, and for a request for information. */
  nudge: {
    /** To report it confidentially. */
    words: string;
    no: string;
    /** Other ways for a tip about corruption, beside this report. */
    corruption: string;
    /** The same for a request for information, with its deadlines by law (UU 14/2008 Art. 22 (7) and (8)). */
    information: string;
    /**
     * The numbers to call. Text in brackets becomes a link that calls its number. Each number is in
     * `data/call-numbers.json` of the directory, with its source. 112 exists only in some regions.
     */
    danger: string;
    injured: string;
    violence: string;
    threatened: string;
    /** Before the numbers that the operator of the channel has set. */
    regional: string;
    /** That triage chooses another agency than the preset one. */
    accused: (agency: string) => string;
    leave: string;
  };
  /** The place of the point. */
  pointPlace: {
    /** Kilometres to the middle of the place; 0 when near. */
    around: (name: string, kilometres: number) => string;
    differs: (named: string, set: string) => string;
    yes: string;
    no: string;
  };
  /** The report names another place than the one that is set. */
  /** Asks which of two regions with one name is meant, a city and a regency. */
  twins: (name: string) => string;
  placeDoubt: {
    /** The place that the report names, and the one in the field. */
    given: (named: string, set: string) => string;
    /** The field is empty: the place that the report names, and the site's own. */
    open: (named: string, site: string) => string;
    /**
     * Button that opens the question. Shown instead of it while its place is on the screen, so that nothing
     * moves.
     */
    look: (named: string) => string;
  };
  place: PlaceStrings;
  /** Drafts on the device, and reports that were sent while the citizen did not see it. */
  cards: {
    drop: string;
    drafts: (count: number) => string;
    changed: (when: string) => string;
    /** In place of a title: nothing was written yet, or it may not be shown. */
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
  /** The page cannot send reports. */
  site: {
    heading: string;
    unreachable: string;
    /** Shown above the fields with the entries. */
    kept: string;
    /** Followed by the site's fallback. */
    instead: string;
  };
  /** The table of readers, and the privacy notice. */
  sight: {
    question: string;
    identity: string;
    report: string;
    agency: string;
    publicEye: string;
    operator: string;
    sees: string;
    /** The public sees it after officers published it. */
    published: string;
    hidden: string;
    note: string;
    /** Data that is sent before the report. */
    early: string;
    notice: string;
  };
  /** Above the reporter's own data; `hidden` when the report does not show them. */
  reporter: { hint: string; hidden: string };
}
