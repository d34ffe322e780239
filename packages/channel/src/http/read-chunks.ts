import { DomainError, type Text } from "../domain-error.ts";
import { type StartTimer, watchPace } from "../limits/body-pace.ts";

const cutOff: Text = { id: "Isi permintaan terputus di tengah jalan.", en: "The body broke off half way." };

const broken = (): never => {
  throw new DomainError("invalid_request", { detail: cutOff });
};

const late = (): DomainError => new DomainError("request_timeout");

/** Bytes that a request says its body has; undefined where it says none. */
export function announcedBytes(request: Request): number | undefined {
  const header = request.headers.get("content-length");
  return header === null ? undefined : Number(header);
}

/** A body that has to be whole within one window of the minimum pace, read in one piece, which is faster. */
async function readAtOnce(request: Request, startTimer: StartTimer): Promise<Uint8Array<ArrayBuffer>> {
  const pace = watchPace(startTimer, late);
  try {
    return new Uint8Array(await pace.during(() => request.arrayBuffer().catch(broken)));
  } finally {
    pace.stop();
  }
}

/**
 * A body as it arrives, never more than `maxBytes` of it, whatever its headers say. Throws `payload_too_large`, `request_timeout` for one
 * slower than the minimum pace, `invalid_request` for one that breaks off.
 */
export async function* readChunks(
  request: Request,
  maxBytes: number,
  startTimer: StartTimer,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if ((announcedBytes(request) ?? 0) > maxBytes) throw new DomainError("payload_too_large");
  // Firefox has no stream of a request's body.
  if (request.body === undefined) {
    const bytes = await readAtOnce(request, startTimer);
    if (bytes.length > maxBytes) throw new DomainError("payload_too_large");
    yield bytes;
    return;
  }
  const reader = request.body?.getReader() as
    | ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>
    | undefined;
  if (!reader) return;
  const pace = watchPace(startTimer, late);
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

/** Announced as this short, a body is counted before it comes and read in one piece. */
const shortBytes = 16 * 1024;

/** A whole short or long body of at most `maxBytes`, for which `hold` takes the memory. Throws as `readChunks` and `hold` do. */
export async function readWhole(
  request: Request,
  maxBytes: number,
  { startTimer, hold }: { startTimer: StartTimer; hold(bytes: number): void },
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = announcedBytes(request);
  if (announced !== undefined && announced <= shortBytes) {
    hold(announced);
    const bytes = await readAtOnce(request, startTimer);
    if (bytes.length > announced) broken();
    return bytes;
  }
  const blocks = createBlocks(hold);
  for await (const chunk of readChunks(request, maxBytes, startTimer)) blocks.add(chunk);
  return blocks.join();
}

const blockBytes = 64 * 1024;

/** From here on an announced body gets its whole memory in one piece, so that nothing has to be joined. Who only announces gets none. */
const inPlaceFrom = 1024 * 1024;

/** Gathers bytes so that what is held is what is counted, however small the pieces in which they come. */
export interface Blocks {
  size(): number;
  add(chunk: Uint8Array): void;
  /** Bytes that `join` takes on top of what is held. */
  joinBytes(): number;
  /** All of them in one piece; the blocks are let go. */
  join(): Uint8Array<ArrayBuffer>;
}

/** Calls `hold` before each 64 KB are taken. Pages of the one piece that nothing was written to take no memory. */
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
