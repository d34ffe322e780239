import type { OpenSession, OpenSessionList } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { requireSession } from "../officers/principal.ts";
import { isOpenAt } from "../officers/sessions.ts";
import type { OfficerStore } from "../officers/store.ts";
import type { System } from "../records/ports.ts";

/** Sesi. Lists the officer's open sessions, last used first. */
export async function listSessions(
  { store, clock }: Pick<System, "clock"> & { store: OfficerStore },
  { principal }: Pick<Caller, "principal">,
): Promise<OpenSessionList> {
  const { officer, session: current } = requireSession(principal);
  const now = clock.now();
  const sessions = await store.list("sessions", { officerId: officer.id });
  const data = sessions
    .filter((session) => isOpenAt(session, now))
    .map(
      ({ id, method, startedAt, usedAt, network, userAgent }): OpenSession => ({
        id,
        current: id === current.id,
        method,
        startedAt: startedAt.toISOString(),
        usedAt: usedAt.toISOString(),
        ...(network !== null && { network }),
        ...(userAgent && { device: userAgent }),
      }),
    );
  return { data, nextCursor: null };
}
