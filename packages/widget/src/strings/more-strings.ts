import type { ExtraStrings } from "./extra-strings.ts";
import { type Language, loadFile } from "./languages.ts";

/** Loads the strings of the form that few reports need. */
export const loadExtraStrings = (language: Language): Promise<ExtraStrings> =>
  loadFile("extra", (tag) => import(`./${tag}/extra.ts`), language);
