import type { Me } from "@lapor/sdk";
import type { ChannelContext, Session } from "./session.ts";

/** The role of the officer, or of the key that acts for officers. */
export const roleOf = (me: Me): string | undefined => (me.kind === "publishable" ? undefined : me.role);

/** The acting officer, and whether the channel passes reports on to SP4N-LAPOR!. */
export interface Officer {
  me: { agency?: { id: string }; role?: string };
  isLinked: boolean;
}

/** The officer, for the table of actions. */
export function officerOf({ me, channel }: Pick<Session, "me"> & ChannelContext): Officer {
  const role = roleOf(me);
  return {
    me: { ...(me.agency && { agency: me.agency }), ...(role && { role }) },
    isLinked: channel.identity.nationalChannel !== "none",
  };
}

/** Whether the role may ask for the identity of a reporter. The channel decides in each case. */
export const mayAskForIdentity = (me: Me): boolean =>
  ["national_admin", "agency_admin", "liaison", "identity_custodian"].includes(roleOf(me) ?? "");
