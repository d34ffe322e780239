import { national } from "../id/status.ts";
import type { NationalStrings } from "../national-strings.ts";
import { type Language, loadBeside } from "./languages.ts";

/**
 * Loads the strings for reports in SP4N-LAPOR!. Only the lazily loaded part for these reports calls this
 * function, so the strings are in no other bundle.
 */
export const loadNationalStrings = async (language: Language): Promise<NationalStrings> =>
  (await loadBeside("national", (tag) => import(`../${tag}/status.ts?part=national&without=id`), language)) ??
  national;
