import type { FieldError } from "@lapor/openapi/validators";
import {
  MaxFileSizeExceededError,
  MaxPartsExceededError,
  type MultipartPart,
  parseMultipart,
} from "@remix-run/multipart-parser";
import type { BodyShare } from "../body-memory/body-budget.ts";
import { overheadBytes, type UploadMeter } from "../limits/upload-meter.ts";
import { DomainError, type Text, throwIfInvalid } from "../platform/domain-error.ts";
import { announcedBytes, createBlocks, readChunks } from "./read-chunks.ts";
import { requireType } from "./read-json.ts";

const notMultipart: Text = {
  id: "Isi permintaan bukan multipart/form-data yang sah.",
  en: "The body is not valid multipart/form-data.",
};

/** The fields of an upload form. */
export interface UploadForm {
  file: { name: string; bytes: Uint8Array<ArrayBuffer> };
  trackingId: string | undefined;
}

/** The maximum number of parts in a form. The contract has two; thousands would block the process. */
const maxParts = 20;

/**
 * A parameter (RFC 9110 §5.6.6). Escapes in quotes are not supported, because a boundary does not need them.
 */
const parameter = /;\s*([\w!#$%&'*+.^`|~-]+)=(?:"([^"\\]*)"|([^\s";\\]+))\s*/y;

/**
 * Returns the boundary in a Content-Type. Returns undefined if it has none, or if two parsers could find
 * different ones (RFC 2046 §5.1.1).
 */
function boundaryOf(type: string): string | undefined {
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
}

/** Returns the bytes of the file, without a copy if they are contiguous. */
const bytesOf = (part: MultipartPart): Uint8Array<ArrayBuffer> =>
  (part.content.length === 1 ? part.content[0] : part.bytes) as Uint8Array<ArrayBuffer>;

function readForm(parts: readonly MultipartPart[]): UploadForm {
  const named = (name: string) => parts.filter((part) => part.name === name);
  const fieldErrors: FieldError[] = [...new Set(parts.map(({ name }) => name ?? ""))]
    .filter((name) => name !== "file" && name !== "trackingId")
    .map((name) => ({ pointer: `#/${name}`, code: "unknown_field" }));
  const [file] = named("file");
  const [trackingId] = named("trackingId");
  if (file?.filename === undefined) fieldErrors.unshift({ pointer: "#/file", code: "required" });
  for (const name of ["file", "trackingId"])
    if (named(name).length > 1)
      fieldErrors.push({ pointer: `#/${name}`, code: "too_many", limits: { limit: 1 } });
  if (trackingId?.filename !== undefined) fieldErrors.push({ pointer: "#/trackingId", code: "wrong_type" });
  throwIfInvalid(fieldErrors);
  const { filename = "" } = file as MultipartPart;
  return {
    file: { name: filename, bytes: bytesOf(file as MultipartPart) },
    trackingId: trackingId?.text,
  };
}

function parseForm(
  whole: Uint8Array<ArrayBuffer>,
  boundary: string,
  maxBytes: number,
  tooLarge: Text,
): UploadForm {
  try {
    return readForm([...parseMultipart(whole, { boundary, maxParts, maxFileSize: maxBytes })]);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    if (error instanceof MaxFileSizeExceededError)
      throw new DomainError("payload_too_large", { detail: tooLarge });
    if (error instanceof MaxPartsExceededError)
      throw new DomainError("validation_failed", {
        fieldErrors: [{ pointer: "#", code: "too_many", limits: { limit: maxParts } }],
      });
    // Any other error means an invalid body, such as a missing boundary or header lines that are not text.
    throw new DomainError("invalid_request", { detail: notMultipart });
  }
}

/**
 * Reads a multipart body with one file of at most `maxBytes`. Counts its bytes as they arrive: `body` for the
 * memory, `meter` for the sender's quotas. Throws the errors of `body`, `meter` and `readChunks`, and
 * `validation_failed` for invalid fields.
 */
export async function readUpload(
  request: Request,
  {
    maxBytes,
    tooLarge,
    body,
    meter,
  }: { maxBytes: number; tooLarge: Text; body: BodyShare; meter: UploadMeter },
): Promise<UploadForm> {
  requireType(request, "multipart/form-data");
  const boundary = boundaryOf(request.headers.get("content-type") as string);
  if (boundary === undefined) throw new DomainError("invalid_request", { detail: notMultipart });
  const announced = announcedBytes(request);
  const mostBytes = maxBytes + overheadBytes;
  if ((announced ?? 0) > mostBytes) throw new DomainError("payload_too_large", { detail: tooLarge });
  await body.startUpload(request.signal);
  await meter.begin(announced);
  const blocks = createBlocks(body.pool, body.holdUpload);
  try {
    for await (const chunk of readChunks(request, mostBytes, body)) {
      blocks.add(chunk);
      await meter.reach(blocks.size());
    }
    await meter.end(blocks.size());
    body.endUpload();
    return await body.work(blocks.size(), request.signal, async () => {
      const whole = blocks.join();
      blocks.release();
      return parseForm(whole, boundary, maxBytes, tooLarge);
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === "payload_too_large")
      throw new DomainError("payload_too_large", { detail: tooLarge });
    throw error;
  } finally {
    blocks.release();
  }
}
