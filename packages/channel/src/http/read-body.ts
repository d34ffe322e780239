import type { FieldViolation } from "@lapor/openapi/validators";
import { DomainError, type Text } from "../domain-error.ts";

/** Bytes of a JSON body at the most: ten thousand characters of text, several times over. */
const maxJsonBytes: number = 256 * 1024;

const notJson: Text = { id: "Isi permintaan bukan JSON yang sah.", en: "The body is not valid JSON." };
const notMultipart: Text = {
  id: "Isi permintaan bukan multipart/form-data yang sah.",
  en: "The body is not valid multipart/form-data.",
};
const cutOff: Text = { id: "Isi permintaan terputus di tengah jalan.", en: "The body broke off half way." };

const requireType = (request: Request, expected: string): void => {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === expected) return;
  throw new DomainError("unsupported_media_type", {
    detail: { id: `Kirim isi sebagai ${expected}.`, en: `Send the body as ${expected}.` },
  });
};

const broken = (): never => {
  throw new DomainError("invalid_request", { detail: cutOff });
};

/** Takes room for so many bytes more, or throws. */
type Hold = (bytes: number) => void;

/** What was announced as short, and where a request has no stream to read, as in Firefox: whole, then measured. */
const readWhole = async (request: Request, limit: number, hold: Hold): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(await request.arrayBuffer().catch(broken));
  if (bytes.length > limit) throw new DomainError("payload_too_large");
  hold(bytes.length);
  return bytes;
};

/** Reads a body but never more than `limit` bytes of it, whatever its headers say, and no more than there is room for. */
const readLimited = async (request: Request, limit: number, hold: Hold): Promise<Uint8Array<ArrayBuffer>> => {
  const announced = request.headers.get("content-length");
  if (Number(announced ?? 0) > limit) throw new DomainError("payload_too_large");
  const isShort = announced !== null && Number(announced) <= maxJsonBytes;
  if (isShort || request.body === undefined) return readWhole(request, limit, hold);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(broken);
    if (done) break;
    size += value.length;
    try {
      if (size > limit) throw new DomainError("payload_too_large");
      hold(value.length);
    } catch (error) {
      // Not awaited: where the request was cloned, as msw does, it would wait for the clone to be read.
      void reader.cancel().catch(() => undefined);
      throw error;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
};

/** White space around a text says nothing: it counts for no limit and makes no other request. */
const trimmed = (value: unknown): unknown => {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, trimmed(entry)]));
};

/** The contract's own bodies are three deep. */
const deepest = 32;

/** More than anybody reads. */
const mostTold = 100;
/** Characters of a pointer; the contract's own are shorter. A longer one would cost its length for each text below it. */
const longestPath = 200;

/** Texts with U+0000, which no database keeps as text, by their pointers. Throws `invalid_request` for what is nested beyond sense. */
const unstorable = (body: unknown): FieldViolation[] => {
  const found: FieldViolation[] = [];
  const look = (value: unknown, path: string, depth: number): void => {
    if (depth > deepest) throw new DomainError("invalid_request");
    if (found.length === mostTold) return;
    if (typeof value === "string") {
      if (value.includes("\0"))
        found.push({ pointer: path.length > longestPath ? "#" : `#${path}`, code: "invalid_format" });
    } else if (value !== null && typeof value === "object")
      for (const [key, entry] of Object.entries(value))
        look(entry, path.length > longestPath ? path : `${path}/${key}`, depth + 1);
  };
  look(body, "", 0);
  return found;
};

/** A JSON body, its texts trimmed. Throws `unsupported_media_type`, `payload_too_large`, `invalid_request`, `validation_failed`. */
export const readJson = async (request: Request, hold: Hold): Promise<unknown> => {
  requireType(request, "application/json");
  const bytes = await readLimited(request, maxJsonBytes, hold);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new DomainError("invalid_request", { detail: notJson });
  }
  const violations = unstorable(value);
  if (violations.length > 0) throw new DomainError("validation_failed", { violations });
  return trimmed(value);
};

/** Room for the parts of a multipart body around its one file. */
const multipartOverhead = 16 * 1024;

/** The forms of the contract have two; to take apart a body of nothing but parts would take a second and more. */
const mostParts = 20;

/** RFC 9110 §5.6.6, without what a boundary has no use for: escapes in quotes. */
const parameter = /;\s*([\w!#$%&'*+.^`|~-]+)=(?:"([^"\\]*)"|([^\s";\\]+))\s*/y;

/** The one boundary of a Content-Type, or undefined where two readers could find two, or none (RFC 2046 §5.1.1). */
const boundaryOf = (type: string): string | undefined => {
  const found: string[] = [];
  let end = type.indexOf(";");
  if (end < 0) return undefined;
  parameter.lastIndex = end;
  for (let match = parameter.exec(type); match; match = parameter.exec(type)) {
    end = parameter.lastIndex;
    if (match[1]?.toLowerCase() === "boundary") found.push(match[2] ?? match[3] ?? "");
  }
  const [boundary = ""] = found;
  const isOne = end === type.length && found.length === 1;
  return isOne && /^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/.test(boundary) ? boundary : undefined;
};

const refuseManyParts = (boundary: string, bytes: Uint8Array<ArrayBuffer>): void => {
  const text = new TextDecoder("latin1").decode(bytes);
  const sign = `--${boundary}`;
  let count = 0;
  for (let place = text.indexOf(sign); place >= 0; place = text.indexOf(sign, place + sign.length))
    // A boundary begins its line; in a photo a short one may stand by chance.
    if ((place === 0 || text[place - 1] === "\n") && ++count > mostParts + 1)
      throw new DomainError("validation_failed", {
        violations: [{ pointer: "#", code: "too_many", limits: { limit: mostParts } }],
      });
};

/** A multipart body with one file of at most `maxBytes`. Throws as `readJson` does. */
export const readForm = async (
  request: Request,
  maxBytes: number,
  tooLarge: Text,
  hold: Hold,
): Promise<FormData> => {
  requireType(request, "multipart/form-data");
  const boundary = boundaryOf(request.headers.get("content-type") as string);
  if (boundary === undefined) throw new DomainError("invalid_request", { detail: notMultipart });
  const bytes = await readLimited(request, maxBytes + multipartOverhead, hold).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "payload_too_large")
      throw new DomainError("payload_too_large", { detail: tooLarge });
    throw error;
  });
  refuseManyParts(boundary, bytes);
  // By the boundary that was counted, however the header writes it.
  const headers = { "content-type": `multipart/form-data; boundary="${boundary}"` };
  try {
    return await new Response(bytes, { headers }).formData();
  } catch {
    throw new DomainError("invalid_request", { detail: notMultipart });
  }
};
