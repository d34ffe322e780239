import { loadPart } from "../../load-part.ts";
import type { FormStrings } from "../form-strings.ts";
import { form as indonesian } from "../id/form.ts";
import type { LateStrings } from "../late-strings.ts";
import type { StatusStrings } from "../status-strings.ts";

/** Each has a folder in `strings`: Indonesian, English, Javanese, Sundanese. */
export const languages = ["id", "en", "jv", "su"] as const;

export type Language = (typeof languages)[number];

/**
 * Returns an element's language: its own `lang`, or else the nearest ancestor's, even outside a shadow root,
 * or else Indonesian. The region in a tag is ignored (`en-GB` means English). For an unsupported language,
 * returns Indonesian.
 */
export function languageOf(element: Element): Language {
  for (let at: Element | null | undefined = element; at; ) {
    // Read the property first, because the elements do not reflect it to the attribute.
    const found: string | null | undefined =
      (at as HTMLElement).lang || at.closest("[lang]")?.getAttribute("lang");
    if (found) {
      const tag = found.toLowerCase().split("-")[0];
      return languages.find((language) => language === tag) ?? "id";
    }
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return "id";
}

/** Imports a language's strings of one name. */
export type Load<Name extends string, Content> = (language: Language) => Promise<Record<Name, Content>>;

/** Loads strings of a language; the Indonesian ones when those cannot be loaded. */
export async function loadStrings<Name extends string, Content>(
  name: Name,
  load: Load<Name, Content>,
  language: Language,
): Promise<Content> {
  const strings = await loadPart(() => load(language)).catch(() => loadPart(() => load("id")));
  return strings[name];
}

/**
 * Loads strings whose Indonesian ones are with the code that shows them; nothing for Indonesian, and when they
 * cannot be loaded. No chunk of code is loaded for its strings: it has another entry, and `loadPart` could not
 * ask for it again by another address.
 */
export const loadBeside = async <Name extends string, Content>(
  name: Name,
  load: Load<Name, Content>,
  language: Language,
): Promise<Content | undefined> =>
  language === "id" ? undefined : (await loadPart(() => load(language)).catch(() => undefined))?.[name];

/** Loads the form's strings. Indonesian is part of the initial load, so it is returned immediately. */
export const loadFormStrings = (language: Language): FormStrings | Promise<FormStrings> =>
  language === "id"
    ? indonesian
    : loadStrings("form", (tag) => import(`../${tag}/form.ts?part=form`), language);

export const loadLateStrings = (language: Language): Promise<LateStrings> =>
  loadStrings("late", (tag) => import(`../${tag}/form.ts?part=late`), language);

export const loadStatusStrings = (language: Language): Promise<StatusStrings> =>
  loadStrings("status", (tag) => import(`../${tag}/status.ts?part=status`), language);
