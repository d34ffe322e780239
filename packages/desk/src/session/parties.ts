import type { Responsible } from "@lapor/sdk";
import { nameIn } from "../strings/strings.ts";
import type { ChannelContext, Session } from "./session.ts";

/** Whether one agency runs the channel, so that what is not its matter goes to SP4N-LAPOR!. */
export const hasOneAgency = ({ channel }: ChannelContext): boolean => channel.identity.mode !== "standalone";

/** The party that is responsible, in words. */
export const partyName = (
  responsible: Responsible,
  { strings, channel }: Pick<Session, "strings"> & ChannelContext,
): string =>
  responsible.kind === "national_triage"
    ? channel.identity.verificationTeam
    : (responsible.agency?.shortName ?? nameIn(strings.names.parties, responsible.kind));
