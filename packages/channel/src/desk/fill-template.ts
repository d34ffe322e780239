import { dateInWords } from "../life-cycle/clock-texts.ts";

export interface TemplateFacts {
  trackingId: string;
  /** The agency's full name. */
  agency: string;
  /** The local day on which the report's current stage is due (YYYY-MM-DD); null when no deadline applies. */
  dueDate: string | null;
}

/** The placeholders that a template can contain in braces. */
export const placeholders: readonly (keyof TemplateFacts)[] = ["trackingId", "agency", "dueDate"];

const inBraces = /\{(\w+)\}/g;
const isPlaceholder = (word: string): word is keyof TemplateFacts =>
  (placeholders as readonly string[]).includes(word);

const dayInWords = (date: string): string => dateInWords(new Date(`${date}T00:00:00Z`), 0);

/** Finds text in braces that is not a placeholder. It would reach the reporter unchanged. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(inBraces)].map(([, word]) => word as string).filter((word) => !isPlaceholder(word));

/** Fills in a template for one report. Dates are in Indonesian, as in all answers: "27 November 2026". */
export const fillTemplate = (text: string, { dueDate, ...facts }: TemplateFacts): string => {
  const values = { ...facts, dueDate: dueDate === null ? "(tanpa batas waktu)" : dayInWords(dueDate) };
  return text.replace(inBraces, (braced, word: string) => (isPlaceholder(word) ? values[word] : braced));
};
