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

/** Refuses look-ups before reports have to wait. */
export interface LookUpGate {
  /** Throws `unavailable` when a look-up would not run now, so that nothing is read for it. */
  refuseWhenFull(): void;
  /**
   * Runs a look-up whose request was read. Throws `unavailable` at once when `mostLookUps` are running or the
   * process is busy. A look-up whose body is still arriving does not count as running.
   */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Creates the gate of one process.
 * @param isBusy Whether the process is overloaded.
 */
export const createLookUpGate = (isBusy: () => boolean = () => false): LookUpGate => {
  let running = 0;
  const refuseWhenFull = (): void => {
    if (running >= mostLookUps || isBusy()) throw new DomainError("unavailable");
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
