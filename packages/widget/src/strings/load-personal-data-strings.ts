import type { Language } from "./languages.ts";
import type { PersonalDataStrings } from "./personal-data-strings.ts";

const languages: Readonly<Record<Language, () => Promise<PersonalDataStrings>>> = {
  id: () => import("./personal-data-id.ts").then(({ personalDataId }) => personalDataId),
  en: () => import("./personal-data-en.ts").then(({ personalDataEn }) => personalDataEn),
  jv: () => import("./personal-data-jv.ts").then(({ personalDataJv }) => personalDataJv),
  su: () => import("./personal-data-su.ts").then(({ personalDataSu }) => personalDataSu),
};

/** The texts on copy and erasure; they give way to Indonesian as the others do. */
export const loadPersonalDataStrings = (language: Language): Promise<PersonalDataStrings> =>
  languages[language]().catch(() => languages.id());
