/**
 * Whether tests run in their long form: every case on every engine, and more random runs. `pnpm check:long`
 * sets it. `npm test` runs the short form, which fits in half an hour on two cores.
 */
export const isLongRun = process.env.LAPOR_LONG === "1";
