import { national } from "../id/status.ts";
import type { NationalStrings } from "../national-strings.ts";
import { type Language, loadBeside } from "./languages.ts";

/**
 * Loads the strings for reports in SP4N-LAPOR!. Only the lazy part for these reports calls this, so that no
 * other bundle contains them.
 */
export const loadNationalStrings = async (language: Language): Promise<NationalStrings> =>
  (await loadBeside("national", (tag) => import(`../${tag}/status.ts?part=national&without=id`), language)) ??
  national;
