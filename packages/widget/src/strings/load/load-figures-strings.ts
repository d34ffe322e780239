import type { FiguresStrings } from "../public/figures-strings.ts";
import { type Language, loadStrings } from "./languages.ts";

export const loadFiguresStrings = (language: Language): Promise<FiguresStrings> =>
  loadStrings<"figures", FiguresStrings>(
    "figures",
    (tag) => import(`../${tag}/public.ts?part=figures`),
    language,
  );
