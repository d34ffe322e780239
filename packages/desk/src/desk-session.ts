import type { AgencyStaff } from "./session/agency.ts";
import type { ChannelContext, MapContext, Session, StorageContext, WorkCalendar } from "./session/session.ts";
import { ownStorage } from "./session/storage.ts";

/** All values that the desk's parts need; each part uses only a few of them. */
export interface DeskSession
  extends Session,
    ChannelContext,
    AgencyStaff,
    WorkCalendar,
    StorageContext,
    MapContext {}

/** A session whose parts that are loaded over the network may still be missing. */
type KnownParts = Omit<DeskSession, "client" | "me" | "channel" | "strings"> & {
  [Part in "client" | "me" | "channel" | "strings"]: DeskSession[Part] | undefined;
};

/** Returns the session once everything has been loaded. */
export function deskSessionOf(desk: KnownParts): DeskSession | undefined {
  const { client, me, channel, units, colleagues, strings, language, now, holidays, map } = desk;
  if (!client || !me || !channel || !strings) return undefined;
  const storage = ownStorage(desk.storage, me);
  return { client, me, channel, units, colleagues, strings, language, now, holidays, map, storage };
}
