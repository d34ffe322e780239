import type { Bundle } from "../peers/bundle-entry.ts";
import type { Entry } from "../peers/peer-list.ts";

/**
 * The Content-Security-Policy of a site: no policy, the policy from README.md, or that policy with trusted
 * types.
 */
export type PolicyName = "none" | "strict" | "types";

/**
 * Returns the policy under which the form works according to README.md. `cdn` serves the script; `channel` is
 * the API.
 */
export function policyOf(name: PolicyName, cdn: string, channel: string): string | undefined {
  if (name === "none") return undefined;
  const strict = `default-src 'self'; script-src ${cdn}; connect-src 'self' ${channel}; worker-src blob:`;
  return name === "strict"
    ? strict
    : `${strict}; require-trusted-types-for 'script'; trusted-types lit-html lapor`;
}

/** A site's own style sheet. The last rule is the README's recommendation against layout shift. */
export const hostStyles: string = `body{margin:0;font-family:system-ui,sans-serif}header,main,footer{padding:1rem}
lapor-form:not(:defined){display:block;min-height:100vh}`;

/**
 * Returns a small city's page, which is the same for every entry. `late` delays the script, in milliseconds.
 */
export function hostPage(entry: Entry, bundle: Bundle, { cdn = "", late = 0 } = {}): string {
  const styles = ["/host.css", ...bundle.styles.map(({ path }) => path)];
  const script = bundle.script && `${cdn}${bundle.script.path}${late ? `?late=${late}` : ""}`;
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>Pemerintah Kabupaten Contoh</title><link rel="icon" href="/icon.svg">
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join("\n")}
${script ? `<script type="module" async src="${script}"></script>` : ""}</head>
<body><header><h1>Pemerintah Kabupaten Contoh</h1></header>
<main><p>Sampaikan laporan melalui formulir ini.</p>${entry.html}<p>Terima kasih.</p></main>
<footer><p>Alamat kantor, Jalan Merdeka 1.</p></footer></body></html>`;
}
