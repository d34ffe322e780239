import { formId } from "./form-id.ts";
import type { FormStrings } from "./form-strings.ts";
import type { StatusStrings } from "./status-strings.ts";

/** Languages that the elements speak. */
export type Language = "id" | "en";

/**
 * Picks the language for an element: its own `lang`, else the nearest one above it, also out of a shadow root, else Indonesian.
 * Regional tags count for their language (`en-GB` is English); a language that is not spoken here falls back to Indonesian.
 */
export function languageOf(element: Element): Language {
  for (let at: Element | null | undefined = element; at; ) {
    const found: Element | null = at.closest("[lang]");
    if (found) return found.getAttribute("lang")!.toLowerCase().startsWith("en") ? "en" : "id";
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return "id";
}

/** Indonesian is there at once; another language is fetched when it is asked for, and gives way to Indonesian when it cannot be. */
export function loadFormStrings(language: Language): FormStrings | Promise<FormStrings> {
  if (language === "id") return formId;
  return import("./form-en.ts").then(
    (module) => module.formEn,
    () => formId,
  );
}

/** The texts of `<lapor-status>`. */
export function loadStatusStrings(language: Language): Promise<StatusStrings> {
  return language === "id"
    ? import("./status-id.ts").then((module) => module.statusId)
    : import("./status-en.ts").then((module) => module.statusEn);
}
