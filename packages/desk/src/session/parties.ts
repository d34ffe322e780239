import type { Responsible } from "@lapor/sdk";
import { nameIn } from "../strings/strings.ts";
import type { ChannelContext, Session } from "./session.ts";

/**
 * Returns whether the channel belongs to a single agency, in which case reports outside its competence go to
 * SP4N-LAPOR!.
 */
export const hasOneAgency = ({ channel }: ChannelContext): boolean => channel.identity.mode !== "standalone";

export const partyName = (
  responsible: Responsible,
  { strings, channel }: Pick<Session, "strings"> & ChannelContext,
): string =>
  responsible.kind === "national_triage"
    ? channel.identity.verificationTeam
    : (responsible.agency?.shortName ?? nameIn(strings.names.parties, responsible.kind));
