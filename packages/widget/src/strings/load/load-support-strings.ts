import type { SupportStrings } from "../public/support-strings.ts";
import { type Language, loadFile } from "./languages.ts";

export const loadSupportStrings = (language: Language): Promise<SupportStrings> =>
  loadFile<"support", SupportStrings>("support", (tag) => import(`../${tag}/support.ts`), language);
