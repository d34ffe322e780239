// Diagnostics for the developers of a program. The widget's bundles have `for-pages.ts` in its place.
import type { FieldError } from "@lapor/openapi/schemas";
import type { WrittenForm } from "./write-form.ts";

/**
 * Whether a custom `fetch` threw this by mistake. Engines use `TypeError` for that and for a failed
 * connection, which has a cause, a code or another message.
 */
export function isProgramError(error: unknown): boolean {
  const { name, message, cause, code } = Object(error);
  return (
    /^(Reference|Syntax|Range)/.test(name) ||
    (name === "TypeError" &&
      !(cause || code) &&
      / is not (a|an|defined|iterable)\b|\b(is|of) (undefined|null)\b/.test(message))
  );
}

/** The least values of the options that are numbers. */
const leastValues = { concurrency: 1, maxRetries: 0, timeout: 0, totalTimeout: 0 };

/** Refuses numbers that make no sense, such as `Number(process.env.X)` without that variable. */
export function checkNumbers(options?: object): void {
  for (const [name, least] of Object.entries(leastValues)) {
    const { [name]: value = least } = Object(options);
    if (typeof value !== "number" || !(value >= least))
      throw new TypeError(
        `${name} must be a number of at least ${least}, but is the ${typeof value} ${value}.`,
      );
  }
}

interface Messages {
  aborted(): string;
  timeout(limit: number): string;
  network(url: string, error: unknown): string;
  unsent(reason: string): string;
  large(): string;
  refused(text: string | undefined, fields: readonly FieldError[], status: number, headers: Headers): string;
}

/** Messages of the SDK's errors. Undefined in pages. */
export const messages: Messages | undefined = {
  aborted: () => "Aborted by its signal.",
  timeout: (limit) => `No response within ${Math.round(limit)} ms.`,
  /** Without queries, which contain search terms. */
  network(url, error) {
    const { cause, message } = Object(error);
    const why = `${cause?.message || message}`.replace(/\.$/, "");
    return `The channel cannot be reached: ${url}: ${why}.`.replace(/\?[^\s:]+/g, "");
  },
  unsent: (reason) => `Not sent: ${reason}`,
  large: () => "The response has too many bytes.",
  /** Names the fields, for logs that have only the message. Never the body, which may quote a citizen. */
  refused(text, fields, status, headers) {
    const named = fields.map(({ pointer, parameter, code }) => ` ${pointer ?? parameter}: ${code}.`);
    if (/^(0|30[1278])$/.test(`${status}`))
      return `Redirected (${status}): baseUrl must be the final address.`;
    const foreign = `Not a channel's response: ${status}, ${headers.get("Content-Type")}`;
    return `${text ?? foreign}${named.join("")}`;
  },
};

/**
 * A copy, because an error of a runtime may quote a header or a URL with search terms (Deno) or reference the
 * whole request. Queries of the SDK contain no colon, so stopping at one keeps the line numbers of a stack.
 */
function copyError(value: unknown, clean: (text: string) => string, depth: number): unknown {
  if (typeof value === "string") return clean(value).replace(/\?[^\s:]+/g, "?[secret]");
  if (!depth || !(value instanceof Error)) return;
  const copy = new Error("") as Error & Record<string, unknown>;
  for (const part of ["name", "message", "stack", "code", "cause"]) {
    const copied = copyError((value as typeof copy)[part], clean, depth - 1);
    if (copied) copy[part] = copied;
  }
  return copy;
}

/** Copies the cause of an error. Undefined in pages. */
export const copyCause: typeof copyError | undefined = copyError;

/**
 * Strings that errors must not quote: the values of headers, such as a gateway's credentials, and their
 * words. Short values are left out, because removing them would damage ordinary words of the message.
 */
export const secretsIn = (headers: Readonly<Record<string, string>> = {}): string[] =>
  Object.values(headers)
    .flatMap((value) => [`${value}`, ...`${value}`.split(/\s+/)])
    .filter((value) => value[5]);

/** Writes a form that is foreign. */
export const writeForeign = async (form: FormData): Promise<WrittenForm> =>
  (await import("./write-form.ts")).writeForm(form);

/** Whether `fetch` would send this form as text: jsdom replaces FormData, but not `fetch`. */
export const isForeign = (form: FormData): boolean =>
  !/^multi/.test(new Response(form).headers.get("Content-Type") ?? "");
