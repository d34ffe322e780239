import { DomainError } from "../platform/domain-error.ts";
import { type BlockPool, createBlockPool } from "./block-pool.ts";
import type { StartTimer } from "./body-pace.ts";
import { createTurns, type Turns } from "./turns.ts";

/** Bytes in memory at one time: of all clients together, and of one network. */
export interface ByteLimits {
  total: number;
  perNetwork: number;
}

/**
 * Limits the memory of this process that request bodies may occupy. Uploads never take the memory that
 * reports need.
 */
export interface BodyBudget {
  /** JSON bodies. */
  json: ByteLimits;
  /**
   * Bodies with files, from arrival to response. Processing takes more memory, for `uploadsAtWork` at a time.
   */
  uploads: ByteLimits;
  /** Uploads that one network may send at the same time. Further ones wait, and their bytes are not read. */
  uploadsPerNetwork: number;
  /** Uploads of one network that may wait; further ones are refused. */
  uploadsWaitingPerNetwork: number;
  /** Uploads that are parsed, cleaned and stored at the same time; each takes up to three times its bytes. */
  uploadsAtWork: number;
}

const mebibyte = 1024 * 1024;

/**
 * For a process with half a gigabyte. A JSON body has a few kilobytes, at most 256. Uploads: nine of the
 * largest files, or some sixty photos from phones; two at work take 60 MB more. The thirty phones of a class,
 * or those behind one carrier's address, can send at the same moment.
 */
export const defaultBodyBudget: BodyBudget = {
  json: { total: 16 * mebibyte, perNetwork: 4 * mebibyte },
  uploads: { total: 96 * mebibyte, perNetwork: 40 * mebibyte },
  uploadsPerNetwork: 32,
  uploadsWaitingPerNetwork: 32,
  uploadsAtWork: 2,
};

/** Bytes of request bodies in memory, now and at the peak. */
export interface BodyUse {
  json: { held: number; peak: number };
  uploads: { held: number; peak: number };
}

/** The part of the budget that one request uses. */
export interface BodyShare {
  startTimer: StartTimer;
  /** Memory for the bytes that are held. */
  pool: BlockPool;
  /**
   * Call when the body begins to arrive: `end` may then be called to make room for a body of another network.
   * Returns a function to call when all of it has arrived.
   */
  arrive(end: (error: DomainError) => void): () => void;
  /**
   * Reserves bytes for a JSON body. Throws `rate_limited` when its network holds too many, `unavailable` when
   * all networks together do or this body was ended.
   */
  holdJson(bytes: number): void;
  /** Reserves bytes for a body with a file. Throws as `holdJson` does. */
  holdUpload(bytes: number): void;
  /** Waits until its network may send another upload. Throws `rate_limited` when too many wait. */
  startUpload(signal: AbortSignal): Promise<void>;
  /** Ends the arrival of the upload, so that the next one may begin. */
  endUpload(): void;
  /**
   * Runs a task that needs `bytes` more memory while it lasts, a few tasks at a time. Throws `unavailable`
   * when `signal`, or another network's need for room, ends the wait.
   */
  work<Result>(bytes: number, signal: AbortSignal | undefined, task: () => Promise<Result>): Promise<Result>;
  /** Counts bytes that exist already, such as a cleaned PDF. Never refuses them. */
  addUpload(bytes: number): void;
  /** Releases everything. */
  release(): void;
}

/** Seconds after which a network may have less in flight. */
const retryAfter = 5;

/**
 * The longest wait of an upload for its turn, in milliseconds. The client's time limit for sending keeps
 * running.
 */
const longestWaitMs = 20_000;

/** The clients behind an unlisted proxy count as this many networks. */
export const sharedProxyFactor = 20;

/** The memory of one body. */
interface Holding {
  /** Its network or shared proxy; undefined when neither is known. */
  readonly who: string | undefined;
  /** The number of networks that it counts as. */
  readonly width: number;
  bytes: number;
  /** Ends the body while it arrives or waits to be processed. */
  end: ((error: DomainError) => void) | undefined;
  isEnded: boolean;
}

interface ByteCount {
  use: { held: number; peak: number };
  /** Counts bytes that exist already or, if negative, are released. */
  add(holding: Holding, bytes: number): void;
  /** Reserves bytes, or throws. */
  reserve(holding: Holding, bytes: number): void;
  release(holding: Holding): void;
}

/**
 * Counts the bytes of one kind of body. When all room is held, a new body still finds some: the network that
 * holds most loses its oldest body that arrives or waits to be processed, if it holds more than the new
 * body's network would. So a few slow networks keep nobody out. To keep out a report of 10 KB, thousands of
 * networks would each have to hold at most 10 KB.
 */
