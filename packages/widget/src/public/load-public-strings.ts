import { publicPage as indonesian } from "../strings/id/public-page.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import { type Language, loadFile } from "../strings/load/languages.ts";
import type { PublicPageStrings } from "../strings/public/public-page-strings.ts";
import type { StatusStrings } from "../strings/status-strings.ts";
import type { PublicStrings } from "./public-report.ts";

/** Strings of the list and its filters. The Indonesian ones are in the first load. */
export const loadPublicPageStrings = (language: Language): PublicPageStrings | Promise<PublicPageStrings> =>
  language === "id"
    ? indonesian
    : loadFile("publicPage", (tag) => import(`../strings/${tag}/public-page.ts`), language);

/** Strings of one report, as `<lapor-status>` shows it. */
export async function loadPublicReportStrings(language: Language): Promise<PublicStrings> {
  // Not `loadStrings`: with it the strings of the form would be in the first load of `<lapor-public>`.
  const [{ report }, status] = await Promise.all([
    loadFile<"late", LateStrings>("late", (tag) => import(`../strings/${tag}/late.ts`), language),
    loadFile<"status", StatusStrings>("status", (tag) => import(`../strings/${tag}/status.ts`), language),
  ]);
  return { strings: { ...report, ...status }, own: status.publicReports };
}
