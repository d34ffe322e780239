import { escapeHtml } from "@lapor/channel/store";
import { type FormPlace, formSnippet, statusSnippet, usualScript } from "@lapor/sdk/snippet";

/** The site's path to the page on which reporters follow their reports. */
export const statusPath = "/lacak.html";

/**
 * Describes the form of an agency on a site whose script and tracking page are where `lapor setup` expects
 * them.
 */
export const usualPlace = (
  place: Pick<FormPlace, "agencyId" | "publishableKey" | "channelUrl">,
): FormPlace => ({
  ...place,
  scriptUrl: usualScript,
  statusUrl: statusPath,
});

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

export const formPage = (place: FormPlace, title: string): string => page(title, formSnippet(place));

export const statusPage = (place: FormPlace): string => page("Lacak laporan", statusSnippet(place));
