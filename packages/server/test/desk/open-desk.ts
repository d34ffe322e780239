import { existsSync } from "node:fs";
import { type NewKey, systemRandom } from "@lapor/channel";
import { signInOfficer } from "@lapor/channel/testing";
import { type Browser, type BrowserContext, chromium as engine, type Page } from "playwright-core";
import { chromium } from "../../../../scripts/browser.ts";
import { policyFileOf, serve } from "../support/servers.ts";
import { channelOn, makeKey } from "../support/test-channel.ts";

type Member = Parameters<typeof signInOfficer>[2];

/** A server with an empty store and no rate limits, and a browser for its desk. */
export interface OpenDesk {
  /** The server's origin for pages. The session's cookie belongs to `localhost`. */
  origin: string;
  browser: Browser;
  /** Errors on all pages so far, including violations of the content security policy. */
  faults: string[];
  makeKey(wanted: NewKey): Promise<string>;
  /** Signs a new officer in, and returns the `Cookie` header. */
  signIn(member: Member): Promise<string>;
  /** Signs an officer in a second time, as if on another computer. */
  signInAgain(officerId: string): Promise<void>;
  /** Signs a new officer in, and opens a page of the desk. */
  openAs(member: Member, path: string, options?: object): Promise<{ page: Page; context: BrowserContext }>;
  stop(): Promise<void>;
}

export async function openDesk(): Promise<OpenDesk> {
  if (!existsSync(new URL("../../desk/dist/index.html", import.meta.url)))
    throw new Error("The desk was not built: run `pnpm build:desk` first.");
  const secret = systemRandom.bytes(32);
  const server = await serve({ secret, policyFile: policyFileOf() });
  const origin = server.url.replace("127.0.0.1", "localhost");
  const channel = channelOn(server.store, { secret });
  const browser = await engine.launch(await chromium());
  const faults: string[] = [];
  const signIn = (member: Member): Promise<string> => signInOfficer(channel, origin, member);
  return {
    origin,
    browser,
    faults,
    signIn,
    async signInAgain(officerId) {
      const client = { network: "203.0.113.0/24", userAgent: "Firefox, Windows" };
      await channel.officerAccounts(origin).startSession(officerId, "passkey", client);
    },
    makeKey: (wanted) => makeKey(server.store, wanted),
    async openAs(member, path, options = {}) {
      const cookie = await signIn(member);
      const context = await browser.newContext({
        ...{ locale: "id-ID", timezoneId: "Asia/Jakarta", reducedMotion: "reduce", ...options },
      });
      const [name = "", value = ""] = cookie.split("=");
      await context.addCookies([{ name, value, url: origin }]);
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      await page.goto(`${origin}/petugas/${path}`);
      return { page, context };
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}
