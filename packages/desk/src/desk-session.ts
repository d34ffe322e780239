import type { AgencyStaff } from "./session/agency.ts";
import type { ChannelContext, MapContext, Session, StorageContext, WorkCalendar } from "./session/session.ts";
import { ownStorage } from "./session/storage.ts";

/** All values that parts of the desk take, each of them a few. */
export interface DeskSession
  extends Session,
    ChannelContext,
    AgencyStaff,
    WorkCalendar,
    StorageContext,
    MapContext {}

/** A session in which the parts loaded over the network may be missing. */
type KnownParts = Omit<DeskSession, "client" | "me" | "channel" | "strings"> & {
  [Part in "client" | "me" | "channel" | "strings"]: DeskSession[Part] | undefined;
};

/** The session, as soon as everything is loaded. */
export function deskSessionOf(desk: KnownParts): DeskSession | undefined {
  const { client, me, channel, units, colleagues, strings, language, now, holidays, map } = desk;
  if (!client || !me || !channel || !strings) return undefined;
  const storage = ownStorage(desk.storage, me);
  return { client, me, channel, units, colleagues, strings, language, now, holidays, map, storage };
}
