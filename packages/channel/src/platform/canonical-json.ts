import { wellFormed } from "./clean-text.ts";

const sorted = (value: unknown): unknown => {
  if (typeof value === "string") return wellFormed(value);
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
};

/**
 * Serializes a value as JSON for hashing. Equal values produce the same text, in whatever order their fields
 * are. Writes half of a surrogate pair as U+FFFD, because a database stores it so; `JSON.stringify` would
 * write an escape.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));
