import { indonesian, type Strings } from "./strings.ts";

/** Languages of the desk. */
export const languages = ["id", "en"] as const;

export type Language = (typeof languages)[number];

/** The language that a page asks for; Indonesian for every other tag. */
export const languageOf = (tag: string | null | undefined): Language =>
  languages.find((language) => language === tag?.toLowerCase().split("-")[0]) ?? "id";

/** Loads the texts of a language; the Indonesian ones when they cannot be loaded. */
export async function loadStrings(language: Language): Promise<Strings> {
  if (language === "id") return indonesian;
  try {
    return (await import("./en/strings.ts")).english;
  } catch {
    return indonesian;
  }
}
