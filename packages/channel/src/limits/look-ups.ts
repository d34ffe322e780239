import type { OperationId } from "@lapor/openapi/operations";
import { DomainError } from "../domain-error.ts";

/** What the form asks while a citizen types. A report is complete without it. */
const lookUps: readonly OperationId[] = ["findSimilarReports", "suggestAgencies"];

/** Look-ups that one process has under way at one time; the rest of its time and of its connections is for reports. */
const mostLookUps = 8;

/** Whether an operation is a look-up: limited apart from reports, and shed before they wait. */
export const isLookUp = (operation: OperationId): boolean => lookUps.includes(operation);

/** Sheds look-ups before reports have to wait. */
export interface LookUpGate {
  /** Runs a look-up, or throws `unavailable` at once: when `mostLookUps` are under way, or when the process is busy. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Counts the look-ups under way.
 * @param isBusy Whether the process has more to do than it gets done.
 */
export const createLookUpGate = (isBusy: () => boolean = () => false): LookUpGate => {
  let running = 0;
  return {
    async run(work) {
      if (running >= mostLookUps || isBusy()) throw new DomainError("unavailable");
      running++;
      try {
        return await work();
      } finally {
        running--;
      }
    },
  };
};
