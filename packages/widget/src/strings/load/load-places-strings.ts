import type { PlacesStrings } from "../public/places-strings.ts";
import { type Language, loadStrings } from "./languages.ts";

export const loadPlacesStrings = (language: Language): Promise<PlacesStrings> =>
  loadStrings<"places", PlacesStrings>(
    "places",
    (tag) => import(`../${tag}/public.ts?part=places`),
    language,
  );
