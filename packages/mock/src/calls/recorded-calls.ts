import type { BodyOf, ErrorCode, OperationId } from "./operation-types.ts";

/** One call that came to the mock. As JSON, and where Node prints it, it shows no secret; in the fields themselves they are. */
export interface RecordedCall<Id extends OperationId = OperationId> {
  /** 1 for the first one since the mock was made or reset. */
  readonly number: number;
  /** By the mock's clock. */
  readonly at: Date;
  /** `undefined` for what is no operation of the contract. */
  readonly operation: Id | undefined;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  /**
   * JSON as it was read, of a form its fields with files as `File`, else text; `undefined` when there was none. Whatever a client sent,
   * right or wrong: the type is what it ought to be.
   */
  readonly body: BodyOf<Id> | undefined;
  /** `undefined` while it is on its way, and when the connection was dropped. */
  readonly status: number | undefined;
  /** Of a refusal. */
  readonly code: ErrorCode | undefined;
  /** Whether the mock lost the connection. */
  readonly dropped: boolean;
}

const secretHeaders = new Set(["authorization", "lapor-access-code", "lapor-challenge", "cookie"]);
const secretFields = new Set(["accessCode", "secret"]);

const struck = (name: string, value: string): string =>
  secretHeaders.has(name) ? `${/^(?:Bearer )?(?:pk|sk)_/i.exec(value)?.[0] ?? ""}…` : value;

const printedBody = (body: unknown): unknown =>
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

/** A call while it is written down. */
export class CallRecord implements RecordedCall {
  operation: OperationId | undefined;
  body: RecordedCall["body"];
  status: number | undefined;
  code: ErrorCode | undefined;
  dropped = false;
  /** What was done of `Prefer`. */
  applied: readonly string[] = [];
  readonly number: number;
  readonly at: Date;
  readonly method: string;
  readonly headers: Headers;
  readonly #url: string;

  constructor(number: number, at: Date, { method, headers, url }: Request) {
    this.number = number;
    this.at = at;
    this.method = method;
    this.headers = headers;
    this.#url = url;
  }

  get path(): string {
    const { pathname, search } = new URL(this.#url);
    return pathname + search;
  }

  toJSON(): Record<string, unknown> {
    const headers = Object.fromEntries([...this.headers].map(([name, value]) => [name, struck(name, value)]));
    const { number, at, operation, method, status, code, dropped } = this;
    // The signature opens a file for who has the link.
    const path = this.path.replace(/\b(signature=)[^&]*/g, "$1…");
    const seen = { number, at: at.toISOString(), operation, method, path, headers };
    return { ...seen, body: printedBody(this.body), status, code, dropped };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): Record<string, unknown> {
    return this.toJSON();
  }
}

/** Bytes of one body that are recorded; of a longer one nothing is. */
const mostBytes = 16 * 1024 * 1024;
/** Calls that are kept: those before are forgotten, so that a mock under load does not grow. */
const mostCalls = 1000;

const readBytes = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
};

const readForm = async (bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(await new Response(bytes, { headers: { "content-type": type } }).formData());

/** What a body says; text when it is not what its type claims, `undefined` when it is too long or broke off. */
export const readBody = async (copy: Request): Promise<unknown> => {
  if (!copy.body) return undefined;
  const bytes = await readBytes(copy.body).catch(() => undefined);
  if (!bytes || bytes.length === 0) return undefined;
  const type = copy.headers.get("content-type") ?? "";
  const text = (): string => new TextDecoder().decode(bytes);
  try {
    if (/^application\/(\w+\+)?json/.test(type)) return JSON.parse(text());
    if (type.startsWith("multipart/form-data")) return await readForm(bytes, type);
  } catch {
    // Told as what it is.
  }
  return text();
};

/** The calls that came, the latest thousand of them. */
export class Calls {
  #list: CallRecord[] = [];
  #count = 0;

  begin(request: Request, at: Date): CallRecord {
    const call = new CallRecord(++this.#count, at, request);
    this.#list.push(call);
    if (this.#list.length >= 2 * mostCalls) this.#list = this.#list.slice(-mostCalls);
    return call;
  }

  get list(): readonly RecordedCall[] {
    return this.#list.slice(-mostCalls);
  }

  of(operation: OperationId): readonly RecordedCall[] {
    return this.list.filter((call) => call.operation === operation);
  }

  clear(): void {
    this.#list = [];
    this.#count = 0;
  }
}
