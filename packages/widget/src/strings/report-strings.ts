import type { ChannelIdentity, DueStage, NationalChannel, Responsible } from "@lapor/sdk";

/**
 * An entry for each known value of an enumeration. A value that a later version of the contract adds has no
 * entry.
 */
export type ByValue<Known extends string, Entry> = Readonly<Record<Known, Entry>> & {
  readonly [later: string]: Entry | undefined;
};

/** The strings for a sent report that the receipt and `<lapor-status>` share. */
export interface ReportStrings {
  locale: string;
  trackingId: string;
  accessCode: string;
  /** The name of the responsible party if no agency is responsible. */
  nationalTriage: string;
  /** The step that has to be taken before the deadline. */
  stages: ByValue<DueStage, string>;
  due: string;
  /** The word before a deadline, in the middle of a sentence. */
  by: string;
  responsible: string;
  /** States where reports are sent: the channel's name and its operator. */
  sentTo: (name: string, operator: string) => string;
  /** Explains what happens to a report that belongs to another agency, and whether it reaches SP4N-LAPOR!. */
  wayOn: ByValue<NationalChannel, (team: string) => string>;
}

/** The receipt's strings. */
export interface ReceiptStrings extends ReportStrings {
  heading: string;
  /** Asks the citizen to save both, and states what a lost or passed-on access code means. */
  keep: string;
  /** The three steps of a report: sent, checked, answered. */
  way: readonly [string, string, string];
  show: string;
  hide: string;
  copy: string;
  copied: string;
  copyFailed: string;
  remember: {
    button: string;
    hint: string;
    /** States where the report is saved: in this browser, for one site. */
    where: (site: string) => string;
    done: string;
    failed: string;
  };
  again: string;
  follow: string;
  openStatusPage: string;
}

/** Returns the strings with the channel's own name for its verification team. */
export const withTeam = <Strings extends ReportStrings>(
  strings: Strings,
  { verificationTeam }: Pick<ChannelIdentity, "verificationTeam">,
): Strings => ({ ...strings, nationalTriage: verificationTeam || strings.nationalTriage });

/**
 * Returns a sentence about where a report goes if it belongs to another agency. Empty for a relation to
 * SP4N-LAPOR! that this version does not know.
 */
export const wayOnWords = (
  { mode, nationalChannel }: Pick<ChannelIdentity, "mode" | "nationalChannel">,
  { wayOn, nationalTriage }: ReportStrings,
): string => wayOn[mode === "single_agency" ? "linked" : nationalChannel]?.(nationalTriage) ?? "";

/**
 * Returns a text that states the report's destination, and where the report goes if it belongs to another
 * agency.
 */
export const channelWords = (channel: ChannelIdentity, strings: ReportStrings): string =>
  `${strings.sentTo(channel.name, channel.operator)} ${wayOnWords(channel, strings)}`.trim();

/**
 * Returns the responsible party's name. The receipt's strings have no `actors`, because SP4N-LAPOR! is never
 * responsible for a new report.
 */
export function nameResponsible(
  { kind, agency }: Responsible,
  { nationalTriage, actors }: ReportStrings & { actors?: Readonly<Record<"sp4n", string>> },
): string {
  return agency?.name ?? (kind === "sp4n" && actors ? actors.sp4n : nationalTriage);
}
