import type { StartTimer } from "../../body-memory/body-pace.ts";

/** Milliseconds between two comments that keep the connection open in proxies. */
export const heartbeatMs = 15_000;
/** Bytes that wait for a client that does not read. */
const mostWaiting = 64 * 1024;

/** A part of a stream: events, and where to continue after them. */
export interface StreamPart {
  events: readonly object[];
  cursor: string;
  /** Whether more can be read at once. */
  more: boolean;
}

/** The source of a stream of events. */
export interface StreamSource {
  /** The cursor at which the stream begins. */
  cursor: string;
  /** Reads the log after a cursor. */
  read(cursor: string): Promise<StreamPart>;
  /** Calls `wake` when there may be something to read. Returns a function that ends it. */
  watch(wake: () => void): () => void;
  /** Whether the caller may still read. Asked with each heartbeat, and before events are sent. */
  isAllowed(): Promise<boolean>;
  /** The end of the connection. */
  signal: AbortSignal;
  /** Called once, when the stream has ended for whatever reason. */
  onEnd(): void;
}

/**
 * Opens a stream of server-sent events (HTML standard, §9.2): first `ready` with the cursor, then each event
 * as a message, and a comment at each heartbeat. The `id` of the last message of a part is its cursor.
 */
export function openEventStream(
  source: StreamSource,
  startTimer: StartTimer,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const stream = new EventStream(source, startTimer);
  return new ReadableStream(
    {
      start: (controller) => stream.begin(controller),
      pull: () => stream.advance(),
      cancel: () => stream.end(),
    },
    { highWaterMark: mostWaiting, size: ({ byteLength }) => byteLength },
  );
}

type Controller = ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;

const encoder = new TextEncoder();

class EventStream {
  readonly #source: StreamSource;
  readonly #startTimer: StartTimer;
  #controller: Controller | undefined;
  #cursor: string;
  #hasEnded = false;
  #isReading = false;
  /** There may be something to read. */
  #isWoken = false;
  #stopTimer = (): void => {};
  #stopWatching = (): void => {};

  constructor(source: StreamSource, startTimer: StartTimer) {
    this.#source = source;
    this.#startTimer = startTimer;
    this.#cursor = source.cursor;
  }

  begin(controller: Controller): void {
    const { signal } = this.#source;
    this.#controller = controller;
    signal.addEventListener("abort", this.#close);
    this.#send(`event: ready\nid: ${this.#cursor}\ndata: {}\n\n`);
    this.#planHeartbeat();
    this.#stopWatching = this.#source.watch(() => {
      this.#isWoken = true;
      void this.advance();
    });
    if (signal.aborted) this.#close();
  }

  /** Reads and sends new events, as fast as the client takes them. */
  async advance(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isWoken && !this.#hasEnded && (this.#controller?.desiredSize ?? 0) > 0) {
        this.#isWoken = false;
        const part = await this.#source.read(this.#cursor);
        if (part.events.length > 0 && !(await this.#source.isAllowed())) return this.#close();
        if (part.more) this.#isWoken = true;
        this.#cursor = part.cursor;
        this.#send(messagesOf(part));
      }
    } catch {
      // The client continues after the last message, and then learns the reason.
      this.#close();
    } finally {
      this.#isReading = false;
    }
  }

  /** Ends the work for the stream, whose client is gone. */
  end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#stopTimer();
    this.#stopWatching();
    this.#source.signal.removeEventListener("abort", this.#close);
    this.#source.onEnd();
  }

  #close = (): void => {
    if (this.#hasEnded) return;
    this.end();
    this.#controller?.close();
  };

  #send(text: string): void {
    if (!this.#hasEnded && text) this.#controller?.enqueue(encoder.encode(text));
  }

  #planHeartbeat(): void {
    this.#stopTimer = this.#startTimer(heartbeatMs, () => void this.#beat());
  }

  async #beat(): Promise<void> {
    if (!(await this.#source.isAllowed())) return this.#close();
    this.#send(":\n\n");
    if (!this.#hasEnded) this.#planHeartbeat();
  }
}

const messagesOf = ({ events, cursor }: StreamPart): string =>
  events
    .map((event, index) => {
      const id = index === events.length - 1 ? `id: ${cursor}\n` : "";
      return `${id}data: ${JSON.stringify(event)}\n\n`;
    })
    .join("");
