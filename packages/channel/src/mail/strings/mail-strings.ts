import type { ReporterLocale } from "../../platform/locale.ts";
import type { FollowedKind, MailKind } from "../store.ts";
import { mailTextsEn } from "./en.ts";
import { mailTextsId } from "./id.ts";
import { mailTextsJv } from "./jv.ts";
import { mailTextsSu } from "./su.ts";

/** What the reporter reads of one step. The subject holds the tracking ID and no word of anybody. */
export interface KindTexts {
  subject(trackingId: string): string;
  /** What happened. */
  what: string;
  /** What it means for the reporter, and what there is to do. */
  next: string;
}

/** All texts of mails in one language. */
export interface MailTexts {
  kinds: Record<MailKind, KindTexts>;
  /** In place of those for news of the report into which the reporter's own one was merged. */
  followed: { subject: KindTexts["subject"]; what: Record<FollowedKind, string>; next: string };
  labels: {
    trackingId: string;
    /** Who has the report. */
    party: string;
    /** Until when the agency has to act. */
    due: string;
    /** Until when the reporter is waited for. */
    awaited: string;
    missed: string;
  };
  nationalTriage: string;
  /** Twelve names, January first. */
  months: readonly string[];
  /** On the link to the status page. */
  open: string;
  /** In its place, where no status page is known. */
  openYourself: string;
  /** Why there are no details in the mail, and that nobody asks for the access code. */
  privacy: string;
  automatic: string;
  stop: string;
  /** On the link of a receipt with which who reads the mailbox confirms it, or stops all mail to it. */
  address: string;
}

/** The texts of each language. */
export const mailTexts: Record<ReporterLocale, MailTexts> = {
  id: mailTextsId,
  en: mailTextsEn,
  jv: mailTextsJv,
  su: mailTextsSu,
};
