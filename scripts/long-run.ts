/**
 * Whether tests run in their long form, with every case on every engine and more random runs. `pnpm
 * check:long` sets it. `npm test` runs the short form, which fits into half an hour on two cores.
 */
export const isLongRun = process.env.LAPOR_LONG === "1";

/** Options for a test that is too slow for the short form. The short form skips it and prints the reason. */
export const inLongRun: { skip: false | string } = { skip: !isLongRun && "runs in `pnpm check:long`" };

/**
 * Options for a test that runs on each store. The short run skips it on PGlite, which runs PostgreSQL's SQL.
 * The properties that only PGlite has (one connection, its job queue, a folder) are still tested there by the
 * store's suite, the limits, the jobs, a part of the contract, and the tests of starting a server.
 */
export const onStore = (name: string): { skip?: false | string } => (name === "PGlite" ? inLongRun : {});
