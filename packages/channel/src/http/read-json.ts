import type { FieldError } from "@lapor/openapi/validators";
import type { BodyShare } from "../body-memory/body-budget.ts";
import { cleanTexts } from "../platform/clean-text.ts";
import { DomainError, type Text } from "../platform/domain-error.ts";
import { readWhole } from "./read-chunks.ts";

/** Longest JSON body in bytes: several times the size of a text of ten thousand characters. */
const maxJsonBytes: number = 256 * 1024;

const notJson: Text = { id: "Isi permintaan bukan JSON yang sah.", en: "The body is not valid JSON." };

/** Throws `unsupported_media_type`. */
export function requireType(request: Request, expected: string): void {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === expected) return;
  throw new DomainError("unsupported_media_type", {
    detail: { id: `Kirim isi sebagai ${expected}.`, en: `Send the body as ${expected}.` },
  });
}

/** Deepest nesting. Bodies of the contract have three levels. */
const deepest = 32;

/** Most errors in one response. */
const mostErrors = 100;
/**
 * Longest pointer in characters; those of the contract are shorter. A long field name would otherwise be
 * copied for each text below it.
 */
const longestPath = 200;

/**
 * Finds texts with U+0000, which databases cannot store. Throws `invalid_request` for a body that is nested
 * too deeply.
 */
function unstorable(body: unknown): FieldError[] {
  const found: FieldError[] = [];
  const look = (value: unknown, path: string, depth: number): void => {
    if (depth > deepest) throw new DomainError("invalid_request");
    if (found.length === mostErrors) return;
    if (typeof value === "string") {
      if (value.includes("\0"))
        found.push({ pointer: path.length > longestPath ? "#" : `#${path}`, code: "invalid_format" });
    } else if (value !== null && typeof value === "object")
      for (const [key, entry] of Object.entries(value))
        look(entry, path.length > longestPath ? path : `${path}/${key}`, depth + 1);
  };
  look(body, "", 0);
  return found;
}

/**
 * Reads a JSON body and cleans its texts (`clean-text.ts`). Throws `unsupported_media_type`,
 * `validation_failed`, and as `readWhole` does.
 */
export async function readJson(
  request: Request,
  body: Pick<BodyShare, "startTimer" | "arrive" | "holdJson" | "pool">,
): Promise<unknown> {
  requireType(request, "application/json");
  const bytes = await readWhole(request, maxJsonBytes, body, body.holdJson);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new DomainError("invalid_request", { detail: notJson });
  }
  const fieldErrors = unstorable(value);
  if (fieldErrors.length > 0) throw new DomainError("validation_failed", { fieldErrors });
  return cleanTexts(value);
}
