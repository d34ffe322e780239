/** One request as it arrived, with all its bytes. */
export interface RecordedRequest {
  /** Counts from 1 since the mock was created or reset. */
  readonly number: number;
  /** By the mock's clock. */
  readonly at: Date;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  /** `undefined` while it is in progress, and when the connection was dropped. */
  status: number | undefined;
}

/** More bytes are not held: the oldest requests are discarded. */
const maxBytes = 64 * 1024 * 1024;
/** A rough size of what a request holds beside its body. */
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

  /** Number of discarded requests. A test about all requests must see 0. */
  get discarded(): number {
    return this.#count - this.#list.length;
  }

  clear(): void {
    this.#list = [];
    this.#bytes = 0;
    this.#count = 0;
  }

  /** Makes room for a quarter at once, so that a full log is not copied at each request. */
  #discard(): void {
    let discarded = 0;
    while (this.#bytes > maxBytes * 0.75 && discarded < this.#list.length)
      this.#bytes -= sizeOf(this.#list[discarded++] as RecordedRequest);
    this.#list = this.#list.slice(discarded);
  }
}

/** The whole request as one text: method, path, headers and body, bytes read as UTF-8. */
export function textOfRequest({ method, path, headers, body }: RecordedRequest): string {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path}`, ...lines, "", new TextDecoder().decode(body)].join("\n");
}
