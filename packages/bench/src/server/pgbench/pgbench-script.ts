import type { SentStatement } from "../record-statements.ts";

export const uuidPattern = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const hash = "[0-9a-f]{64}";
/** The prefix of `bytea` values in the store's statements. */
const bytesPrefix = "\\x";
export const trackingIdPattern = "[0-9A-Z]{3}(?:-[0-9A-Z]{3}){2}";
const tokens = new RegExp(`${uuidPattern}|${hash}|${trackingIdPattern}`, "g");

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const tokensOf = (statements: readonly SentStatement[]): Set<string> =>
  new Set(statements.flatMap(({ values }) => values.flatMap((value) => value?.match(tokens) ?? [])));

/**
 * Converts statements into a pgbench script. Ids, hashes and tracking IDs that differ between two recordings
 * of the same request are generated from pgbench's variables. All other values are kept as sent.
 */
export function pgbenchScript(statements: readonly SentStatement[], other: readonly SentStatement[]): string {
  const constant = tokensOf(other);
  const isFresh = (token: string) => !constant.has(token);
  const lines = statements.map(({ text, values }) =>
    text
      .replace(/\$(\d+)/g, (_, number) => literal(values[Number(number) - 1] ?? null, isFresh))
      .replaceAll(/\s*\n\s*/g, " "),
  );
  return [
    "\\set count :count + 1",
    // The number is unique for up to 16 clients with 60,000 transactions each.
    "\\set number :run * 1000000 + :count * 16 + :client_id",
    "\\set moment :began + :number",
    // Scatter the numbers. The factor is odd, so no two numbers below 2^36 collide.
    "\\set place :number * 2654435761 % 68719476736",
    "\\set scattered random(0, 9000000000000000000)",
    ...lines.map((line) => `${line};`),
    "",
  ].join("\n");
}

/**
 * Returns an SQL expression that generates a token as the channel does: ids increase with time, hashes are
 * random, and tracking IDs are scattered and unique.
 */
function freshToken(token: string): string {
  if (token.length === 64) return `lpad(to_hex(:scattered::bigint), 16, '0') || ${quoted(token.slice(16))}`;
  if (token.length === 36)
    return `substr(lpad(to_hex(:moment::bigint), 12, '0'), 1, 8) || '-' || substr(lpad(to_hex(:moment::bigint), 12, '0'), 9) || ${quoted(token.slice(13))}`;
  const digits = "upper(lpad(to_hex(:place::bigint), 9, '0'))";
  return `substr(${digits}, 1, 3) || '-' || substr(${digits}, 4, 3) || '-' || substr(${digits}, 7, 3)`;
}

function literal(value: string | null, isFresh: (token: string) => boolean): string {
  if (value === null) return "null";
  const found = [...value.matchAll(tokens)].filter(([token]) => isFresh(token));
  if (found.length === 0) return quoted(value);
  const [first] = found;
  if (first?.[0] === value) return `(${freshToken(value)})${value.length === 36 ? "::uuid" : ""}`;
  const parts: string[] = [];
  let from = 0;
  for (const { 0: token, index } of found) {
    parts.push(quoted(value.slice(from, index)), freshToken(token));
    from = index + token.length;
  }
  const text = `(${[...parts, quoted(value.slice(from))].join(" || ")})`;
  return value.startsWith(bytesPrefix) ? `${text}::bytea` : text;
}
