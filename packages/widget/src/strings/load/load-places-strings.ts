import type { PlacesStrings } from "../public/places-strings.ts";
import { type Language, loadFile } from "./languages.ts";

export const loadPlacesStrings = (language: Language): Promise<PlacesStrings> =>
  loadFile<"places", PlacesStrings>("places", (tag) => import(`../${tag}/places.ts`), language);
