import { hash, randomUUID } from "node:crypto";
import { trackingIdPattern, uuidPattern } from "../pgbench/pgbench-script.ts";

/** Matches ids, hashes and tracking IDs, which differ in each report. Hashes have at least 16 bytes. */
const tokens = new RegExp(`${uuidPattern}|[0-9a-f]{32,}|${trackingIdPattern}`, "g");

/** Returns the words under which a tracking ID is found, in the format of a PostgreSQL `tsvector`. */
const searchedForms = (trackingId: string): string[] =>
  [trackingId.replaceAll("-", ""), ...trackingId.split("-")].map((form) => `'${form.toLowerCase()}'`);

const isTrackingId = (token: string): boolean => /[A-Z-]/.test(token) && token.length === 11;

/** Returns the ids, hashes and tracking IDs that only the first of two recordings contains. */
export function freshTokens(values: readonly string[], otherValues: readonly string[]): string[] {
  const found = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.match(tokens) ?? []));
  const others = found(otherValues);
  return [...found(values)].filter((token) => !others.has(token));
}

/** Inserts new values into a text, in the order of the tokens that they replace. */
export type Template = (values: readonly string[]) => string;

/** Prepares a text in which tokens can be replaced. */
export function createTemplate(text: string, replaced: readonly string[]): Template {
  if (replaced.length === 0) return () => text;
  const pattern = new RegExp(`(${replaced.join("|")})`, "g");
  const parts = text.split(pattern).map((part, index) => (index % 2 ? replaced.indexOf(part) : part));
  if (parts.length === 1) return () => text;
  return (values) =>
    parts.reduce<string>((all, part) => all + (typeof part === "string" ? part : values[part]), "");
}

/** Creates the values that replace the tokens of a recorded report. Each new report gets new values. */
export interface FreshValues {
  /** The texts to replace: the tokens, and the words of the tracking ID. */
  replaced: readonly string[];
  /** Returns the replacements in the same order, and the tracking ID among them. */
  next(): { values: string[]; trackingId: string };
}

let count = 0;

/** Returns a unique, scattered tracking ID. The factor is odd, so no two numbers below 2^36 collide. */
function nextTrackingId(): string {
  const digits = ((++count * 2_654_435_761) % 2 ** 36).toString(16).toUpperCase().padStart(9, "0");
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
}

/** Returns an id that increases with time, as a version 7 UUID does. */
function nextUuid(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}${randomUUID().slice(13)}`;
}

export function createFreshValues(fresh: readonly string[]): FreshValues {
  const own = fresh.find(isTrackingId) ?? "";
  const others = fresh.filter((token) => token !== own);
  return {
    replaced: [own, ...searchedForms(own), ...others],
    next() {
      const trackingId = nextTrackingId();
      const values = others.map((token) => {
        const uuid = nextUuid();
        return token.includes("-") ? uuid : hash("sha256", uuid).slice(0, token.length);
      });
      return { values: [trackingId, ...searchedForms(trackingId), ...values], trackingId };
    },
  };
}
