import type { OperationId } from "@lapor/openapi/operations";
import { DomainError } from "../platform/domain-error.ts";

/** Operations that the form calls while a reporter types. A report is complete without them. */
const lookUps: readonly OperationId[] = ["findSimilarReports", "suggestAgencies", "locateRegion"];

/**
 * The maximum number of look-ups that one process runs at the same time. The rest of its time and connections
 * is for reports.
 */
const mostLookUps = 8;

/**
 * Whether an operation is a look-up. Look-ups have their own limits and are rejected before reports have to
 * wait.
 */
export const isLookUp = (operation: OperationId): boolean => lookUps.includes(operation);

/** Rejects deferrable work before reports have to wait. */
export interface Gate {
  /** Throws `unavailable` if the work could not run now, so its request is not loaded. */
  refuseWhenFull(): void;
  /**
   * Runs work whose request has been loaded. Throws `unavailable` immediately when the maximum is running or
   * the process is busy. A request whose body is still arriving does not count as running.
   */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Creates the look-up gate of one process.
 * @param isBusy Whether the process is overloaded.
 */
export const createLookUpGate = (isBusy?: () => boolean): Gate => createGate(mostLookUps, isBusy);

/** Creates a gate that lets one process run `most` tasks at the same time. */
export const createGate = (most: number, isBusy: () => boolean = () => false): Gate => {
  let running = 0;
  const refuseWhenFull = (): void => {
    if (running >= most || isBusy()) throw new DomainError("unavailable");
  };
  return {
    refuseWhenFull,
    async run(work) {
      refuseWhenFull();
      running++;
      try {
        return await work();
      } finally {
        running--;
      }
    },
  };
};
