import { en } from "./en.ts";
import type { LanguageStrings } from "./languages.ts";
export const su: LanguageStrings = en;
