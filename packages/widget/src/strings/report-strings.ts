import type { ChannelIdentity, DueStage, NationalChannel, Responsible } from "@lapor/sdk";

/**
 * One entry for each known value of an enumeration. A value that a later version of the contract adds has
 * none.
 */
export type ByValue<Known extends string, Entry> = Readonly<Record<Known, Entry>> & {
  readonly [later: string]: Entry | undefined;
};

/** Strings of a sent report, shared by the receipt and `<lapor-status>`. */
export interface ReportStrings {
  locale: string;
  trackingId: string;
  accessCode: string;
  /** The responsible party when no agency is. */
  nationalTriage: string;
  /** The step that must happen before the deadline. */
  stages: ByValue<DueStage, string>;
  due: string;
  /** Before a deadline, in the middle of a sentence. */
  by: string;
  responsible: string;
  /** Says where reports are sent: the channel's name, and its operator. */
  sentTo: (name: string, operator: string) => string;
  /** What happens to a report that is not for this agency, and whether it reaches SP4N-LAPOR!. */
  wayOn: ByValue<NationalChannel, (team: string) => string>;
}

/** Strings of the receipt. */
export interface ReceiptStrings extends ReportStrings {
  heading: string;
  keep: string;
  warning: string;
  show: string;
  hide: string;
  copy: string;
  copied: string;
  copyFailed: string;
  remember: {
    button: string;
    hint: string;
    /** The place where the report is saved: this browser, for one site. */
    where: (site: string) => string;
    done: string;
    failed: string;
  };
  again: string;
  follow: string;
  openStatusPage: string;
}

/** The same strings, with the channel's own name for its verification team. */
export const withTeam = <Strings extends ReportStrings>(
  strings: Strings,
  { verificationTeam }: Pick<ChannelIdentity, "verificationTeam">,
): Strings => ({ ...strings, nationalTriage: verificationTeam || strings.nationalTriage });

/** The path of a report that is not for its agency. Empty for a relation that this version does not know. */
export const wayOnWords = (
  { mode, nationalChannel }: Pick<ChannelIdentity, "mode" | "nationalChannel">,
  { wayOn, nationalTriage }: ReportStrings,
): string => wayOn[mode === "single_agency" ? "linked" : nationalChannel]?.(nationalTriage) ?? "";

/** The destination of the report, and its path if it is not for its agency. */
export const channelWords = (channel: ChannelIdentity, strings: ReportStrings): string =>
  `${strings.sentTo(channel.name, channel.operator)} ${wayOnWords(channel, strings)}`.trim();

/** The name of the responsible party. A receipt has no `actors`: no new report is with SP4N-LAPOR!. */
export function nameResponsible(
  { kind, agency }: Responsible,
  { nationalTriage, actors }: ReportStrings & { actors?: Readonly<Record<"sp4n", string>> },
): string {
  return agency?.name ?? (kind === "sp4n" && actors ? actors.sp4n : nationalTriage);
}
