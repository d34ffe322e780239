import type { SessionEnd } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { expiredCookie } from "../officers/sessions.ts";
import { DomainError } from "../platform/domain-error.ts";

/** Ends the session of the caller, or all sessions of the officer. `cookie` is the `Set-Cookie`. */
export async function signOut(
  { store }: Pick<ChannelContext, "store">,
  { principal, publicUrl }: Caller,
  { everywhere }: { everywhere: boolean },
): Promise<{ body: SessionEnd; cookie: string }> {
  // The contract accepts nothing but a session here.
  if (principal.kind !== "officer") throw new DomainError("unauthorized");
  const { officer, session } = principal;
  const endedSessions = await (everywhere
    ? store.endSessions(officer.id)
    : store.endSession(session.tokenHash));
  return { body: { endedSessions }, cookie: expiredCookie(publicUrl) };
}
