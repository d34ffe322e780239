import type { Channel, Lapor, Me } from "@lapor/sdk";
import type { Strings } from "../strings/id/desk.ts";
import type { Language } from "../strings/strings.ts";
import type { DeskStorage } from "./storage.ts";

// Each part of the desk declares the session values that it uses. `desk-session.ts` composes the object that
// contains all of them.

export interface Localization {
  strings: Strings;
  language: Language;
}

/** The signed-in officer, and the client that acts on the officer's behalf. */
export interface Session extends Localization {
  client: Lapor;
  me: Me;
}

export interface ChannelContext {
  channel: Channel;
}

export interface Clock {
  /** Tests replace this function. */
  now: () => Date;
}

/** The calendar for counting working days until a deadline. */
export interface WorkCalendar extends Clock {
  /** Local dates. */
  holidays: ReadonlySet<string>;
}

export interface StorageContext {
  /** Contains this tab's drafts and attempts. */
  storage: DeskStorage;
}

export interface MapSettings {
  /** A URL template with `{z}`, `{x}` and `{y}`. */
  tiles: string;
  attribution: string;
}

export interface MapContext {
  /** Undefined means that the desk shows no map. */
  map: MapSettings | undefined;
}
