import type { OfficerAccounts } from "@lapor/channel";
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { findOfficer } from "./officers.ts";
import { signInPage } from "./sign-in-page.ts";

/** What the demo's sign-in needs to start an officer's session at the desk. */
export interface DeskEntry {
  accounts: Pick<OfficerAccounts, "findByEmail" | "startSession">;
  /**
   * The channel's origin with the host name `localhost`. The name matters because browsers separate cookies
   * by host but not by port.
   */
  deskUrl: string;
}

/**
 * Signs in a demo officer with one click and redirects to the channel's desk. The officer proves no identity,
 * so only the demo has this route; `lapor serve` does not.
 */
export function createDemoSignIn({ accounts, deskUrl }: DeskEntry): Hono {
  const app = new Hono();
  app.use(csrf());
  app.get("/", (context) => {
    const url = new URL(context.req.url);
    // The session cookie must belong to `localhost`, so redirect visitors from any other host name.
    if (url.hostname === "localhost") return context.html(signInPage);
    url.hostname = "localhost";
    return context.redirect(url.href, 302);
  });
  app.post("/masuk", async (context) => {
    const officer = findOfficer(String((await context.req.parseBody()).petugas));
    const record = officer && (await accounts.findByEmail(officer.email));
    // The session records how the officer proved their identity. The demo pretends that it was a passkey.
    const session = record && (await accounts.startSession(record.id, "passkey"));
    if (!session) return context.redirect("/petugas", 303);
    context.header("Set-Cookie", session.cookie);
    return context.redirect(`${deskUrl}/petugas`, 303);
  });
  return app;
}
