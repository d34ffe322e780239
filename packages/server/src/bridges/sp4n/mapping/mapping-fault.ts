import { arrived } from "../../../platform/json-file.ts";
import type { Language, Texts } from "../../bridge.ts";

export interface MappingFault {
  /** The position in the file, such as `ids.agencies.pemkot-bandung`. Empty for the file as a whole. */
  path: string;
  /** Absent for a missing member. */
  line: number | undefined;
  /** The text after "should be". */
  expected: Texts;
  /** The text after "but it". It never repeats a possible secret. */
  arrived: Texts;
  advice: Texts;
}

export function arrivedTexts(value: unknown): Texts {
  if (value === undefined) return { en: "is missing", id: "tidak ada" };
  const text = JSON.stringify(value) ?? String(value);
  const id =
    text.length <= 80
      ? `berisi ${text}`
      : typeof value === "string"
        ? `berisi ${[...value].length} karakter`
        : "berisi hal lain";
  return { en: arrived(value), id };
}

/** Describes only the type or length of the actual value, which may be a secret. */
export const arrivedHidden = (value: unknown): Texts =>
  typeof value === "string"
    ? { en: `is a text of ${[...value].length} characters`, id: `berisi teks ${[...value].length} karakter` }
    : arrivedTexts(value === undefined ? undefined : typeof value);

/** Describes a fault in one sentence that says what to do. */
export function describeFault(
  { path, line, expected, arrived, advice }: MappingFault,
  language: Language,
  file: string,
): string {
  if (language === "id") {
    const place = path ? `Isian "${path}"${line ? ` (baris ${line})` : ""} di ${file}` : file;
    return `LAPOR_SP4N_FILE: ${place} harus ${expected.id}, tetapi ${arrived.id}. ${advice.id}`;
  }
  const place = path ? `a file whose "${path}"${line ? ` (line ${line})` : ""} is` : "";
  return place
    ? `LAPOR_SP4N_FILE should be ${place} ${expected.en}, but in ${file} it ${arrived.en}. ${advice.en}`
    : `LAPOR_SP4N_FILE should be ${expected.en}, but ${file} ${arrived.en}. ${advice.en}`;
}
