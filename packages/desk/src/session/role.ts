import type { Me } from "@lapor/sdk";
import type { ChannelContext, Session } from "./session.ts";

/** Returns the role of the officer, or of the key that acts for officers. */
export const roleOf = (me: Me): string | undefined => (me.kind === "publishable" ? undefined : me.role);

/** The signed-in officer, and whether the channel passes reports on to SP4N-LAPOR!. */
export interface Officer {
  me: { agency?: { id: string }; role?: string };
  isLinked: boolean;
}

export function officerOf({ me, channel }: Pick<Session, "me"> & ChannelContext): Officer {
  const role = roleOf(me);
  return {
    me: { ...(me.agency && { agency: me.agency }), ...(role && { role }) },
    isLinked: channel.identity.nationalChannel !== "none",
  };
}

/**
 * Returns whether the desk offers to show a reporter's identity to this role. The channel checks each
 * request.
 */
export const mayAskForIdentity = (me: Me): boolean =>
  ["national_admin", "agency_admin", "liaison", "identity_custodian"].includes(roleOf(me) ?? "");
