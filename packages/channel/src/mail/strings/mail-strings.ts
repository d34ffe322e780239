import type { NationalChannel } from "@lapor/openapi";
import type { FollowedKind, MailKind, SupporterKind } from "../../records/mail.ts";

/** The strings of a mail about one step. */
export interface KindStrings {
  /** Holds the tracking ID, and no text written by a person. */
  subject(trackingId: string): string;
  /** The event, for the reporter. */
  what: string;
  /** Its meaning for the reporter, and the next steps. `{watched}` stands for `MailStrings.watched`. */
  next: string;
}

/** The strings of mails to supporters of a public report. */
export interface SupporterStrings {
  /** Asks the owner of the mailbox, who may never have heard of the report. */
  confirmation: KindStrings & {
    /** Label of the link that leads to the button. */
    open: string;
  };
  subject: KindStrings["subject"];
  what: Record<SupporterKind, string>;
  /** Points to the page with more details. */
  next: string;
  /** Labels: the public title, and the report that was kept in a merge. */
  title: string;
  kept: string;
  /** Label of the link to the public report. */
  open: string;
  /** The reason for the mail, and the data that is stored. */
  why: string;
  stop: string;
  /** Label of the link on which the owner of the mailbox stops all mail to it. */
  address: string;
}

/** All strings of mails in one language. */
export interface MailStrings {
  kinds: Record<Exclude<MailKind, "support_confirmation">, KindStrings>;
  /**
   * The body that supervises late reports. Only in a channel with a verification team, which `{team}` stands
   * for.
   */
  watched: string;
  /**
   * Replaces `passed_on`, and its `what` for followers and supporters, when a report is handed over to
   * SP4N-LAPOR!: it is not there yet. `overdue` replaces the mail about a late report that an officer has to
   * take there.
   */
  toSp4n: KindStrings & {
    followed: string;
    supporter: string;
    overdue: Pick<KindStrings, "what" | "next">;
  };
  /** Replaces `kinds` for news about the report into which the reporter's own report was merged. */
  followed: { subject: KindStrings["subject"]; what: Record<FollowedKind, string>; next: string };
  supporter: SupporterStrings;
  labels: {
    trackingId: string;
    /** The party that has the report. */
    party: string;
    /** The agency's deadline. */
    due: string;
    /** The reporter's deadline. */
    awaited: string;
    missed: string;
  };
  /** The party of a report that no agency has, unless the operator has named its team. */
  verificationTeam: string;
  /** The operator of the channel. */
  channel(name: string, operator: string): string;
  /** The path of a report that is not for its agency, and whether it reaches SP4N-LAPOR!. */
  wayOn: Record<NationalChannel, string>;
  sp4n: string;
  /** Twelve names, January first. */
  months: readonly string[];
  /** Label of the link to the status page. */
  open: string;
  /** Replaces the link where no status page is configured. */
  openYourself: string;
  /** Says why the mail contains no details, and that nobody asks for the access code by mail. */
  privacy: string;
  automatic: string;
  stop: string;
  /** Label of a receipt's link, on which the owner of the mailbox confirms it or stops all mail to it. */
  address: string;
}
