import { DomainError, type Text } from "../domain-error.ts";
import type { BodyShare } from "../limits/body-budget.ts";
import { type PaceWatch, watchPace } from "../limits/body-pace.ts";

const cutOff: Text = { id: "Isi permintaan terputus di tengah jalan.", en: "The body broke off half way." };

const broken = (): never => {
  throw new DomainError("invalid_request", { detail: cutOff });
};

const late = (): DomainError => new DomainError("request_timeout");

/** What a body that arrives needs of its share. */
type Arriving = Pick<BodyShare, "startTimer" | "arrive">;

/** Bytes that a request says its body has; undefined where it says none. */
export function announcedBytes(request: Request): number | undefined {
  const header = request.headers.get("content-length");
  return header === null ? undefined : Number(header);
}

/** Measures a body that arrives, and lets the budget end it. `stop` when it is there. */
function watchArrival({ startTimer, arrive }: Arriving): PaceWatch {
  const pace = watchPace(startTimer, late);
  const arrived = arrive(pace.end);
  const stop = (): void => {
    arrived();
    pace.stop();
  };
  return { ...pace, stop };
}

/** A body that has to be whole within one window of the minimum pace, read in one piece, which is faster. */
async function readAtOnce(request: Request, body: Arriving): Promise<Uint8Array<ArrayBuffer>> {
  const pace = watchArrival(body);
  try {
    return new Uint8Array(await pace.during(() => request.arrayBuffer().catch(broken)));
  } finally {
    pace.stop();
  }
}

/**
 * A body as it arrives, never more than `maxBytes` of it, whatever its headers say. Throws `payload_too_large`, `request_timeout` for one
 * slower than the minimum pace, `unavailable` for one that the budget ended, `invalid_request` for one that breaks off.
 */
export async function* readChunks(
  request: Request,
  maxBytes: number,
  body: Arriving,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if ((announcedBytes(request) ?? 0) > maxBytes) throw new DomainError("payload_too_large");
  // Firefox has no stream of a request's body.
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
    // Not awaited: where the request was cloned, as msw does, it would wait for the clone to be read.
    if (!ended) void reader.cancel().catch(() => {});
  }
}

/** A body announced as at most this long is counted before it arrives and read in one piece. */
const shortBytes = 16 * 1024;

/**
 * Reads a whole body of at most `maxBytes`; `hold` reserves the memory. Throws as `readChunks` and `hold` do.
 */
export async function readWhole(
  request: Request,
  maxBytes: number,
  body: Arriving,
  hold: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = announcedBytes(request);
  if (announced !== undefined && announced <= shortBytes) {
    hold(announced);
    const bytes = await readAtOnce(request, body);
    if (bytes.length > announced) broken();
    return bytes;
  }
  const blocks = createBlocks(hold);
  for await (const chunk of readChunks(request, maxBytes, body)) blocks.add(chunk);
  return blocks.join();
}

const blockBytes = 64 * 1024;

/**
 * From this length on an announced body gets all its memory in one piece, so that nothing has to be joined. A
 * body that is announced and does not arrive gets none.
 */
const inPlaceFrom = 1024 * 1024;

/** Gathers bytes so that the memory held equals the memory counted, however small the pieces are. */
export interface Blocks {
  size(): number;
  add(chunk: Uint8Array): void;
  /** Bytes that `join` takes in addition to those held. */
  joinBytes(): number;
  /** Returns all bytes in one piece and releases the blocks. */
  join(): Uint8Array<ArrayBuffer>;
}

/**
 * Calls `hold` before each further 64 KiB. Pages of the single piece take no memory until they are written.
 */
export function createBlocks(hold: (bytes: number) => void, announced = 0): Blocks {
  const blocks: Uint8Array[] = [];
  let whole: Uint8Array<ArrayBuffer> | undefined;
  let size = 0;
  let held = 0;

  const joinInto = (target: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    for (const [index, block] of blocks.entries())
      target.set(block.subarray(0, size - index * blockBytes), index * blockBytes);
    blocks.length = 0;
    return target;
  };
  const put = (part: Uint8Array): void => {
    if (!whole && size >= inPlaceFrom && announced > size) whole = joinInto(new Uint8Array(announced));
    if (whole && size + part.length > whole.length) broken();
    if (whole) whole.set(part, size);
    else {
      if (size % blockBytes === 0) blocks.push(new Uint8Array(blockBytes));
      blocks.at(-1)?.set(part, size % blockBytes);
    }
    size += part.length;
  };

  return {
    size: () => size,
    add(chunk) {
      for (let from = 0; from < chunk.length; ) {
        if (size === held) {
          hold(blockBytes);
          held += blockBytes;
        }
        const part = chunk.subarray(from, from + held - size);
        put(part);
        from += part.length;
      }
    },
    joinBytes: () => (whole ? 0 : size),
    join: () => whole?.subarray(0, size) ?? joinInto(new Uint8Array(size)),
  };
}
