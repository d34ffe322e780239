import type { Bench } from "./bench.ts";
import { figureTable, table } from "./figures/print.ts";
import { resultLine } from "./figures/result-line.ts";
import { readCommandLine } from "./options.ts";

/** Each bench loads only what it needs. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  size: async () => (await import("./size/size-bench.ts")).sizeBench,
  widget: async () => (await import("./widget/widget-bench.ts")).widgetBench,
  chaos: async () => (await import("./widget/chaos-bench.ts")).chaosBench,
  lighthouse: async () => (await import("./lighthouse/lighthouse-bench.ts")).lighthouseBench,
  routing: async () => (await import("./routing/routing-bench.ts")).routingBench,
  sdk: async () => (await import("./sdk/sdk-bench.ts")).sdkBench,
  mock: async () => (await import("./mock/mock-bench.ts")).mockBench,
  scale: async () => (await import("./scale/scale-bench.ts")).scaleBench,
  server: async () => (await import("./server/server-bench.ts")).serverBench,
  attacks: async () => (await import("./attacks/measure/attacks-bench.ts")).attacksBench,
};

const help = `pnpm bench <${Object.keys(benches).join("|")}> [--json] [--runs N] [--only a,b] [--short] [--reports N] [--work DIR]

  --json    the last line is one JSON object with every figure
  --runs    rounds of whatever is timed (5)
  --only    measure only these peers beside ours; of attacks: only these attacks or engines
  --short   one round, fewer letters and states: does it work at all?
  --reports what scale grows to (2100000)
  --work    where peers are installed (a folder in the system's one for temporary files)

A missed bar is printed, and is no failure of the bench.
`;

try {
  const { bench, json, help: asked, options } = readCommandLine(process.argv.slice(2));
  const load = benches[bench];
  if (asked || !load) {
    console.error(bench && !load ? `There is no bench "${bench}".\n\n${help}` : help);
    process.exit(asked ? 0 : 2);
  }
  const { figures, tables, versions } = await (await load())(options);
  for (const { title, rows } of tables) console.log(`${title}\n\n${table(rows)}\n`);
  console.log(`Figures${options.short ? " (short run: no proof)" : ""}\n\n${figureTable(figures)}`);
  if (json) console.log(resultLine({ bench, figures, versions, date: new Date() }));
} catch (error) {
  console.error(error);
  // Whatever it had started by then ends with it.
  process.exit(1);
}
