import type { ActStrings } from "./act-strings.ts";
import type { Language } from "./languages.ts";

const languages: Readonly<Record<Language, () => Promise<ActStrings>>> = {
  id: () => import("./act-id.ts").then(({ actId }) => actId),
  en: () => import("./act-en.ts").then(({ actEn }) => actEn),
  jv: () => import("./act-jv.ts").then(({ actJv }) => actJv),
  su: () => import("./act-su.ts").then(({ actSu }) => actSu),
};

/** The texts of what a reporter can do; they give way to Indonesian as the others do. */
export const loadActStrings = (language: Language): Promise<ActStrings> =>
  languages[language]().catch(() => languages.id());
