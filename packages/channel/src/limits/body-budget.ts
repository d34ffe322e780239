import { DomainError } from "../domain-error.ts";
import type { StartTimer } from "./body-pace.ts";
import { createTurns, type Turns } from "./turns.ts";

/** Bytes in memory at one time: of all clients together, and of one network. */
export interface ByteLimits {
  total: number;
  perNetwork: number;
}

/**
 * How much of this process's memory request bodies may hold. Uploads never take the memory that reports need.
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
 * For a process with a gigabyte. A JSON body has a few kilobytes, at most 256. Uploads: 38 of the largest
 * files, or some two hundred photos from phones; four at work take 120 MB more. Eight at a time from one
 * network can share its line without falling below the minimum pace. With those that wait, the thirty phones
 * of a class can send at the same moment.
 */
export const defaultBodyBudget: BodyBudget = {
  json: { total: 64 * mebibyte, perNetwork: 4 * mebibyte },
  uploads: { total: 384 * mebibyte, perNetwork: 96 * mebibyte },
  uploadsPerNetwork: 8,
  uploadsWaitingPerNetwork: 32,
  uploadsAtWork: 4,
};

/** Bytes of request bodies in memory, now and at the peak. */
export interface BodyUse {
  json: { held: number; peak: number };
  uploads: { held: number; peak: number };
}

/** The part of the budget that one request uses. */
export interface BodyShare {
  startTimer: StartTimer;
  /**
   * Reserves bytes for a JSON body. Throws `unavailable`, or `rate_limited` when its network holds too many.
   */
  holdJson(bytes: number): void;
  /** Reserves bytes for a body with a file. Throws as `holdJson` does. */
  holdUpload(bytes: number): void;
  /** Waits until its network may send another upload. Throws `rate_limited` when too many wait. */
  startUpload(signal: AbortSignal): Promise<void>;
  /** Ends the arrival of the upload, so that the next one may begin. */
  endUpload(): void;
  /**
   * Runs `task`, which takes `bytes` more, as one of `uploadsAtWork`. Throws `unavailable` when `signal` ends
   * the wait.
   */
  work<Result>(bytes: number, signal: AbortSignal | undefined, task: () => Promise<Result>): Promise<Result>;
  /** Counts bytes that exist already, such as a cleaned PDF. Never refuses them. */
  addUpload(bytes: number): void;
  /** Releases everything. */
  release(): void;
}

/** Seconds after which a network may have less in flight. */
const retryAfter = 5;

/** A crowd behind an unlisted proxy counts as this many networks. */
const crowdWidth = 20;

interface ByteCount {
  use: { held: number; peak: number };
  add(who: string | undefined, bytes: number): void;
  refuseBeyond(who: string | undefined, isCrowd: boolean, bytes: number): void;
}

function countBytes({ total, perNetwork }: ByteLimits): ByteCount {
  const use = { held: 0, peak: 0 };
  const perName = new Map<string, number>();
  const mostOfCrowd = Math.max(perNetwork, total - perNetwork);
  return {
    use,
    add(who, bytes) {
      use.held += bytes;
      use.peak = Math.max(use.peak, use.held);
      if (who === undefined) return;
      const left = (perName.get(who) ?? 0) + bytes;
      if (left > 0) perName.set(who, left);
      else perName.delete(who);
    },
    refuseBeyond(who, isCrowd, bytes) {
      if (use.held + bytes > total) throw new DomainError("unavailable");
      const most = isCrowd ? mostOfCrowd : perNetwork;
      if (who !== undefined && (perName.get(who) ?? 0) + bytes > most)
        throw new DomainError("rate_limited", { retryAfter });
    },
  };
}

/** Keeps request bodies from filling the memory, however slow, large or many they are. */
export interface BodyBudgetKeeper {
  use: BodyUse;
  /** The share of one request, from a network or in a crowd. */
  open(network: string | undefined, crowd?: string): BodyShare;
}

/** Counts the memory that requests hold. Its networks are those of `addressSite`. */
export function createBodyBudget(budget: BodyBudget, startTimer: StartTimer): BodyBudgetKeeper {
  const json = countBytes(budget.json);
  const uploads = countBytes(budget.uploads);
  const atWork = createTurns(budget.uploadsAtWork);
  const arriving = new Map<string, Turns>();

  const turnsOf = (who: string, isCrowd: boolean): Turns => {
    const width = isCrowd ? crowdWidth : 1;
    const turns =
      arriving.get(who) ??
      createTurns(budget.uploadsPerNetwork * width, budget.uploadsWaitingPerNetwork * width);
    arriving.set(who, turns);
    return turns;
  };

  const open = (network: string | undefined, crowd?: string): BodyShare => {
    const isCrowd = network === undefined;
    const who = network ?? (crowd && `crowd ${crowd}`);
    const own = { json: 0, uploads: 0 };
    let endArrival = (): void => {};
    const addUpload = (bytes: number): void => {
      uploads.add(who, bytes);
      own.uploads += bytes;
    };
    return {
      startTimer,
      addUpload,
      holdJson(bytes) {
        json.refuseBeyond(who, isCrowd, bytes);
        json.add(who, bytes);
        own.json += bytes;
      },
      holdUpload(bytes) {
        uploads.refuseBeyond(who, isCrowd, bytes);
        addUpload(bytes);
      },
      async startUpload(signal) {
        if (who === undefined) return;
        const turns = turnsOf(who, isCrowd);
        const end = await turns.take(signal);
        if (!end) throw new DomainError("rate_limited", { retryAfter });
        endArrival = () => {
          endArrival = () => {};
          end();
          if (turns.isIdle()) arriving.delete(who);
        };
      },
      endUpload: () => endArrival(),
      async work(bytes, signal, task) {
        const end = await atWork.take(signal);
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
        json.add(who, -own.json);
        addUpload(-own.uploads);
        own.json = 0;
      },
    };
  };
  return { use: { json: json.use, uploads: uploads.use }, open };
}
