import type { Channel, Lapor, Me } from "@lapor/sdk";
import type { Strings } from "../strings/id/desk.ts";
import type { Language } from "../strings/strings.ts";
import type { DeskStorage } from "./storage.ts";

// Each part of the desk declares what it needs: the session, and those other values that it uses. The desk
// composes a single object that satisfies all of them (`desk-session.ts`).

/** The desk's texts and their language. */
export interface Localization {
  strings: Strings;
  language: Language;
}

/** The signed-in officer, and the client that accesses the channel on the officer's behalf. */
export interface Session extends Localization {
  client: Lapor;
  me: Me;
}

/** The channel that the desk belongs to. */
export interface ChannelContext {
  channel: Channel;
}

export interface Clock {
  /** Returns the current time; replaced in tests. */
  now: () => Date;
}

/** The calendar used to describe deadlines in working days. */
export interface WorkCalendar extends Clock {
  /** Local dates of public holidays. */
  holidays: ReadonlySet<string>;
}

export interface StorageContext {
  /** This tab's drafts and attempts. */
  storage: DeskStorage;
}

/** The operator's tile service. */
export interface MapSettings {
  /** URL template with `{z}`, `{x}` and `{y}`. */
  tiles: string;
  attribution: string;
}

export interface MapContext {
  /** Undefined means that the desk shows no map. */
  map: MapSettings | undefined;
}
