import type { FormHost } from "../form-host.ts";

/** Milliseconds for the site's own answer. */
const patience = 5_000;

/**
 * Whether the device has a network: this page's own site answers. The sign-in page of a Wi-Fi network redirects,
 * and cannot answer for a site under HTTPS.
 */
export async function hasNetwork(): Promise<boolean> {
  if (!navigator.onLine) return false;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const { status } = await fetch(location.href, {
      method: "HEAD",
      cache: "no-store",
      redirect: "manual",
      signal: controller.signal,
    });
    return status > 0 && status !== 511;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** What is wrong with the page, for its administrator. Names the attribute or directive, never the key. */
export function explainFault({ localName, baseUrl }: FormHost, code: string): string {
  const { origin, href } = new URL(baseUrl, document.baseURI);
  const page = location.origin;
  const causes: Readonly<Record<string, string>> = {
    csp: `the page's Content-Security-Policy blocks the channel. Add ${origin} to its connect-src directive.`,
    mixed_content: `base-url is ${origin}, which browsers block on a page under https:. Use the channel's https: address.`,
    origin_not_allowed: `publishable-key is not registered for ${page}. Ask the channel's operator: lapor keys allow ID --origin ${page}`,
    unauthorized: `the channel at base-url ${origin} does not know publishable-key, or it was revoked. Copy the key again.`,
    network: `base-url ${origin} does not respond, although this device is online. Check the address for typing errors, and whether the channel runs (${href.replace(/\/+$/, "")}/healthz).`,
  };
  const other = `what responds at base-url ${href} is not a LAPOR! channel (${code}). Use the channel's address without /v1.`;
  return `<${localName}> cannot send reports from this page: ${causes[code === "timeout" ? "network" : code] ?? other}`;
}
