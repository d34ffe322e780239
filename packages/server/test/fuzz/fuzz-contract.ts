// Fuzzes a channel from its contract: `node packages/server/test/fuzz/fuzz-contract.ts [--count 50000]
// [--seed 1] [--engine PGlite|PostgreSQL]`. Exits 1 when a response violates the contract. `fuzz.test.ts`
// is the short form.
import { parseArgs } from "node:util";
import { runFuzz } from "./run-fuzz.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "50000" },
    seed: { type: "string", default: "1" },
    engine: { type: "string", default: "PGlite" },
  },
});
const began = performance.now();
const result = await runFuzz(values.engine === "PostgreSQL" ? "PostgreSQL" : "PGlite", {
  count: Number(values.count),
  seed: Number(values.seed),
  onProgress: (done) => {
    if (done % 10_000 === 0) console.error(`${done} requests`);
  },
});
const { faults, ...figures } = result;
console.log(
  JSON.stringify({
    engine: values.engine,
    ...figures,
    seconds: Math.round((performance.now() - began) / 1000),
  }),
);
for (const fault of faults) console.log(fault);
process.exit(faults.length > 0 ? 1 : 0);
