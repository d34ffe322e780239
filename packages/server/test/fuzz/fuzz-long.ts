// Fuzzes a channel: `node packages/server/test/fuzz/fuzz-long.ts [--kind contract|deep|sign-in|bridge]
// [--count 50000] [--seed 1] [--engine PGlite|PostgreSQL]`. Exits with 1 when a response violates the
// contract or is a server error. `fuzz.test.ts` is the short form.
import { parseArgs } from "node:util";
import type { engines } from "../support/engines.ts";
import { fuzzBridge } from "./fuzz-bridge.ts";
import type { FuzzOptions, FuzzResult } from "./fuzz-result.ts";
import { fuzzSignIn } from "./fuzz-sign-in.ts";
import { runFuzz } from "./run-fuzz.ts";

const kinds: Record<string, (engine: keyof typeof engines, options: FuzzOptions) => Promise<FuzzResult>> = {
  contract: runFuzz,
  deep: (engine, options) => runFuzz(engine, { ...options, kind: "deep" }),
  "sign-in": fuzzSignIn,
  bridge: fuzzBridge,
};

const { values } = parseArgs({
  options: {
    kind: { type: "string", default: "contract" },
    count: { type: "string", default: "50000" },
    seed: { type: "string", default: "1" },
    engine: { type: "string", default: "PGlite" },
  },
});
const run = kinds[values.kind];
if (!run) throw new Error(`--kind should be one of ${Object.keys(kinds).join(", ")}, but is ${values.kind}.`);
const began = performance.now();
const result = await run(values.engine === "PostgreSQL" ? "PostgreSQL" : "PGlite", {
  count: Number(values.count),
  seed: Number(values.seed),
  onProgress: (done) => {
    if (done % 10_000 === 0) console.error(`${done} requests`);
  },
});
const { faults, ...figures } = result;
console.log(
  JSON.stringify({
    kind: values.kind,
    engine: values.engine,
    ...figures,
    seconds: Math.round((performance.now() - began) / 1000),
  }),
);
for (const fault of faults) console.log(fault);
process.exit(faults.length > 0 ? 1 : 0);
