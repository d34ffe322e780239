import type { ExtraStrings } from "../extra-strings.ts";
import type { FileListStrings } from "../form/photos-strings.ts";
import type { SentStrings } from "../sent-strings.ts";
import { type Language, loadBeside, loadStrings } from "./languages.ts";

/** Loads the strings of the form that few reports need. */
export const loadExtraStrings = (language: Language): Promise<ExtraStrings> =>
  loadStrings("extra", (tag) => import(`../${tag}/form.ts?part=extra`), language);

/** Loads the strings below the codes of a receipt; nothing for those of `receipt-below.ts`. */
export const loadSentStrings = (language: Language): Promise<SentStrings | undefined> =>
  loadBeside("sent", (tag) => import(`../${tag}/sending.ts?part=sent&without=id`), language);

/** Loads the strings of files that were chosen; nothing for those of `file-list.ts`. */
export const loadFileStrings = (language: Language): Promise<FileListStrings | undefined> =>
  loadBeside("files", (tag) => import(`../${tag}/form.ts?part=files&without=id`), language);
