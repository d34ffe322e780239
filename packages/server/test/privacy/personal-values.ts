import { operations } from "@lapor/openapi/operations";

/** Matches the names of fields with personal or secret values: text, and a report's credentials. */
const personal =
  /^(title|body|message|reason|text|name|email|phone|address|accessCode|trackingId|intoTrackingId|question|q|secret|description|label|url)$/;

function collect(value: unknown, into: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "string" && personal.test(key)) into.add(inner);
    else collect(inner, into);
  }
}

function collectJson(text: string, into: Set<string>): void {
  try {
    collect(JSON.parse(text), into);
  } catch {
    // A body that is not valid JSON is recorded as a whole.
    into.add(text.slice(0, 200));
  }
}

const isJson = ({ headers }: Request | Response): boolean => /json/.test(headers.get("content-type") ?? "");

/** Creates a `fetch` that records all personal or secret values in requests and responses. */
export function rememberPersonal(known: readonly string[]) {
  const seen = new Set<string>(known);
  return {
    async fetch(request: Request): Promise<Response> {
      for (const header of ["lapor-access-code", "idempotency-key", "authorization"])
        seen.add(request.headers.get(header)?.replace(/^Bearer /, "") ?? "");
      const { pathname, searchParams } = new URL(request.url);
      for (const part of pathname.split("/"))
        if (/^[\w]{3}-[\w]{3}-[\w]{3}$|^[\w-]{36}$/.test(part)) seen.add(part);
      // The log contains dates and words such as "status" of its own, so dates and the values of `by` are not
      // personal here.
      for (const [name, value] of searchParams)
        if (name !== "by" && !/^\d{4}-\d\d-\d\d$/.test(value)) seen.add(value);
      const sent = isJson(request) ? request.clone().text() : undefined;
      sent?.catch(() => {});
      const response = await fetch(request);
      // If the channel cancels a body, reading it never ends.
      if (sent && response.status !== 408) collectJson(await sent, seen);
      // The program itself writes the text of problem documents and of the contract.
      if (isJson(response) && response.ok && !pathname.startsWith("/openapi"))
        collectJson(await response.clone().text(), seen);
      return response;
    },
    /**
     * Returns the recorded values. Leaves out values so short that any text contains them, and names that
     * occur in operation names.
     */
    values: (): string[] =>
      [...seen].filter((value) => value.length >= 6 && !operations.some(({ id }) => id.includes(value))),
  };
}

/** Hashes three characters to a number below 65,536. */
const startAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;

/** Returns the values that a long text contains, in one pass over the text instead of one pass per value. */
export function valuesIn(text: string, values: readonly string[]): string[] {
  const byStart: string[][] = Array.from({ length: 65_536 }, () => []);
  for (const value of values) byStart[startAt(value, 0)]?.push(value);
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++)
    for (const value of byStart[startAt(text, at)] ?? []) if (text.startsWith(value, at)) found.add(value);
  return [...found];
}
