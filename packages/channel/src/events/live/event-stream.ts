import type { StartTimer } from "../../body-memory/body-pace.ts";
import { utf8 } from "../../platform/encoding.ts";

/** Milliseconds between the comments that keep the connection open through proxies. */
export const heartbeatMs = 15_000;
/** The maximum number of bytes buffered for a client that does not read. */
const mostWaiting = 64 * 1024;

/** A part of a stream: events, and the cursor after them. */
export interface StreamPart {
  events: readonly object[];
  cursor: string;
  /** Whether more events can be read immediately. */
  more: boolean;
}

/** The source of a stream of events. */
export interface StreamSource {
  /** The cursor at which the stream starts. */
  cursor: string;
  /** Reads the log from a cursor. */
  read(cursor: string): Promise<StreamPart>;
  /** Calls `wake` when there may be new events. Returns a function that stops watching. */
  watch(wake: () => void): () => void;
  /** Whether the caller can still read. Checked at each heartbeat and before events are sent. */
  isAllowed(): Promise<boolean>;
  /** Aborted when the connection closes. */
  signal: AbortSignal;
  /** Called once, when the stream has ended for any reason. */
  onEnd(): void;
}

/**
 * Opens a stream of server-sent events (HTML standard, §9.2). It sends `ready` with the cursor, then each
 * event as a message, and a comment at each heartbeat. The `id` of a part's last message is the cursor after
 * that part.
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

class EventStream {
  readonly #source: StreamSource;
  readonly #startTimer: StartTimer;
  #controller: Controller | undefined;
  #cursor: string;
  #hasEnded = false;
  #isReading = false;
  /** Whether the log may contain unread events. */
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

  /** Reads and sends new events as fast as the client accepts them. */
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
      // The client reconnects after the last message and then receives the error.
      this.#close();
    } finally {
      this.#isReading = false;
    }
  }

  /** Stops the stream after the client has disconnected. */
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
    if (!this.#hasEnded && text) this.#controller?.enqueue(utf8(text));
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
