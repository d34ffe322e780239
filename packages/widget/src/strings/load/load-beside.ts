import type { ExtraStrings } from "../extra-strings.ts";
import type { FileListStrings } from "../form/photos-strings.ts";
import type { SentStrings } from "../sent-strings.ts";
import { type Language, loadBeside, loadStrings } from "./languages.ts";

/** Loads the form's strings that few reports need. */
export const loadExtraStrings = (language: Language): Promise<ExtraStrings> =>
  loadStrings("extra", (tag) => import(`../${tag}/form.ts?part=extra`), language);

/**
 * Loads the strings below a receipt's codes. Returns nothing for the language that `receipt-below.ts` already
 * contains.
 */
export const loadSentStrings = (language: Language): Promise<SentStrings | undefined> =>
  loadBeside("sent", (tag) => import(`../${tag}/sending.ts?part=sent&without=id`), language);

/**
 * Loads the strings for chosen files. Returns nothing for the language that `file-list.ts` already contains.
 */
export const loadFileStrings = (language: Language): Promise<FileListStrings | undefined> =>
  loadBeside("files", (tag) => import(`../${tag}/form.ts?part=files&without=id`), language);
