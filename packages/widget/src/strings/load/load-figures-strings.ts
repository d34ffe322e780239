import type { FiguresStrings } from "../public/figures-strings.ts";
import { type Language, loadFile } from "./languages.ts";

export const loadFiguresStrings = (language: Language): Promise<FiguresStrings> =>
  loadFile<"figures", FiguresStrings>("figures", (tag) => import(`../${tag}/figures.ts`), language);
