import { strings as indonesian, type Strings } from "./id/desk.ts";

/** The desk's languages, by their own names. */
export const languages = { id: "Bahasa Indonesia", en: "English" };

export type Language = keyof typeof languages;

type Load<Module> = Record<Language, () => Promise<Module>>;

const officers: Load<typeof import("./id/officers.ts")> = {
  id: () => import("./id/officers.ts"),
  en: () => import("./en/officers.ts"),
};

const pages: Load<typeof import("./id/pages.ts")> = {
  id: () => import("./id/pages.ts"),
  en: () => import("./en/pages.ts"),
};

const desk: Load<{ strings: Strings }> = {
  id: async () => ({ strings: indonesian }),
  en: () => import("./en/desk.ts"),
};

export const loadOfficerStrings = (language: Language) => officers[language]();

export const loadPageStrings = (language: Language) => pages[language]();

/**
 * Loads the strings of the first load. Falls back to Indonesian when the language's file cannot be loaded.
 */
export async function loadStrings(language: Language): Promise<Strings> {
  try {
    return (await desk[language]()).strings;
  } catch {
    return indonesian;
  }
}

const tags = Object.keys(languages) as Language[];

/** Returns the language that a page requests; Indonesian for any other tag. */
export const languageOf = (tag: string | null | undefined): Language =>
  tags.find((language) => language === tag?.toLowerCase().split("-")[0]) ?? "id";

/** Returns the language that the language button switches to. */
export const nextLanguage = (language: Language): Language =>
  tags[(tags.indexOf(language) + 1) % tags.length] ?? "id";

/** Returns a value's display name, or the value itself when a later version of the channel added it. */
export const nameIn = (names: Readonly<Record<string, string>>, value: string): string =>
  names[value] ?? value;
