import { national } from "../id/national.ts";
import type { NationalStrings } from "../national-strings.ts";
import type { Language } from "./languages.ts";
import { loadBeside } from "./load-beside.ts";

/**
 * Loads the strings for reports in SP4N-LAPOR!. Only the lazy part for these reports calls this, so that no
 * other bundle contains them.
 */
export const loadNationalStrings = async (language: Language): Promise<NationalStrings> =>
  (
    await loadBeside(
      {
        en: () => import("../en/national.ts"),
        jv: () => import("../jv/national.ts"),
        su: () => import("../su/national.ts"),
      },
      language,
    )
  )?.national ?? national;
