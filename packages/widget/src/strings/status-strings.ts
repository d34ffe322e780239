import type { ArchiveReason, Classification, ReportStatus, TimelineKind } from "@lapor/sdk";
import type { ActionStrings } from "./action-strings.ts";
import type { PersonalDataStrings } from "./personal-data-strings.ts";
import type { PublicReportStrings } from "./public-report-strings.ts";

/** Who did something, as a word in a sentence; `agency` gives way to the agency's own name. */
export type ActorKind = "reporter" | "agency" | "national_triage" | "channel";

/** Strings of `<lapor-status>`, and of public reports in the form. */
export interface StatusStrings {
  heading: string;
  intro: string;
  trackingIdHint: string;
  accessCodeHint: string;
  missing: { trackingId: string; accessCode: string };
  open: string;
  opening: string;
  refresh: string;
  refreshing: string;
  refreshed: string;
  close: string;
  /** Said when one paste filled in both codes. */
  pasted: string;
  classification: Readonly<Record<Classification, string>>;
  status: Readonly<Record<ReportStatus, { name: string; meaning: string }>>;
  noDue: string;
  occurredOn: string;
  place: string;
  attachments: string;
  confidential: string;
  /** When something that is kept sealed does not open just now. */
  unreadable: string;
  anonymous: string;
  yourReport: string;
  timeline: string;
  kinds: Readonly<Record<TimelineKind, (actor: string, responsible: string) => string>>;
  actors: Readonly<Record<ActorKind, string>>;
  pingPong: string;
  /** Of what was confirmed or rated, 1 to 5. */
  rating: (rating: number) => string;
  /** In place of a deadline that has passed. */
  overdue: (day: string) => string;
  /** Why an answer may take longer. */
  examined: string;
  /** Of one that has passed twice over. */
  escalated: string;
  /** Why a report was archived. */
  archived: Readonly<Record<ArchiveReason, string>>;
  closedBySilence: string;
  /** Closed or archived, and nothing can be contested any more. */
  ended: string;
  /** How the report goes on that this one was merged into. */
  followed: {
    heading: string;
    hint: string;
    /** Its status while somebody else is asked. */
    waits: string;
    closedBySilence: string;
    none: string;
  };
  /** Who can read the report, and how much of it. */
  readers: {
    heading: string;
    /** The whole report. */
    full: string;
    /** What was there until a day, of a party that had the report before. */
    former: (day: string) => string;
    /** Tracking ID, status and holder. */
    minimal: string;
    /** After `full`, of a party that may ask for the identity. */
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
