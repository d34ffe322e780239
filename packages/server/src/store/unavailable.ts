import { StoreUnavailable } from "@lapor/channel";

// PostgreSQL's classes and codes (appendix A of its manual) that a client may simply try again: connection lost, server
// starting or stopping, too many connections, disk full, deadlock, serialisation, lock or statement timeout.
const passing = /^(08...|57P0[1-5]|57014|53...|40001|40P01|55P03|58030)$/;
const network = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENOENT",
  "ENOSPC",
]);
// What pg, kysely and PGlite say without a code.
const words =
  /Connection terminated|connection is closed|timeout exceeded when trying to connect|Query read timeout|not queryable|after calling end on the pool|driver has already been destroyed|PGlite (instance )?is (already )?clos/i;

const codeOf = (error: unknown): string => {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
};

const isUnavailable = (error: unknown): boolean => {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isUnavailable);
  const code = codeOf(error);
  if (passing.test(code) || network.has(code)) return true;
  return error instanceof Error && words.test(error.message);
};

/**
 * Runs one piece of database work and turns the loss of the database into `StoreUnavailable` (503, try again); every other
 * error is a fault and passes unchanged.
 */
export const reaching = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw new StoreUnavailable("The database cannot be reached.", { cause: error });
  }
};
