export interface RecordedRequest {
  /** The request's number, counted from 1 since the mock was created or reset. */
  readonly number: number;
  /** When the request was received, by the mock's clock. */
  readonly at: Date;
  readonly method: string;
  /** The path and query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The HTTP status, or `undefined` while the request is in progress and if the connection was dropped. */
  status: number | undefined;
}

/** The maximum total size of the requests, in bytes. If it is exceeded, the oldest requests are discarded. */
const maxBytes = 64 * 1024 * 1024;
/** The approximate size of a request without its body, in bytes. */
const headBytes = 1024;

const sizeOf = ({ body }: RecordedRequest): number => body.length + headBytes;

/** The latest requests, as many as fit into 64 MiB. */
export class RequestLog {
  #list: RecordedRequest[] = [];
  #bytes = 0;
  #count = 0;

  record(request: Request, body: Uint8Array<ArrayBuffer>, at: Date): RecordedRequest {
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    const recorded = {
      number: ++this.#count,
      at,
      method,
      path: pathname + search,
      headers,
      body,
      status: undefined,
    };
    this.#list.push(recorded);
    this.#bytes += sizeOf(recorded);
    if (this.#bytes > maxBytes) this.#discard();
    return recorded;
  }

  get list(): readonly RecordedRequest[] {
    return this.#list;
  }

  /** The number of discarded requests. A test that checks all requests must verify that it is 0. */
  get discarded(): number {
    return this.#count - this.#list.length;
  }

  clear(): void {
    this.#list = [];
    this.#bytes = 0;
    this.#count = 0;
  }

  /** Discards a quarter at a time, so that a full log is not copied for each request. */
  #discard(): void {
    let discarded = 0;
    while (this.#bytes > maxBytes * 0.75 && discarded < this.#list.length)
      this.#bytes -= sizeOf(this.#list[discarded++] as RecordedRequest);
    this.#list = this.#list.slice(discarded);
  }
}

/** Returns the whole request as text, with method, path, headers and body. Decodes bytes as UTF-8. */
export function textOfRequest({ method, path, headers, body }: RecordedRequest): string {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path}`, ...lines, "", new TextDecoder().decode(body)].join("\n");
}
