import type { ActorKind, ArchiveReason, Classification, ReportStatus, TimelineKind } from "@lapor/sdk";
import type { ActionStrings } from "./action-strings.ts";
import type { StatusFaultCode } from "./late-strings.ts";
import type { PersonalDataStrings } from "./personal-data-strings.ts";
import type { PublicReportStrings } from "./public-report-strings.ts";
import type { ByValue, ReportStrings } from "./report-strings.ts";

/** The names of the report's fields on the reporter's page. */
export interface ReportFacts extends Readonly<Record<"occurredOn" | "place" | "attachments", string>> {
  /** The labels for the reporter's original values in fields that officers have corrected. */
  original: Readonly<Record<"title" | "classification" | "category" | "location" | "none", string>>;
}

/** The strings of `<lapor-status>` and of the public reports that the form shows. */
export interface StatusStrings {
  heading: string;
  intro: string;
  trackingIdHint: string;
  accessCodeHint: string;
  missing: { trackingId: string; accessCode: string };
  faults: Readonly<Record<StatusFaultCode, string>>;
  open: string;
  opening: string;
  refresh: string;
  refreshing: string;
  refreshed: string;
  close: string;
  /**
   * The message that the tracking ID alone opens nothing, because the report is not public or does not exist.
   */
  notPublic: string;
  /** The message that the report was opened by a link that contains its access code. */
  byLink: string;
  /** Asks for the access code before the report is withdrawn or its data is erased. */
  codeCheck: { hint: string; wrong: string };
  /** The strings for the reports that are saved on this device. */
  own: {
    heading: string;
    untitled: string;
    since: (day: string) => string;
    forget: string;
    forgetThis: string;
    forgetAll: string;
    forgotten: string;
    forgetFailed: string;
  };
  /** The strings for a report's steps from sent to completed. */
  steps: {
    label: string;
    names: readonly [string, string, string, string, string];
    archived: string;
    /** Screen reader labels for past and future steps. */
    done: string;
    next: string;
  };
  /** The labels for the reporter's photo and the agency's photo, side by side. */
  pair: { label: string; yours: string; theirs: (who: string) => string };
  /** The message that a paste has filled in both fields. */
  pasted: string;
  classification: ByValue<Classification, string>;
  status: ByValue<ReportStatus, { name: string; meaning: string }>;
  noDue: string;
  /**
   * The strings for an open report for which SP4N-LAPOR! is responsible: the status until an officer there
   * acts, and the deadline.
   */
  withNational: {
    name: string;
    meaning: string;
    due: string;
    /** The strings that are used until the report has arrived there. */
    notYet: { name: string; meaning: string; due: string };
    /** The title of the entry in which an agency found that it is not responsible for the report. */
    transferred(actor: string): string;
  };
  facts: ReportFacts;
  confidential: string;
  /** The message that a part of the report currently cannot be decrypted. */
  unreadable: string;
  anonymous: string;
  yourReport: string;
  timeline: string;
  /** The line that unfolds the earlier entries of the timeline. */
  earlier: (count: number) => string;
  kinds: ByValue<TimelineKind, (actor: string, responsible: string) => string>;
  /**
   * The actors' names within a sentence. If the agency's own name is known, it is used instead of `agency`.
   */
  actors: ByValue<ActorKind, string>;
  pingPong: string;
  /** States the reporter's rating of the answer, from 1 to 5. */
  rating: (rating: number) => string;
  /** The text that is shown instead of a deadline that has passed. */
  overdue: (day: string) => string;
  /** States why an answer may take longer. */
  examined: string;
  /** States by which day the agency has promised to answer. */
  promised: string;
  /** The message that twice the time until the deadline has passed. */
  escalated: string;
  /** The reasons for which a report can be archived. */
  archived: ByValue<ArchiveReason, string>;
  closedBySilence: string;
  /** The message that the report is closed and can no longer be contested. */
  ended: string;
  /** The strings for the report into which this one was merged. */
  followed: {
    heading: string;
    hint: string;
    /** The status of that report while its agency waits for a reply from its own reporter. */
    waits: string;
    closedBySilence: string;
    none: string;
  };
  /** The strings for who can read the report, and how much of it. */
  readers: {
    heading: string;
    /** States that the whole report can be read. */
    full: string;
    /** States that an earlier agency can read the content up to a day. */
    former: (day: string) => string;
    /** States that only the tracking ID, the status and the responsible party can be read. */
    minimal: string;
    /** The text after `full`, which states that the agency can request the identity. */
    identity: string;
  };
  /** The message that the code for the reporter's actions could not be loaded. */
  actionsMissing: string;
  retry: string;
  summary: (count: number) => string;
  faultHeading: string;
  actions: ActionStrings;
  personalData: PersonalDataStrings;
  publicReports: PublicReportStrings;
}

/** The strings for a report on the status page. */
export type ReportPageStrings = ReportStrings & StatusStrings;
