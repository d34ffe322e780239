import type { Language } from "./languages.ts";
import type { PublicStrings } from "./public-strings.ts";

const languages: Readonly<Record<Language, () => Promise<PublicStrings>>> = {
  id: () => import("./public-id.ts").then(({ publicId }) => publicId),
  en: () => import("./public-en.ts").then(({ publicEn }) => publicEn),
  jv: () => import("./public-jv.ts").then(({ publicJv }) => publicJv),
  su: () => import("./public-su.ts").then(({ publicSu }) => publicSu),
};

/** The texts on public reports; they give way to Indonesian as the others do. */
export const loadPublicStrings = (language: Language): Promise<PublicStrings> =>
  languages[language]().catch(() => languages.id());
