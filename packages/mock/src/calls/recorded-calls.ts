import type { BodyOf, ErrorCode, OperationId } from "./operation-types.ts";

/**
 * A call that reached the mock. Its fields contain secrets, but its JSON form and its output in Node's
 * console hide them.
 */
export interface RecordedCall<Id extends OperationId = OperationId> {
  /** The call's number, counted from 1 since the mock was created or reset. */
  readonly number: number;
  /** When the call was made, by the mock's clock. */
  readonly at: Date;
  /** The operation, or `undefined` if the path does not belong to the contract. */
  readonly operation: Id | undefined;
  readonly method: string;
  /** The path and query. */
  readonly path: string;
  readonly headers: Headers;
  /**
   * The body: parsed JSON, the fields of a form (files as `File`), text, or `undefined` without a body. It
   * contains what the client sent, valid or not, although its type is that of the contract.
   */
  readonly body: BodyOf<Id> | undefined;
  /** The HTTP status, or `undefined` while the call is in progress and if the connection was dropped. */
  readonly status: number | undefined;
  /** The code of an error response. */
  readonly code: ErrorCode | undefined;
  /** The side that dropped the connection. The client drops it by aborting the call. */
  readonly droppedBy: "mock" | "client" | undefined;
}

const secretHeaders = new Set(["authorization", "lapor-access-code", "lapor-challenge", "cookie"]);
const secretFields = new Set(["accessCode", "secret"]);

const redactHeader = (name: string, value: string): string =>
  secretHeaders.has(name) ? `${/^(?:Bearer )?(?:pk|sk)_/i.exec(value)?.[0] ?? ""}…` : value;

const redactBody = (body: unknown): unknown =>
  body === undefined
    ? undefined
    : JSON.parse(
        JSON.stringify(body, (name, value: unknown) =>
          value instanceof Blob
            ? { file: (value as File).name, type: value.type, bytes: value.size }
            : secretFields.has(name)
              ? "…"
              : value,
        ),
      );

/**
 * Facts about a call that the mock knows when it receives the call: the time by the mock's clock, and the
 * headers as passed to `MockInternals.respond`.
 */
interface Received {
  at: Date;
  rawHeaders?: readonly string[] | undefined;
}

/** A call while it is being recorded. */
export class CallRecord implements RecordedCall {
  operation: OperationId | undefined;
  body: RecordedCall["body"];
  status: number | undefined;
  code: ErrorCode | undefined;
  droppedBy: RecordedCall["droppedBy"];
  /** The preferences from the `Prefer` header that were applied. */
  applied: readonly string[] = [];
  /** Whether the test specified the response as a text, which need not conform to the contract. */
  isAsGiven = false;
  readonly number: number;
  readonly at: Date;
  readonly method: string;
  bodyBytes = 0;
  readonly #url: string;
  /**
   * Header names and values, alternating. Keeping the request's `Headers` object would keep the whole request
   * and its connection in memory.
   */
  readonly #rawHeaders: readonly string[];

  constructor(number: number, { method, headers, url }: Request, { at, rawHeaders }: Received) {
    this.number = number;
    this.at = at;
    this.method = method;
    this.#rawHeaders = rawHeaders ?? [...headers].flat();
    this.#url = url;
  }

  get headers(): Headers {
    const headers = new Headers();
    for (let index = 0; index < this.#rawHeaders.length; index += 2)
      headers.append(this.#rawHeaders[index] as string, this.#rawHeaders[index + 1] as string);
    return headers;
  }

  get path(): string {
    const { pathname, search } = new URL(this.#url);
    return pathname + search;
  }

  toJSON(): Record<string, unknown> {
    const headers = Object.fromEntries(
      [...this.headers].map(([name, value]) => [name, redactHeader(name, value)]),
    );
    const { number, at, operation, method, status, code, droppedBy } = this;
    // Hide the signature, with which anybody could open the file.
    const path = this.path.replace(/\b(signature=)[^&]*/g, "$1…");
    const seen = { number, at: at.toISOString(), operation, method, path, headers };
    return { ...seen, body: redactBody(this.body), status, code, droppedBy };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): Record<string, unknown> {
    return this.toJSON();
  }
}

/** The maximum size of a recorded body, in bytes. Longer bodies are not recorded. */
const maxBodyBytes = 16 * 1024 * 1024;
/** The maximum number of calls. Older calls are discarded to limit the mock's memory. */
const maxCalls = 1000;
const maxKeptBytes = 64 * 1024 * 1024;
/** The number of calls discarded at a time. Discarding one by one would move the list each time. */
const discardedTogether = 100;

const readForm = async (bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(await new Response(bytes, { headers: { "content-type": type } }).formData());

async function parseBody(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<unknown> {
  const text = (): string => new TextDecoder().decode(bytes);
  try {
    if (/^application\/(\w+\+)?json/.test(type)) return JSON.parse(text());
    if (type.startsWith("multipart/form-data")) return await readForm(bytes, type);
  } catch {
    // Invalid content is recorded as text.
  }
  return text();
}

export interface ReadBody {
  value: unknown;
  bytes: number;
}

/**
 * Parses a body. `value` is text if the body does not match its content type, and `undefined` if it is too
 * long or incomplete.
 */
export async function readBody(copy: Request): Promise<ReadBody> {
  const bytes = copy.body ? await readBytes(copy.body).catch(() => undefined) : undefined;
  if (!bytes || bytes.length === 0) return { value: undefined, bytes: 0 };
  return { value: await parseBody(bytes, copy.headers.get("content-type") ?? ""), bytes: bytes.length };
}

/** The latest 1,000 calls, or fewer if their bodies are long. Always keeps the latest call. */
export class CallLog {
  #list: CallRecord[] = [];
  #count = 0;
  /** The total size of the bodies in the list. */
  #bytes = 0;

  record(request: Request, received: Received): CallRecord {
    const call = new CallRecord(++this.#count, request, received);
    this.#list.push(call);
    if (this.#list.length >= maxCalls + discardedTogether) this.#discard(this.#list.length - maxCalls);
    return call;
  }

  /** Records a call's body, which arrives later than the call itself. */
  recordBody(call: CallRecord, { value, bytes }: ReadBody): void {
    call.body = value as RecordedCall["body"];
    if (!this.#list.includes(call)) return;
    call.bodyBytes = bytes;
    this.#bytes += bytes;
    let count = 0;
    for (let kept = this.#bytes; kept > maxKeptBytes && count < this.#list.length - 1; count++)
      kept -= this.#list[count]?.bodyBytes ?? 0;
    if (count > 0) this.#discard(count);
  }

  #discard(count: number): void {
    for (const { bodyBytes } of this.#list.splice(0, count)) this.#bytes -= bodyBytes;
  }

  get list(): readonly RecordedCall[] {
    return this.#list.slice(-maxCalls);
  }

  of(operation: OperationId): readonly RecordedCall[] {
    return this.list.filter((call) => call.operation === operation);
  }

  clear(): void {
    this.#list = [];
    this.#count = 0;
    this.#bytes = 0;
  }
}

async function readBytes(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > maxBodyBytes) return undefined;
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
