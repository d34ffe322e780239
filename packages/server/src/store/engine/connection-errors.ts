import { StoreUnavailable } from "@lapor/channel/store";

// PostgreSQL's error classes and codes (appendix A of its manual) after which a client can try again:
// connection lost, server starting or stopping, too many connections, disk full, deadlock, serialisation
// failure, lock or statement timeout, server read-only.
const passing = /^(08...|57P0[1-5]|57014|53...|40001|40P01|55P03|58030|25006)$/;
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
// Messages from pg, Kysely and PGlite whose errors have no code.
const messages =
  /Connection terminated|connection is closed|timeout exceeded when trying to connect|Query read timeout|not queryable|after calling end on the pool|driver has already been destroyed|PGlite (instance )?is (already )?clos/i;

const fieldOf = (error: object, name: string): unknown => (error as Record<string, unknown>)[name];

/**
 * Whether an error means that the server accepts no writes: it is a standby or a demoted primary (25006). A
 * standby cannot even read unlogged tables, which it reports as 0A000 from this PostgreSQL function. From any
 * other function, 0A000 is a programming error.
 */
export const isReadOnlyServer = (error: object): boolean =>
  fieldOf(error, "code") === "25006" ||
  (fieldOf(error, "code") === "0A000" && fieldOf(error, "routine") === "get_relation_info");

/**
 * Runs database work and converts the loss of the database to `StoreUnavailable` (503, try again). Any other
 * error is internal and passes unchanged.
 */
export async function mapConnectionErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw new StoreUnavailable("The database cannot be reached.", { cause: error });
  }
}

/** Whether a pooler in front of PostgreSQL rejects this program's connection settings. */
export const isPoolerRefusal = ({ cause }: StoreUnavailable): boolean =>
  cause instanceof Error && /^unsupported startup parameter/.test(cause.message);

/** Whether a pooler in front of PostgreSQL mixes up the prepared statements of its clients. */
export const isPreparedElsewhere = ({ cause }: StoreUnavailable): boolean =>
  /^(42P05|26000)$/.test(codeOf(cause));

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}

function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isUnavailable);
  const code = codeOf(error);
  if (passing.test(code) || network.has(code)) return true;
  if (error instanceof Error && isReadOnlyServer(error)) return true;
  return error instanceof Error && messages.test(error.message);
}
