// What a client does for the developers of a program. The widget's bundles have `for-pages.ts` in its place.
import type { FieldError } from "@lapor/openapi/schemas";
import type { WrittenForm } from "./upload/write-form.ts";

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

/** The end of a sentence about a failed connection. Without queries, which contain search terms. */
export function whereAndWhy(url: string, error: unknown): string {
  const { cause, message } = Object(error);
  return `: ${url}: ${cause?.message || message}`.replace(/\?[^\s:]+/g, "");
}

/** The refused fields, for logs that have only the message of an error. */
export const namesOf = (fields: readonly FieldError[]): string =>
  fields.map(({ pointer, parameter, code }) => ` ${pointer ?? parameter}: ${code}.`).join("");

/** A response that is not from the channel, which may quote a citizen. */
export const describeForeign = (status: number, headers: Headers): string =>
  `Not a response from the channel: ${status}, ${headers.get("Content-Type")}`;

/** Writes a form that is foreign. */
export const writeForeign = async (form: FormData): Promise<WrittenForm> =>
  (await import("./upload/write-form.ts")).writeForm(form);

/** Whether `fetch` would send this form as text: jsdom replaces FormData, but not `fetch`. */
export const isForeign = (form: FormData): boolean =>
  !/^multi/.test(new Response(form).headers.get("Content-Type") ?? "");
