/** The languages of error messages and notifications. */
export type Locale = "id" | "en";

/**
 * Returns the supported language that `Accept-Language` (RFC 9110 §12.5.4) prefers, or the first one by
 * default.
 */
export function preferredLanguage<Language extends string>(
  header: string | null,
  known: readonly [Language, ...Language[]],
): Language {
  let best: { language: Language; weight: number } = { language: known[0], weight: 0 };
  for (const part of (header ?? "").split(",")) {
    const [tag, ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
    const weight = quality === undefined ? 1 : Number(quality);
    const language = known.find((candidate) => candidate === tag?.split("-")[0]);
    if (language !== undefined && weight > best.weight) best = { language, weight };
  }
  return best.language;
}

/** Returns the language for a response: `en` only when the client prefers it to `id`. */
export const readLocale = (header: string | null): Locale => preferredLanguage(header, ["id", "en"]);
