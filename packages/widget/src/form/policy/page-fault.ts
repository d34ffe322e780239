import { html, nothing, type TemplateResult } from "lit";
import { errorSentence, type FormContext, type FormHost } from "../state/form-host.ts";

export { placeErrors } from "./server-errors.ts";

/** Milliseconds to wait for a response from the page's own site. */
const patience = 5_000;

/**
 * Requests the page's own site to find out whether the device has a network. The sign-in page of a Wi-Fi
 * network does not count, because it redirects and cannot respond for an HTTPS site.
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

function wordsOf({ late, extra }: FormContext, code: string, isFinal: boolean): [string, string] {
  const { heading, unreachable } = extra.part!.site;
  const strings = late();
  if (!isFinal) return [heading, unreachable];
  return [strings.unavailable, errorSentence(code === "csp" ? "unauthorized" : code, strings)];
}

/**
 * Renders the message that the page cannot send, with the site's fallback.
 *
 * @param isFinal Whether no retry can fix the fault.
 * @param hasForm Whether the form is shown below, with the typed text.
 */
export function faultBox(form: FormContext, isFinal: boolean, hasForm: boolean): TemplateResult {
  const { kept, instead } = form.extra.part!.site;
  const [heading, sentence] = wordsOf(form, form.store.state.refusal!.code, isFinal);
  return html`<div id="page-fault" class="box" role="group" aria-labelledby="page-fault-heading">
    <h2 id="page-fault-heading" part="heading">${heading}</h2>
    <p>${sentence}</p>
    ${isFinal && hasForm ? html`<p>${kept}</p>` : nothing}
    <p>${instead}</p>
    <slot></slot>
  </div>`;
}

/** Announces that the page cannot send, and logs the cause to the console for the page's administrator. */
export function nameFault(form: FormContext, code: string, isFinal: boolean): void {
  form.store.dispatch({ type: "announce", words: wordsOf(form, code, isFinal).join(". ") });
  console.error(explain(form.host, code));
}

/** Explains the fault to the page's administrator. Names the attribute or directive, but never the key. */
function explain({ localName, baseUrl }: FormHost, code: string): string {
  const { origin, href, protocol } = new URL(baseUrl, document.baseURI);
  const page = location.origin;
  const causes: Readonly<Record<string, string>> = {
    csp:
      location.protocol === "https:" && protocol === "http:"
        ? `base-url is ${origin}, which browsers block on a page under https:. Use the channel's https: address.`
        : `the page's Content-Security-Policy blocks the channel. Add ${origin} to its connect-src directive.`,
    origin_not_allowed: `publishable-key is not registered for ${page}. Ask the channel's operator: lapor keys allow ID --origin ${page}`,
    unauthorized: `the channel at base-url ${origin} does not know publishable-key, or it was revoked. Copy the key again.`,
    network: `base-url ${origin} does not respond, although this device is online. Check the address for typing errors, and whether the channel runs (${href.replace(/\/+$/, "")}/healthz).`,
  };
  const other = `what responds at base-url ${href} is not a complaint channel (${code}). Use the channel's address without /v1.`;
  return `<${localName}> cannot send reports from this page: ${causes[code === "timeout" ? "network" : code] ?? other}`;
}
