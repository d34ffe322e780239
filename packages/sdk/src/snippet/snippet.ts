/** The settings that a site needs to show a channel's form. */
export interface FormPlace {
  /** The agency that receives reports unless the reporter chooses another one. */
  agencyId: string;
  /** The publishable key. Absent if it can no longer be shown; the snippet then contains a placeholder. */
  publishableKey?: string | undefined;
  /** The channel's address. */
  channelUrl: string;
  /** The address or path of `lapor.js`, with the folder `parts` next to it. */
  scriptUrl: string;
  /** The address or path of the page on which reporters follow their report. */
  statusUrl: string;
}

/** The default path of the form's script on a site. */
export const usualScript = "/lapor/1/lapor.js";

/** Reserves the form's space until its script has loaded. */
export const reservedSpace = "lapor-form:not(:defined) { display: block; min-height: 100vh }";

/** Escapes text for HTML content and attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Formats attributes as HTML, each with a leading space. */
export const writeAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");

/** Returns the tag that loads the elements. `classic` is for the build that is not a module. */
export const scriptTag = (attributes: Readonly<Record<string, string>>, classic = false): string =>
  `<script${classic ? " defer" : ' type="module" async'}${writeAttributes(attributes)}></script>`;

/** Returns an element with one attribute per line, and the HTML to show until the script has loaded. */
export function elementTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  fallback: string,
): string {
  const lines = Object.entries(attributes).map(
    ([attribute, value]) => `\n  ${attribute}="${escapeHtml(value)}"`,
  );
  return `<${name}${lines.join("")}>\n  ${fallback}\n</${name}>`;
}

const keyOf = ({ publishableKey }: FormPlace): string => publishableKey ?? "pk_…";

/** Returns the HTML that shows the form on a page. */
export const formSnippet = (place: FormPlace): string =>
  [
    `<style>${reservedSpace}</style>`,
    scriptTag({ src: place.scriptUrl }),
    elementTag(
      "lapor-form",
      {
        agency: place.agencyId,
        "publishable-key": keyOf(place),
        "base-url": place.channelUrl,
        "status-url": place.statusUrl,
      },
      "<p>Formulir belum dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman ini.</p>",
    ),
    "",
  ].join("\n");

/** Returns the HTML of the page on which reporters follow their report. */
export const statusSnippet = (place: FormPlace): string =>
  [
    scriptTag({ src: place.scriptUrl }),
    elementTag(
      "lapor-status",
      { "publishable-key": keyOf(place), "base-url": place.channelUrl },
      "<p>Halaman lacak belum dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman ini.</p>",
    ),
    "",
  ].join("\n");

/**
 * Returns the address of `public.js`, which is next to `lapor.js`. It contains the elements for public
 * reports, which the one-file builds lack.
 */
export const publicScriptUrl = (scriptUrl: string): string => scriptUrl.replace(/[^/]*$/, "public.js");

/** Returns the HTML of a page with the channel's public reports. */
export const publicSnippet = (place: FormPlace): string =>
  [
    scriptTag({ src: publicScriptUrl(place.scriptUrl) }),
    elementTag(
      "lapor-public",
      { "publishable-key": keyOf(place), "base-url": place.channelUrl },
      "<p>Laporan warga belum dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman ini.</p>",
    ),
    "",
  ].join("\n");

/** Parses a URL. Returns undefined for an invalid one, such as an address that is still being typed. */
export function readUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Returns what a site must add to its Content-Security-Policy, if it has one. */
export function policyAdditions({ scriptUrl, channelUrl }: FormPlace): string {
  const script = readUrl(scriptUrl)?.origin ?? "'self'";
  return `script-src ${script}; connect-src 'self' ${new URL(channelUrl).origin}; worker-src blob:`;
}

/** Quotes a value for `.env`. Unescaped, a `$` would insert another setting, such as a secret. */
const quoted = (value: string): string => `"${value.replace(/["$\\]/g, "\\$&")}"`;

/** Returns the Laravel package's settings for `.env`. Omits absent values. */
export const laravelEnvironment = (values: {
  script: string;
  integrity?: string | undefined;
  channel: string;
  key: string;
  agency?: string | undefined;
  status?: string | undefined;
}): string =>
  Object.entries({
    LAPOR_SCRIPT: values.script,
    LAPOR_INTEGRITY: values.integrity,
    LAPOR_CHANNEL: values.channel,
    LAPOR_KEY: values.key,
    LAPOR_AGENCY: values.agency,
    LAPOR_STATUS_URL: values.status,
  })
    .flatMap(([name, value]) => (value ? `${name}=${quoted(value)}` : []))
    .join("\n");
