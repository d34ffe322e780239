import { publicPage as indonesian } from "../strings/id/public.ts";
import { type Language, loadBeside, loadLateStrings, loadStatusStrings } from "../strings/load/languages.ts";
import type { PublicPageStrings } from "../strings/public/public-page-strings.ts";
import type { PublicStrings } from "./public-report.ts";

/** Loads the strings of the list and its filters. The Indonesian strings are part of the initial load. */
export const loadPublicPageStrings = (language: Language): PublicPageStrings | Promise<PublicPageStrings> =>
  language === "id"
    ? indonesian
    : loadBeside<"publicPage", PublicPageStrings>(
        "publicPage",
        (tag) => import(`../strings/${tag}/public.ts?part=publicPage&without=id`),
        language,
      ).then((strings) => strings ?? indonesian);

/** Loads the strings for one report in the form in which `<lapor-status>` shows it. */
export async function loadPublicReportStrings(language: Language): Promise<PublicStrings> {
  const [{ report }, status] = await Promise.all([loadLateStrings(language), loadStatusStrings(language)]);
  return { strings: { ...report, ...status }, own: status.publicReports };
}
