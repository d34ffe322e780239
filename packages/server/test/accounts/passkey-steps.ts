import { type Browser, baseUrl, type Received } from "./sign-in-world.ts";
import type { Quirks, SoftwareAuthenticator } from "./software-authenticator.ts";

/** The options that the desk passes to an authenticator. */
export const asked = (challenge: string) => ({ challenge, rpId: new URL(baseUrl).hostname, origin: baseUrl });

/** Registers the passkey of an authenticator, with an invitation or with the browser's session. */
export async function register(
  browser: Browser,
  authenticator: SoftwareAuthenticator,
  {
    invitation,
    quirks,
    name = "Laptop kantor",
  }: { invitation?: string; quirks?: Quirks; name?: string } = {},
): Promise<Received> {
  const offered = await browser.post("proofs/passkeys/options", { invitation });
  if (offered.status !== 200) return offered;
  const credential = authenticator.create(asked(offered.body.options.challenge), quirks);
  return browser.post("proofs/passkeys", { name, credential });
}

/** Signs in with an authenticator's passkey, or confirms the browser's session. */
export async function signIn(
  browser: Browser,
  authenticator: SoftwareAuthenticator,
  quirks: Quirks = {},
  body: object = {},
): Promise<Received> {
  const { options } = (await browser.post("sign-in/passkey/options", body)).body;
  const credential = authenticator.get(asked(options.challenge), quirks);
  return browser.post("sign-in/passkey", { credential });
}
