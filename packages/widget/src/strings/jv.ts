import { en } from "./en.ts";
import type { LanguageStrings } from "./languages.ts";
export const jv: LanguageStrings = en;
