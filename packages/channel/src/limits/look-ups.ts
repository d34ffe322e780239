import type { OperationId } from "@lapor/openapi/operations";
import { DomainError } from "../platform/domain-error.ts";

/** Operations that the form calls while a citizen types. A report is complete without them. */
const lookUps: readonly OperationId[] = ["findSimilarReports", "suggestAgencies", "locateRegion"];

/** Look-ups that one process runs at the same time. The rest of its time and connections is for reports. */
const mostLookUps = 8;

/**
 * Whether an operation is a look-up: it has limits of its own, and is refused before reports have to wait.
 */
export const isLookUp = (operation: OperationId): boolean => lookUps.includes(operation);

/** Refuses work that can wait before reports have to wait. */
export interface Gate {
  /** Throws `unavailable` when work would not run now, so that nothing is read for it. */
  refuseWhenFull(): void;
  /**
   * Runs work whose request was read. Throws `unavailable` at once when the most allowed are running or the
   * process is busy. A request whose body is still arriving does not count as running.
   */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Creates the gate of one process for look-ups.
 * @param isBusy Whether the process is overloaded.
 */
export const createLookUpGate = (isBusy?: () => boolean): Gate => createGate(mostLookUps, isBusy);

/** Creates a gate of one process that lets `most` run at the same time. */
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
