import { type Language, otherLanguages } from "./languages.ts";
import type { StatusStrings } from "./status-strings.ts";

/** The texts that only `<lapor-status>` has; they give way to Indonesian as the others do. */
export function loadStatusStrings(language: Language): Promise<StatusStrings> {
  const indonesian = () => import("./id/status.ts").then(({ statusId }) => statusId);
  return language === "id"
    ? indonesian()
    : otherLanguages[language]().then(({ status }) => status, indonesian);
}
