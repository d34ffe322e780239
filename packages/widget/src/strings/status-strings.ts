import type { ActorKind, ArchiveReason, Classification, ReportStatus, TimelineKind } from "@lapor/sdk";
import type { ActionStrings } from "./action-strings.ts";
import type { StatusFaultCode } from "./late-strings.ts";
import type { PersonalDataStrings } from "./personal-data-strings.ts";
import type { PublicReportStrings } from "./public-report-strings.ts";
import type { ByValue, ReportStrings } from "./report-strings.ts";

/** Strings for `<lapor-status>`, and for the public reports that the form shows. */
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
  /** The tracking ID alone opened nothing: the report is not public or does not exist. */
  notPublic: string;
  /** The report was opened by a link with its code. */
  byLink: string;
  /** Asks for the code before a report is withdrawn or erased. */
  codeCheck: { hint: string; wrong: string };
  /** The reports that this device keeps. */
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
  /** The way of a report from sent to done. */
  steps: {
    label: string;
    names: readonly [string, string, string, string, string];
    archived: string;
    /** For screen readers: a past step, and a future one. */
    done: string;
    next: string;
  };
  /** The reporter's photo and the agency's, side by side. */
  pair: { label: string; yours: string; theirs: (who: string) => string };
  /** One paste filled both codes. */
  pasted: string;
  classification: ByValue<Classification, string>;
  status: ByValue<ReportStatus, { name: string; meaning: string }>;
  noDue: string;
  /**
   * An open report that SP4N-LAPOR! is responsible for: its status until an officer there acts, and its
   * deadline.
   */
  withNational: {
    name: string;
    meaning: string;
    due: string;
    /** While the report has not arrived there. */
    notYet: { name: string; meaning: string; due: string };
    /** The entry of an agency that found that the report is not its matter. */
    transferred(actor: string): string;
  };
  occurredOn: string;
  place: string;
  attachments: string;
  confidential: string;
  /** A part of the report cannot be decrypted at the moment. */
  unreadable: string;
  anonymous: string;
  yourReport: string;
  timeline: string;
  kinds: ByValue<TimelineKind, (actor: string, responsible: string) => string>;
  /** The actor, as a word in a sentence. The agency's own name replaces `agency` if it is known. */
  actors: ByValue<ActorKind, string>;
  pingPong: string;
  /** Rating of the answer, 1 to 5. */
  rating: (rating: number) => string;
  /** Replaces a deadline that has passed. */
  overdue: (day: string) => string;
  /** The reason why an answer may take longer. */
  examined: string;
  /** The day until which the agency promised to answer. */
  promised: string;
  /** The reporter's own values, before officers corrected them. */
  original: Readonly<Record<"title" | "classification" | "category" | "location" | "none", string>>;
  /** The deadline has passed twice over. */
  escalated: string;
  /** The reason for archiving a report. */
  archived: ByValue<ArchiveReason, string>;
  closedBySilence: string;
  /** The report has ended and can no longer be contested. */
  ended: string;
  /** The report that this one was merged into. */
  followed: {
    heading: string;
    hint: string;
    /** Its status while another reporter is asked. */
    waits: string;
    closedBySilence: string;
    none: string;
  };
  /** The readers of the report, and the parts that they can read. */
  readers: {
    heading: string;
    /** The whole report. */
    full: string;
    /** An earlier agency: it can read the content up to a day. */
    former: (day: string) => string;
    /** Tracking ID, status and holder. */
    minimal: string;
    /** After `full`: the agency may ask for the identity. */
    identity: string;
  };
  /** The code of the reporter's actions could not be loaded. */
  actionsMissing: string;
  retry: string;
  summary: (count: number) => string;
  faultHeading: string;
  actions: ActionStrings;
  personalData: PersonalDataStrings;
  publicReports: PublicReportStrings;
}

/** Strings of a report on the status page. */
export type ReportPageStrings = ReportStrings & StatusStrings;
