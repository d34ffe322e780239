// Diagnostics for developers of programs. The widget's bundles contain `for-pages.ts` instead of this module.
import type { FieldError } from "@lapor/openapi/schemas";
import type { WrittenForm } from "./write-form.ts";

/**
 * Whether a custom `fetch` threw this error because of a bug. Engines use `TypeError` both for bugs and for
 * failed connections, but the latter have a cause, a code or another message.
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

const leastValues = { concurrency: 1, maxRetries: 0, timeout: 0, totalTimeout: 0 };

/** Rejects invalid numbers, such as `Number(process.env.X)` when that variable is not set. */
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

/** The SDK's error messages. Undefined in pages. */
export const messages: Messages | undefined = {
  aborted: () => "Aborted by its signal.",
  timeout: (limit) => `No response within ${Math.round(limit)} ms.`,
  /** Omits queries, which contain search terms. */
  network(url, error) {
    const { cause, message } = Object(error);
    const why = `${cause?.message || message}`.replace(/\.$/, "");
    return `The channel cannot be reached: ${url}: ${why}.`.replace(/\?[^\s:]+/g, "");
  },
  unsent: (reason) => `Not sent: ${reason}`,
  large: () => "The response has too many bytes.",
  /**
   * Names the fields, for logs that contain only the message. Never quotes the body, which may contain a
   * reporter's text.
   */
  refused(text, fields, status, headers) {
    const named = fields.map(({ pointer, parameter, code }) => ` ${pointer ?? parameter}: ${code}.`);
    if (/^(0|30[1278])$/.test(`${status}`))
      return `Redirected (${status}): baseUrl must be the final address.`;
    const foreign = `Not a channel's response: ${status}, ${headers.get("Content-Type")}`;
    return `${text ?? foreign}${named.join("")}`;
  },
};

/**
 * Copies an error value. A runtime's error may quote a header or a URL with search terms (Deno) or reference
 * the whole request. The SDK's queries contain no colon, so stopping at a colon keeps the line numbers of a
 * stack.
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

/** Copies an error's cause. Undefined in pages. */
export const copyCause: typeof copyError | undefined = copyError;

/**
 * Returns the strings that errors must not quote: header values, such as a gateway's credentials, and the
 * words in them. Omits values of up to five characters, because removing them would damage ordinary words in
 * the message.
 */
export const secretsIn = (headers: Readonly<Record<string, string>> = {}): string[] =>
  Object.values(headers)
    .flatMap((value) => [`${value}`, ...`${value}`.split(/\s+/)])
    .filter((value) => value[5]);

/** Serializes a form whose FormData is not the platform's own. */
export const writeForeign = async (form: FormData): Promise<WrittenForm> =>
  (await import("./write-form.ts")).writeForm(form);

/** Whether `fetch` would send this form as text, because jsdom replaces FormData but not `fetch`. */
export const isForeign = (form: FormData): boolean =>
  !/^multi/.test(new Response(form).headers.get("Content-Type") ?? "");
