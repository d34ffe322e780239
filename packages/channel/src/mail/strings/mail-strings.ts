import type { NationalChannel } from "@lapor/openapi";
import type { FollowedKind, MailKind, SupporterKind } from "../../records/mail.ts";

/** The strings of an email about one step. */
export interface KindStrings {
  /** Contains the tracking ID and no text written by a person. */
  subject(trackingId: string): string;
  /** Tells the reporter what happened. */
  what: string;
  /** Tells the reporter what it means and what comes next. `{watched}` stands for `MailStrings.watched`. */
  next: string;
}

/** The strings of emails to supporters of a public report. */
export interface SupporterStrings {
  /** The confirmation request to the mailbox's owner, who may never have heard of the report. */
  confirmation: KindStrings & {
    /** The label of the link to the page with the confirmation button. */
    open: string;
  };
  subject: KindStrings["subject"];
  what: Record<SupporterKind, string>;
  /** Refers to the page with more details. */
  next: string;
  /** Labels for the public title and for the report that was kept in a merge. */
  title: string;
  kept: string;
  /** The label of the link to the public report. */
  open: string;
  /** States the reason for the email and the data that is stored. */
  why: string;
  stop: string;
  /** The label of the link with which the mailbox's owner stops all mail to it. */
  address: string;
}

/** All mail strings in one language. */
export interface MailStrings {
  kinds: Record<Exclude<MailKind, "support_confirmation">, KindStrings>;
  /**
   * Names the body that supervises late reports. Used only in a channel with a verification team, which
   * `{team}` stands for.
   */
  watched: string;
  /**
   * Replaces `passed_on`, and its `what` for followers and supporters, while a forwarded report has not yet
   * arrived in SP4N-LAPOR!. `overdue` replaces the email about a late report that an officer has to enter
   * there.
   */
  toSp4n: KindStrings & {
    followed: string;
    supporter: string;
    overdue: Pick<KindStrings, "what" | "next">;
  };
  /** Replaces `kinds` in emails about the report into which the reporter's own report was merged. */
  followed: { subject: KindStrings["subject"]; what: Record<FollowedKind, string>; next: string };
  supporter: SupporterStrings;
  labels: {
    trackingId: string;
    /** The label of the party that has the report. */
    party: string;
    /** The label of the agency's deadline. */
    due: string;
    /** The label of the reporter's deadline. */
    awaited: string;
    missed: string;
  };
  /** The name of the party for a report without an agency, unless the operator has named its team. */
  verificationTeam: string;
  /** States the channel and its operator. */
  channel(name: string, operator: string): string;
  /**
   * States where a report that does not belong to its agency goes next, and whether it reaches SP4N-LAPOR!.
   */
  wayOn: Record<NationalChannel, string>;
  sp4n: string;
  /** Twelve names, January first. */
  months: readonly string[];
  /** The label of the link to the status page. */
  open: string;
  /** Replaces the link when no status page is configured. */
  openYourself: string;
  /** Explains why the email contains no details, and that nobody asks for the access code by mail. */
  privacy: string;
  automatic: string;
  stop: string;
  /**
   * The label of the link with which the owner of an unconfirmed mailbox confirms the mailbox, or stops all
   * mail to it.
   */
  address: string;
}
