import type { Hashing } from "../platform/hashing.ts";
import type { Clock, Random } from "../platform/system.ts";
import type { Policy } from "./policy.ts";

/** The parts that most rules take from outside. A function names those that it needs. */
export interface System {
  clock: Clock;
  random: Random;
  hashing: Hashing;
  policy: Policy;
}

/** A store whose transactions offer `Tx`: the slices of the store that the work writes to. */
export interface Transactions<Tx> {
  transaction<Result>(work: (transaction: Tx) => Promise<Result>): Promise<Result>;
}

/** Locks by name. */
export interface LockTransaction {
  /**
   * Takes a lock until the transaction ends. Returns false at once when another transaction, in any process,
   * holds it.
   */
  lock(name: string): Promise<boolean>;
  /** Takes a lock until the transaction ends, and waits for the transaction that holds it. */
  waitForLock(name: string): Promise<void>;
}
