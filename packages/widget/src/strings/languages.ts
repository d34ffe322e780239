import type { FormStrings } from "./form-strings.ts";
import { formId } from "./id/form.ts";
import type { LateStrings } from "./late-strings.ts";
import type { StatusStrings } from "./status-strings.ts";

/** Languages that the elements speak: Indonesian, English, Javanese, Sundanese. */
export type Language = "id" | "en" | "jv" | "su";

/** A language in one file: what the first load shows, what comes with the later parts, what `<lapor-status>` adds. */
export interface LanguageStrings {
  form: FormStrings;
  late: LateStrings;
  status: StatusStrings;
}

/** Indonesian is apart, for its first part belongs to the first load. */
export const otherLanguages: Readonly<Record<Exclude<Language, "id">, () => Promise<LanguageStrings>>> = {
  en: () => import("./en/late.ts").then(({ en }) => en),
  jv: () => import("./jv/late.ts").then(({ jv }) => jv),
  su: () => import("./su/late.ts").then(({ su }) => su),
};

/**
 * Picks the language for an element: its own `lang`, else the nearest one above it, also out of a shadow root, else Indonesian.
 * Regional tags count for their language (`en-GB` is English); a language that is not spoken here falls back to Indonesian.
 */
export function languageOf(element: Element): Language {
  for (let at: Element | null | undefined = element; at; ) {
    // The property first: the elements do not reflect it.
    const found: string | null | undefined =
      (at as HTMLElement).lang || at.closest("[lang]")?.getAttribute("lang");
    if (found) {
      const [language = ""] = found.toLowerCase().split("-");
      return language in otherLanguages ? (language as Language) : "id";
    }
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return "id";
}

/** Indonesian is there at once; another language is fetched when it is asked for, and gives way to Indonesian when it cannot be. */
export function loadFormStrings(language: Language): FormStrings | Promise<FormStrings> {
  return language === "id"
    ? formId
    : otherLanguages[language]().then(
        ({ form }) => form,
        () => formId,
      );
}

/** The texts that come with the later parts; they give way in the same manner. */
export function loadLateStrings(language: Language): Promise<LateStrings> {
  const indonesian = () => import("./id/late.ts").then(({ lateId }) => lateId);
  return language === "id" ? indonesian() : otherLanguages[language]().then(({ late }) => late, indonesian);
}