function countBytes({ total, perNetwork }: ByteLimits): ByteCount {
  const use = { held: 0, peak: 0 };
  const perName = new Map<string, number>();
  /** Oldest first. */
  const holdings = new Set<Holding>();
  const mostOfProxy = Math.max(perNetwork, total - perNetwork);

  /** The bytes that the network of a body holds; for a shared proxy, per network that it counts as. */
  const weightOf = ({ who, width, bytes }: Holding): number =>
    (who === undefined ? bytes : (perName.get(who) ?? 0)) / width;

  const add = (holding: Holding, bytes: number): void => {
    holdings.add(holding);
    holding.bytes += bytes;
    use.held += bytes;
    use.peak = Math.max(use.peak, use.held);
    if (holding.who === undefined) return;
    const left = (perName.get(holding.who) ?? 0) + bytes;
    if (left > 0) perName.set(holding.who, left);
    else perName.delete(holding.who);
  };
  const release = (holding: Holding): void => {
    add(holding, -holding.bytes);
    holdings.delete(holding);
  };
  const findHeaviest = (newcomer: Holding, bytes: number): Holding | undefined => {
    let heaviest: Holding | undefined;
    let most = weightOf(newcomer) + bytes / newcomer.width;
    for (const holding of holdings) {
      if (!holding.end || holding.who === newcomer.who || weightOf(holding) <= most) continue;
      heaviest = holding;
      most = weightOf(holding);
    }
    return heaviest;
  };
  const makeRoom = (newcomer: Holding, bytes: number): void => {
    while (use.held + bytes > total) {
      const heaviest = findHeaviest(newcomer, bytes);
      if (!heaviest) throw new DomainError("unavailable");
      heaviest.isEnded = true;
      heaviest.end?.(new DomainError("unavailable"));
      release(heaviest);
    }
  };
  return {
    use,
    add,
    release,
    reserve(holding, bytes) {
      if (holding.isEnded) throw new DomainError("unavailable");
      const { who, width } = holding;
      const most = width > 1 ? mostOfProxy : perNetwork;
      if (who !== undefined && (perName.get(who) ?? 0) + bytes > most)
        throw new DomainError("rate_limited", { retryAfter });
      makeRoom(holding, bytes);
      add(holding, bytes);
    },
  };
}

/** Prevents request bodies from filling the memory, however slow, large or many they are. */
export interface BodyBudgetKeeper {
  use: BodyUse;
  /** The share of one request, from a network or from clients behind a shared proxy. */
  open(network: string | undefined, sharedProxy?: string): BodyShare;
}

/** Counts the memory that requests hold. Networks are those of `addressSite`. */
export function createBodyBudget(budget: BodyBudget, startTimer: StartTimer): BodyBudgetKeeper {
  const json = countBytes(budget.json);
  const uploads = countBytes(budget.uploads);
  const atWork = createTurns(budget.uploadsAtWork);
  const pool = createBlockPool(budget.json.total + budget.uploads.total);
  const arriving = new Map<string, Turns>();

  const turnsOf = (who: string, isShared: boolean): Turns => {
    const width = isShared ? sharedProxyFactor : 1;
    const turns =
      arriving.get(who) ??
      createTurns(budget.uploadsPerNetwork * width, budget.uploadsWaitingPerNetwork * width);
    arriving.set(who, turns);
    return turns;
  };

  const open = (network: string | undefined, sharedProxy?: string): BodyShare => {
    const isShared = network === undefined;
    const who = network ?? (sharedProxy && `proxy ${sharedProxy}`);
    const createHolding = (): Holding => ({
      who,
      width: isShared && who !== undefined ? sharedProxyFactor : 1,
      bytes: 0,
      end: undefined,
      isEnded: false,
    });
    const ownJson = createHolding();
    const ownUpload = createHolding();
    let endArrival = (): void => {};
    const addUpload = (bytes: number): void => uploads.add(ownUpload, bytes);
    return {
      startTimer,
      pool,
      addUpload,
      arrive(end) {
        ownJson.end = end;
        ownUpload.end = end;
        return () => {
          ownJson.end = undefined;
          ownUpload.end = undefined;
        };
      },
      holdJson: (bytes) => json.reserve(ownJson, bytes),
      holdUpload: (bytes) => uploads.reserve(ownUpload, bytes),
      async startUpload(signal) {
        if (who === undefined) return;
        const turns = turnsOf(who, isShared);
        const patience = new AbortController();
        const stopTimer = startTimer(longestWaitMs, () => patience.abort());
        const end = await turns.take(AbortSignal.any([signal, patience.signal])).finally(stopTimer);
        if (!end) {
          if (turns.isIdle()) arriving.delete(who);
          throw new DomainError("rate_limited", { retryAfter });
        }
        endArrival = () => {
          endArrival = () => {};
          end();
          if (turns.isIdle()) arriving.delete(who);
        };
      },
      endUpload: () => endArrival(),
      async work(bytes, signal, task) {
        const ended = new AbortController();
        ownUpload.end = () => ended.abort();
        const end = await atWork.take(signal ? AbortSignal.any([signal, ended.signal]) : ended.signal);
        ownUpload.end = undefined;
        if (!end) throw new DomainError("unavailable");
        addUpload(bytes);
        try {
          return await task();
        } finally {
          addUpload(-bytes);
          end();
        }
      },
      release() {
        endArrival();
        json.release(ownJson);
        uploads.release(ownUpload);
      },
    };
  };
  return { use: { json: json.use, uploads: uploads.use }, open };
}
