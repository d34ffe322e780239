import { loadPart } from "../../load-part.ts";
import type { FormStrings } from "../form-strings.ts";
import { form as indonesian } from "../id/form.ts";
import type { LateStrings } from "../late-strings.ts";
import type { StatusStrings } from "../status-strings.ts";

/**
 * Each has a folder in `strings`: Indonesian, English, Javanese, Sundanese. A new tag here makes each list of
 * imports that lacks it a type error.
 */
export const languages = ["id", "en", "jv", "su"] as const;

export type Language = (typeof languages)[number];

/** The files of a language's folder that an element loads with its code; the files beside this one load the others. */
export interface Strings {
  form: FormStrings;
  late: LateStrings;
  status: StatusStrings;
}

/**
 * The language of an element: its own `lang`, else the nearest one above it, also outside a shadow root, else
 * Indonesian. The region of a tag is ignored (`en-GB` is English). Languages that are not in the list become
 * Indonesian.
 */
export function languageOf(element: Element): Language {
  for (let at: Element | null | undefined = element; at; ) {
    // The property first: the elements do not reflect it.
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

/** Indonesian is in the first load, so that the form is shown at once. */
export function loadFormStrings(language: Language): FormStrings | Promise<FormStrings> {
  return language === "id" ? indonesian : loadStrings("form", language);
}

/** The files of one name, by language. */
type Files<File extends string, Content> = (language: Language) => Promise<Record<File, Content>>;

const files: { [File in keyof Strings]: Files<File, Strings[File]> } = {
  form: (language) => import(`../${language}/form.ts`),
  late: (language) => import(`../${language}/late.ts`),
  status: (language) => import(`../${language}/status.ts`),
};

/** Loads one file of a language; the Indonesian one when that cannot be loaded. */
export const loadStrings = <File extends keyof Strings>(
  file: File,
  language: Language,
): Promise<Strings[File]> => loadFile(file, files[file], language);

/** The same for any file, given how it is imported. */
export async function loadFile<File extends string, Content>(
  file: File,
  load: Files<File, Content>,
  language: Language,
): Promise<Content> {
  const strings = await loadPart(() => load(language)).catch(() => loadPart(() => load("id")));
  return strings[file];
}
