import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";

interface OfficerBrowser {
  context: BrowserContext;
  page: Page;
  /** Removes an officer's passkey from this computer. */
  removePasskey(name: string): Promise<void>;
}

/**
 * Opens a page with an authenticator that approves each prompt immediately. The page's errors, including
 * violations of the Content-Security-Policy, are added to `faults`.
 */
export async function openOfficerBrowser(browser: Browser, faults: string[]): Promise<OfficerBrowser> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    // Ignore refused requests, because these tests expect some.
    if (message.type() === "error" && !/status of 4/.test(message.text())) faults.push(message.text());
  });
  context.setDefaultTimeout(15_000);
  const devTools = await context.newCDPSession(page);
  await devTools.send("WebAuthn.enable");
  const { authenticatorId } = await devTools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const removePasskey = async (name: string): Promise<void> => {
    const { credentials } = await devTools.send("WebAuthn.getCredentials", { authenticatorId });
    const credential = credentials.find(({ userDisplayName }) => userDisplayName === name);
    assert.ok(credential, name);
    const { credentialId } = credential;
    await devTools.send("WebAuthn.removeCredential", { authenticatorId, credentialId });
  };
  return { context, page, removePasskey };
}

export async function checkPage(page: Page, scene: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
    [],
    scene,
  );
}
