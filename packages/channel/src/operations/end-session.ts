import type { OpenSessionList } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { requireSession } from "../officers/principal.ts";
import type { OfficerStore } from "../officers/store.ts";
import type { System } from "../records/ports.ts";
import { listSessions } from "./list-sessions.ts";

/** Ends the officer's session with this ID, if it exists. Returns the remaining sessions. */
export async function endSession(
  context: Pick<System, "clock"> & { store: OfficerStore },
  caller: Pick<Caller, "principal">,
  sessionId: string,
): Promise<OpenSessionList> {
  const { officer } = requireSession(caller.principal);
  const sessions = await context.store.list("sessions", { officerId: officer.id });
  const ended = sessions.find(({ id }) => id === sessionId);
  if (ended) await context.store.endSessions({ tokenHash: ended.tokenHash });
  return listSessions(context, caller);
}
