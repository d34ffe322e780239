import type { ExtraStrings } from "./extra-strings.ts";
import { type Language, loadFile } from "./languages.ts";
import type { SentStrings } from "./sent-strings.ts";

/** Loads the strings of the form that few reports need. */
export const loadExtraStrings = (language: Language): Promise<ExtraStrings> =>
  loadFile("extra", (tag) => import(`./${tag}/extra.ts`), language);

/** Loads the strings below the codes of a receipt. */
export const loadSentStrings = (language: Language): Promise<SentStrings> =>
  loadFile("sent", (tag) => import(`./${tag}/sent.ts`), language);
