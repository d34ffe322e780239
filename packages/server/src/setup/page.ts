import { escapeHtml } from "@lapor/channel";

/** Where the pages expect the form's script on their site: `lapor.js`, with the folder `parts` beside it. */
export const scriptPath = "/lapor/1/lapor.js";

/** The path of the page on which citizens follow their report, on the site. */
export const statusPath = "/lacak.html";

/** What a site needs to show the form. */
export interface FormPlace {
  agencyId: string;
  /** Absent: a key of an earlier set-up, which can no longer be shown. */
  publishableKey?: string;
  /** The channel's address. */
  url: string;
}

const script = `<script type="module" async src="${scriptPath}"></script>`;

/** The lines that put the form on a page. */
export const formSnippet = ({ agencyId, publishableKey = "pk_…", url }: FormPlace): string =>
  `<style>lapor-form:not(:defined) { display: block; min-height: 100vh }</style>
${script}
<lapor-form agency="${escapeHtml(agencyId)}" publishable-key="${publishableKey}" base-url="${escapeHtml(url)}"
  status-url="${statusPath}">
  <p>Formulir belum dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman ini.</p>
</lapor-form>
`;

const statusSnippet = ({ publishableKey = "pk_…", url }: FormPlace): string =>
  `${script}
<lapor-status publishable-key="${publishableKey}" base-url="${escapeHtml(url)}">
  <p>Halaman lacak belum dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman ini.</p>
</lapor-status>
`;

const page = (title: string, content: string): string => `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<main style="max-width: 42rem; margin: auto; padding: 0 1rem">
<h1>${escapeHtml(title)}</h1>
${content}</main>
</html>
`;

/** A page with the form, for a trial and as an example. */
export const formPage = (place: FormPlace, title: string): string => page(title, formSnippet(place));

/** A page on which citizens follow their report. */
export const statusPage = (place: FormPlace): string => page("Lacak laporan", statusSnippet(place));
