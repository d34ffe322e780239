import type { ProseTree } from "@lapor/openapi/prose";
import type { BodyShare } from "../body-memory/body-budget.ts";
import { cleanTexts } from "../platform/clean-text.ts";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import { readWhole } from "./read-chunks.ts";

/**
 * The maximum size of a JSON body, in bytes: several times the size of a text with ten thousand characters.
 */
const maxJsonBytes: number = 256 * 1024;

const notJson: Text = { id: "Isi permintaan bukan JSON yang sah.", en: "The body is not valid JSON." };

/** Checks the content type. Throws `unsupported_media_type`. */
export function requireType(request: Request, expected: string): void {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === expected) return;
  throw new DomainError("unsupported_media_type", {
    detail: { id: `Kirim isi sebagai ${expected}.`, en: `Send the body as ${expected}.` },
  });
}

/**
 * Reads a JSON body and cleans its text (`clean-text.ts`). Throws `unsupported_media_type`,
 * `invalid_request`, `validation_failed`, and the errors of `readWhole`.
 * @param prose The members that contain prose.
 */
export async function readJson(
  request: Request,
  body: Pick<BodyShare, "startTimer" | "arrive" | "holdJson" | "pool">,
  prose: ProseTree | undefined,
): Promise<unknown> {
  requireType(request, "application/json");
  const bytes = await readWhole(request, maxJsonBytes, body, body.holdJson);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new DomainError("invalid_request", { detail: notJson });
  }
  const cleaned = cleanTexts(value, prose);
  if (!cleaned) throw new DomainError("invalid_request");
  throwIfInvalid(cleaned.refused.map((pointer) => ({ pointer, code: "invalid_format" })));
  return cleaned.value;
}
