import type { AgencyStaff } from "./session/agency.ts";
import type { ChannelContext, MapContext, Session, StorageContext, WorkCalendar } from "./session/session.ts";
import { ownStorage } from "./session/storage.ts";

/** The values that the desk's parts need. Each part declares the few that it uses. */
export interface DeskSession
  extends Session,
    ChannelContext,
    AgencyStaff,
    WorkCalendar,
    StorageContext,
    MapContext {}

/** A session whose values from the network may not be loaded yet. */
type KnownParts = Omit<DeskSession, "client" | "me" | "channel" | "strings"> & {
  [Part in "client" | "me" | "channel" | "strings"]: DeskSession[Part] | undefined;
};

/** Returns the session, or undefined while a value is missing. */
export function deskSessionOf(desk: KnownParts): DeskSession | undefined {
  const { client, me, channel, units, colleagues, strings, language, now, holidays, map } = desk;
  if (!client || !me || !channel || !strings) return undefined;
  const storage = ownStorage(desk.storage, me);
  return { client, me, channel, units, colleagues, strings, language, now, holidays, map, storage };
}
