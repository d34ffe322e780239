import { DomainError } from "../platform/domain-error.ts";
import { type BlockPool, createBlockPool } from "./block-pool.ts";
import type { StartTimer } from "./body-pace.ts";
import { createTurns, type Turns } from "./turns.ts";

/** Limits on the bytes in memory at any moment: for all clients together, and for a single network. */
export interface ByteLimits {
  total: number;
  perNetwork: number;
}

/**
 * Limits how much of this process's memory request bodies can occupy. Uploads never use the memory reserved
 * for reports.
 */
export interface BodyBudget {
  /** Limits for JSON bodies. */
  json: ByteLimits;
  /**
   * Limits for bodies with files, counted from arrival to response. Processing needs more memory, for
   * `uploadsAtWork` uploads at a time.
   */
  uploads: ByteLimits;
  /**
   * The number of uploads that one network can send at the same time. The server does not read the bytes of
   * further uploads until it is their turn.
   */
  uploadsPerNetwork: number;
  /** The number of uploads from one network that can wait. Further uploads are rejected. */
  uploadsWaitingPerNetwork: number;
  /**
   * The number of uploads that are parsed, cleaned and stored at the same time. Each needs up to three times
   * its size.
   */
  uploadsAtWork: number;
}

const mebibyte = 1024 * 1024;

/**
 * The budget for a process with half a gigabyte of memory. A JSON body usually has a few kilobytes, and at
 * most 256. The upload budget fits nine of the largest files, or about sixty phone photos. Processing two
 * uploads at a time takes 60 MB more. Thirty phones in one classroom, or behind one carrier's address, can
 * upload at the same moment.
 */
export const defaultBodyBudget: BodyBudget = {
  json: { total: 16 * mebibyte, perNetwork: 4 * mebibyte },
  uploads: { total: 96 * mebibyte, perNetwork: 40 * mebibyte },
  uploadsPerNetwork: 32,
  uploadsWaitingPerNetwork: 32,
  uploadsAtWork: 2,
};

/** The bytes that request bodies occupy in memory, now and at the peak. */
export interface BodyUse {
  json: { held: number; peak: number };
  uploads: { held: number; peak: number };
}

/** One request's share of the budget. */
export interface BodyShare {
  startTimer: StartTimer;
  /** The memory for the reserved bytes. */
  pool: BlockPool;
  /**
   * Registers a body that begins to arrive. The budget can call `end` to make room for a body from another
   * network, until the returned function is called. Call that function when the whole body has arrived.
   */
  arrive(end: (error: DomainError) => void): () => void;
  /**
   * Reserves bytes for a JSON body. Throws `rate_limited` when the client's network occupies too much, and
   * `unavailable` when all networks together do or when this body was dropped to make room.
   */
  holdJson(bytes: number): void;
  /** Reserves bytes for a body with a file. Throws like `holdJson`. */
  holdUpload(bytes: number): void;
  /**
   * Waits until the client's network can send another upload. Throws `rate_limited` when too many uploads
   * wait.
   */
  startUpload(signal: AbortSignal): Promise<void>;
  /** Marks the upload as arrived, so the next one can begin. */
  endUpload(): void;
  /**
   * Runs a task that needs `bytes` more memory while it runs. Only a few tasks run at a time. Throws
   * `unavailable` when `signal` aborts the wait, or when another network needs the room.
   */
  work<Result>(bytes: number, signal: AbortSignal | undefined, task: () => Promise<Result>): Promise<Result>;
  /** Counts bytes that already exist, such as a cleaned PDF. Never rejects them. */
  addUpload(bytes: number): void;
  /** Releases all bytes that the request reserved. */
  release(): void;
}

/**
 * The `Retry-After` of a rejected body, in seconds. By then, some of the network's earlier bodies have
 * probably finished.
 */
const retryAfter = 5;

/**
 * The maximum time that an upload waits for its turn, in milliseconds. The client's own send timeout keeps
 * running.
 */
const longestWaitMs = 20_000;

/** The number of networks that the clients behind an unlisted proxy count as. */
export const sharedProxyFactor = 20;

/** The memory that one body occupies. */
interface Holding {
  /** The client's network or shared proxy; undefined when neither is known. */
  readonly who: string | undefined;
  /** The number of networks that the client counts as. */
  readonly width: number;
  bytes: number;
  /** Aborts the body while it arrives or waits for processing. */
  end: ((error: DomainError) => void) | undefined;
  isEnded: boolean;
}

interface ByteCount {
  use: { held: number; peak: number };
  /** Counts bytes that already exist. A negative number releases bytes. */
  add(holding: Holding, bytes: number): void;
  /** Reserves bytes. Throws when the limits do not allow it. */
  reserve(holding: Holding, bytes: number): void;
  release(holding: Holding): void;
}

/**
 * Counts the bytes of one kind of body. When the budget is used up, a new body still gets room if another
 * network occupies more memory than the new body's network would. In that case, the network that occupies the
 * most loses its oldest body that is arriving or waiting. So a few slow networks cannot lock others out: an
 * attacker could block a report of 10 KB only with more than a thousand networks, none of which occupies more
 * than 10 KB.
 */
function countBytes({ total, perNetwork }: ByteLimits): ByteCount {
  const use = { held: 0, peak: 0 };
  const perName = new Map<string, number>();
  const holdings = new Set<Holding>();
  const mostOfProxy = Math.max(perNetwork, total - perNetwork);

  /**
   * Returns the bytes that the body's network occupies. For a shared proxy, divides them by the number of
   * networks that it counts as.
   */
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

/** Keeps request bodies from filling the memory, however slow, large or numerous they are. */
export interface BodyBudgetKeeper {
  use: BodyUse;
  /** Opens the share of one request from a network, or from the clients behind a shared proxy. */
  open(network: string | undefined, sharedProxy?: string): BodyShare;
}

/**
 * Creates the keeper that counts the memory that request bodies occupy. A network is the result of
 * `addressSite`.
 */
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
