import type { OfficerAccounts } from "@lapor/channel";
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { findOfficer } from "./officers.ts";
import { signInPage } from "./sign-in-page.ts";

/** The desk that an officer of the demo enters. */
export interface DeskEntry {
  accounts: Pick<OfficerAccounts, "findByEmail" | "startSession">;
  /** Origin of the channel, by the name `localhost`: browsers keep cookies by host, not by port. */
  deskUrl: string;
}

/**
 * Signs an officer of the demo in with one click, without any proof, and leads to the channel's desk. Only the
 * demo has this: `lapor serve` has no such route.
 */
export function createDemoSignIn({ accounts, deskUrl }: DeskEntry): Hono {
  const app = new Hono();
  app.use(csrf());
  app.get("/", (context) => {
    const url = new URL(context.req.url);
    // The session's cookie must be one of `localhost`.
    if (url.hostname === "localhost") return context.html(signInPage);
    url.hostname = "localhost";
    return context.redirect(url.href, 302);
  });
  app.post("/masuk", async (context) => {
    const officer = findOfficer(String((await context.req.parseBody()).petugas));
    const record = officer && (await accounts.findByEmail(officer.email));
    // The method only names how the officer would prove it.
    const session = record && (await accounts.startSession(record.id, "passkey"));
    if (!session) return context.redirect("/petugas", 303);
    context.header("Set-Cookie", session.cookie);
    return context.redirect(`${deskUrl}/petugas`, 303);
  });
  return app;
}
