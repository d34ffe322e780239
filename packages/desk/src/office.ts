import type { Channel, Officer as Colleague, Lapor, Me, Responsible, Unit } from "@lapor/sdk";
import type { Officer } from "./actions/possible-actions.ts";
import { type DeskStorage, ownStorage } from "./session/storage.ts";
import type { Language } from "./strings/load-strings.ts";
import { nameIn, type Strings } from "./strings/strings.ts";

/** The operator's tile service. */
export interface MapSettings {
  /** URL template with `{z}`, `{x}` and `{y}`. */
  tiles: string;
  attribution: string;
}

/** The surroundings that every part of the desk works with. */
export interface Office {
  client: Lapor;
  me: Me;
  channel: Channel;
  /** The units of the agency; none in national triage. */
  units: readonly Unit[];
  /** The officers of the agency who have not left, by name; none in national triage. */
  colleagues: readonly Colleague[];
  strings: Strings;
  language: Language;
  /** Present time; replaced in tests. */
  now: () => Date;
  /** Local dates of public holidays, for words of deadlines in working days. */
  holidays: ReadonlySet<string>;
  /** Undefined: no map. */
  map: MapSettings | undefined;
  /** Drafts and attempts of this tab. */
  storage: DeskStorage;
}

/** What the desk knows so far. */
type KnownParts = Omit<Office, "client" | "me" | "channel" | "strings"> & {
  [Part in "client" | "me" | "channel" | "strings"]: Office[Part] | undefined;
};

/** The surroundings, as soon as everything is loaded. */
export function officeOf(desk: KnownParts): Office | undefined {
  const { client, me, channel, units, colleagues, strings, language, now, holidays, map } = desk;
  if (!client || !me || !channel || !strings) return undefined;
  const storage = ownStorage(desk.storage, me);
  return { client, me, channel, units, colleagues, strings, language, now, holidays, map, storage };
}

/** Reads the units and officers of the agency. */
export async function readAgency(
  client: Lapor,
  { agency }: Me,
  options: { locale: Language },
): Promise<Pick<Office, "units" | "colleagues">> {
  if (!agency) return { units: [], colleagues: [] };
  const [units, colleagues] = await Promise.all([client.listUnits(options), client.listOfficers(options)]);
  return { units: units.data, colleagues: colleagues.data };
}

/** The role of the officer, or of the key that acts for officers. */
export const roleOf = (me: Me): string | undefined => (me.kind === "publishable" ? undefined : me.role);

/** Whether the id is that of the officer who signed in. */
export const isSelf = (officerId: string, { me }: Pick<Office, "me">): boolean =>
  me.kind === "officer" && me.id === officerId;

const readingRoles: readonly string[] = ["leader", "identity_custodian", "auditor"];

/** The officers to whom reports can be assigned, the officer who signed in first. */
export function assignable(office: Pick<Office, "me" | "colleagues">): readonly Colleague[] {
  const working = office.colleagues.filter(
    ({ state, role }) => state === "active" && !readingRoles.includes(role),
  );
  const self = working.filter(({ id }) => isSelf(id, office));
  return [...self, ...working.filter(({ id }) => !isSelf(id, office))];
}

/** An officer to whom reports can be assigned, in a list. */
export const assigneeName = (
  { id, name, unit }: Colleague,
  office: Pick<Office, "me" | "strings">,
): string =>
  isSelf(id, office) ? office.strings.assignment.self(name) : [name, unit?.name].filter(Boolean).join(" · ");

/** Whether the role may ask for the identity of a reporter. The channel decides in each case. */
export const mayAskForIdentity = (me: Me): boolean =>
  ["national_admin", "agency_admin", "liaison", "identity_custodian"].includes(roleOf(me) ?? "");

/** The officer, for the table of actions. */
export function officerOf({ me, channel }: Pick<Office, "me" | "channel">): Officer {
  const role = roleOf(me);
  return {
    me: { ...(me.agency && { agency: me.agency }), ...(role && { role }) },
    isLinked: channel.identity.nationalChannel !== "none",
  };
}

/** Whether one agency runs the channel, so that what is not its matter goes to SP4N-LAPOR!. */
export const hasOneAgency = ({ channel }: Pick<Office, "channel">): boolean =>
  channel.identity.mode !== "standalone";

/** The party that is responsible, in words. */
export const partyName = (
  responsible: Responsible,
  { strings, channel }: Pick<Office, "strings" | "channel">,
): string =>
  responsible.kind === "national_triage"
    ? channel.identity.verificationTeam
    : (responsible.agency?.shortName ?? nameIn(strings.names.parties, responsible.kind));

/** Sends an event up to the desk. */
export function tell(element: HTMLElement, name: string, detail: object = {}): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
