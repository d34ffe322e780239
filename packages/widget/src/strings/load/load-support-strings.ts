import type { SupportStrings } from "../public/support-strings.ts";
import { type Language, loadStrings } from "./languages.ts";

export const loadSupportStrings = (language: Language): Promise<SupportStrings> =>
  loadStrings<"support", SupportStrings>(
    "support",
    (tag) => import(`../${tag}/public.ts?part=support`),
    language,
  );
