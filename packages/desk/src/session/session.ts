import type { Channel, Lapor, Me } from "@lapor/sdk";
import type { Strings } from "../strings/id/desk.ts";
import type { Language } from "../strings/strings.ts";
import type { DeskStorage } from "./storage.ts";

// Each part of the desk declares what it takes: the session, and those of the other values that it uses. The
// desk puts one object together that fits all of them (`desk-session.ts`).

/** The texts of the desk, and their language. */
export interface Localization {
  strings: Strings;
  language: Language;
}

/** The signed-in officer, and the client that speaks to the channel as this officer. */
export interface Session extends Localization {
  client: Lapor;
  me: Me;
}

/** The channel that the desk belongs to. */
export interface ChannelContext {
  channel: Channel;
}

export interface Clock {
  /** Present time; replaced in tests. */
  now: () => Date;
}

/** For words of deadlines in working days. */
export interface WorkCalendar extends Clock {
  /** Local dates of public holidays. */
  holidays: ReadonlySet<string>;
}

export interface StorageContext {
  /** Drafts and attempts of this tab. */
  storage: DeskStorage;
}

/** The operator's tile service. */
export interface MapSettings {
  /** URL template with `{z}`, `{x}` and `{y}`. */
  tiles: string;
  attribution: string;
}

export interface MapContext {
  /** Undefined: no map. */
  map: MapSettings | undefined;
}
