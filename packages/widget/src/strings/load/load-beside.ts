import { loadPart } from "../../load-part.ts";
import type { ExtraStrings } from "../extra-strings.ts";
import type { FileListStrings } from "../form/photos-strings.ts";
import type { SentStrings } from "../sent-strings.ts";
import { type Language, loadFile } from "./languages.ts";

/** Loads the strings of the form that few reports need. */
export const loadExtraStrings = (language: Language): Promise<ExtraStrings> =>
  loadFile("extra", (tag) => import(`../${tag}/extra.ts`), language);

/**
 * Loads strings that are with their part in Indonesian: these are used for every language whose own cannot be
 * loaded. The part is one file with one entry, so that it can be asked for again by another address.
 */
export const loadBeside = <Content>(
  load: Readonly<Record<Exclude<Language, "id">, () => Promise<Content>>>,
  language: Language,
): Promise<Content | undefined> =>
  language === "id" ? Promise.resolve(undefined) : loadPart(load[language]).catch(() => undefined);

/** Loads the strings below the codes of a receipt; nothing for those of `receipt-below.ts`. */
export const loadSentStrings = async (language: Language): Promise<SentStrings | undefined> =>
  (
    await loadBeside(
      {
        en: () => import("../en/sent.ts"),
        jv: () => import("../jv/sent.ts"),
        su: () => import("../su/sent.ts"),
      },
      language,
    )
  )?.sent;

/** Loads the strings of files that were chosen; nothing for those of `file-list.ts`. */
export const loadFileStrings = async (language: Language): Promise<FileListStrings | undefined> =>
  (
    await loadBeside(
      {
        en: () => import("../en/files.ts"),
        jv: () => import("../jv/files.ts"),
        su: () => import("../su/files.ts"),
      },
      language,
    )
  )?.files;
