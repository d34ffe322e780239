import type { SessionEnd } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { requireSession } from "../officers/principal.ts";
import { expiredCookie } from "../officers/sessions.ts";
import type { OfficerStore } from "../officers/store.ts";

/** Ends the caller's session, or all of the officer's sessions. `cookie` is the `Set-Cookie` value. */
export async function signOut(
  { store }: { store: OfficerStore },
  { principal, publicUrl }: Caller,
  { everywhere }: { everywhere: boolean },
): Promise<{ body: SessionEnd; cookie: string }> {
  const { officer, session } = requireSession(principal);
  const endedSessions = await store.endSessions(
    everywhere ? { officerId: officer.id } : { tokenHash: session.tokenHash },
  );
  return { body: { endedSessions }, cookie: expiredCookie(publicUrl) };
}
