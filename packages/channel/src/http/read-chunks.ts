import { type BlockPool, blockBytes } from "../body-memory/block-pool.ts";
import type { BodyShare } from "../body-memory/body-budget.ts";
import { type PaceWatch, watchPace } from "../body-memory/body-pace.ts";
import { DomainError, type Text } from "../platform/domain-error.ts";

const cutOff: Text = { id: "Isi permintaan terputus di tengah jalan.", en: "The body is incomplete." };

function broken(): never {
  throw new DomainError("invalid_request", { detail: cutOff });
}

const late = (): DomainError => new DomainError("request_timeout");

/** The part of the body budget that an arriving body uses. */
type Arriving = Pick<BodyShare, "startTimer" | "arrive">;

/** Returns the length that the request announces, or undefined when it announces none. */
export function announcedBytes(request: Request): number | undefined {
  const header = request.headers.get("content-length");
  return header === null ? undefined : Number(header);
}

/** Watches how fast a body arrives, and lets the budget abort it. Call `stop` when the body is complete. */
function watchArrival({ startTimer, arrive }: Arriving): PaceWatch {
  const pace = watchPace(startTimer, late);
  const arrived = arrive(pace.end);
  const stop = (): void => {
    arrived();
    pace.stop();
  };
  return { ...pace, stop };
}

/**
 * Reads a short body in one piece, which is faster. The whole body must arrive within one window of the
 * minimum pace.
 */
async function readAtOnce(request: Request, body: Arriving): Promise<Uint8Array<ArrayBuffer>> {
  const pace = watchArrival(body);
  try {
    return new Uint8Array(await pace.during(() => request.arrayBuffer().catch(broken)));
  } finally {
    pace.stop();
  }
}

/**
 * Reads a body in chunks, up to `maxBytes`, regardless of the length in its headers. Throws
 * `payload_too_large`, `request_timeout` below the minimum pace, `unavailable` when the budget aborts it, and
 * `invalid_request` when it breaks off.
 */
export async function* readChunks(
  request: Request,
  maxBytes: number,
  body: Arriving,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if ((announcedBytes(request) ?? 0) > maxBytes) throw new DomainError("payload_too_large");
  // In Firefox, a `Request` has no body stream.
  if (request.body === undefined) {
    const bytes = await readAtOnce(request, body);
    if (bytes.length > maxBytes) throw new DomainError("payload_too_large");
    yield bytes;
    return;
  }
  const reader = request.body?.getReader() as
    | ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>
    | undefined;
  if (!reader) return;
  const pace = watchArrival(body);
  let size = 0;
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await pace.during(() => reader.read().catch(broken));
      ended = done;
      if (done) return;
      size += value.length;
      pace.count(value.length);
      if (size > maxBytes) throw new DomainError("payload_too_large");
      yield value;
    }
  } finally {
    pace.stop();
    // The cancellation is not awaited: if the request was cloned, as msw does, it would wait until the clone
    // is read.
    if (!ended) void reader.cancel().catch(() => {});
  }
}

/**
 * The maximum announced length of a body that is read in one piece, in bytes. Its memory is reserved before
 * it arrives.
 */
const shortBytes = 16 * 1024;

/**
 * Reads a whole body of at most `maxBytes`. `hold` reserves the memory. Throws the errors of `readChunks` and
 * `hold`.
 */
export async function readWhole(
  request: Request,
  maxBytes: number,
  body: Arriving & Pick<BodyShare, "pool">,
  hold: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = announcedBytes(request);
  if (announced !== undefined && announced <= shortBytes) {
    hold(announced);
    const bytes = await readAtOnce(request, body);
    if (bytes.length > announced) broken();
    return bytes;
  }
  const blocks = createBlocks(body.pool, hold);
  try {
    for await (const chunk of readChunks(request, maxBytes, body)) blocks.add(chunk);
    return blocks.join();
  } finally {
    blocks.release();
  }
}

/** Collects bytes in blocks, so the memory in use equals the counted memory however small the chunks are. */
export interface Blocks {
  size(): number;
  add(chunk: Uint8Array): void;
  /** Returns a copy of all bytes in one array. */
  join(): Uint8Array<ArrayBuffer>;
  /** Returns the memory to the pool. Nothing can be added afterwards. */
  release(): void;
}

/** Creates a collector that uses memory from `pool`. It calls `hold` before each further block. */
export function createBlocks(pool: BlockPool, hold: (bytes: number) => void): Blocks {
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;

  return {
    size: () => size,
    add(chunk) {
      for (let from = 0; from < chunk.length; ) {
        const start = size % blockBytes;
        if (start === 0) {
          hold(blockBytes);
          blocks.push(pool.take());
        }
        const part = chunk.subarray(from, from + blockBytes - start);
        blocks.at(-1)?.set(part, start);
        size += part.length;
        from += part.length;
      }
    },
    join() {
      const whole = new Uint8Array(size);
      for (const [index, block] of blocks.entries())
        whole.set(block.subarray(0, size - index * blockBytes), index * blockBytes);
      return whole;
    },
    release() {
      for (const block of blocks) pool.give(block);
      blocks.length = 0;
    },
  };
}
