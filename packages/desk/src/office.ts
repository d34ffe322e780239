import type { Channel, Lapor, Me, Responsible, Unit } from "@lapor/sdk";
import type { Shelf } from "./acts/attempt.ts";
import type { Officer } from "./acts/possible-acts.ts";
import type { Language } from "./strings/load-strings.ts";
import { nameIn, type Strings } from "./strings/strings.ts";

/** The surroundings that every part of the desk works with. */
export interface Office {
  client: Lapor;
  me: Me;
  channel: Channel;
  /** The units of the agency; none in national triage. */
  units: readonly Unit[];
  strings: Strings;
  language: Language;
  /** Present time; replaced in tests. */
  now: () => Date;
  /** Local dates of public holidays, for words of deadlines in working days. */
  holidays: ReadonlySet<string>;
  /** Drafts and attempts of this tab. */
  shelf: Shelf;
}

/** The role of the officer, or of the key that acts for officers. */
export const roleOf = (me: Me): string | undefined => (me.kind === "publishable" ? undefined : me.role);

/** Whether the role may ask for the identity of a reporter. The channel decides in each case. */
export const mayAskForIdentity = (me: Me): boolean =>
  ["national_admin", "agency_admin", "liaison", "identity_custodian"].includes(roleOf(me) ?? "");

/** The officer, for the table of acts. */
export function officerOf({ me, channel }: Pick<Office, "me" | "channel">): Officer {
  const role = roleOf(me);
  return {
    me: { ...(me.agency && { agency: me.agency }), ...(role && { role }) },
    isLinked: channel.identity.nationalChannel !== "none",
  };
}

/** The party that is responsible, in words. */
export const partyName = (responsible: Responsible, { strings, channel }: Office): string =>
  responsible.kind === "national_triage"
    ? channel.identity.verificationTeam
    : (responsible.agency?.shortName ?? nameIn(strings.names.parties, responsible.kind));

/** Sends an event up to the desk. */
export function tell(element: HTMLElement, name: string, detail: object = {}): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
