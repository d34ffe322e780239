import type { Bench } from "./bench.ts";
import { figureTable, table } from "./figures/print.ts";
import { resultLine } from "./figures/result-line.ts";
import { readCommandLine } from "./options.ts";

/** Each bench loads only what it needs. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  size: async () => (await import("./size/size-bench.ts")).sizeBench,
  widget: async () => (await import("./widget/widget-bench.ts")).widgetBench,
  journey: async () => (await import("./journey/journey-bench.ts")).journeyBench,
  consent: async () => (await import("./random/consent-bench.ts")).consentBench,
  chaos: async () => (await import("./random/chaos-bench.ts")).chaosBench,
  lighthouse: async () => (await import("./lighthouse/lighthouse-bench.ts")).lighthouseBench,
  routing: async () => (await import("./routing/routing-bench.ts")).routingBench,
  sdk: async () => (await import("./sdk/sdk-bench.ts")).sdkBench,
  clients: async () => (await import("./sdk/comparison/clients-bench.ts")).clientsBench,
  mock: async () => (await import("./mock/mock-bench.ts")).mockBench,
  scale: async () => (await import("./scale/scale-bench.ts")).scaleBench,
  inbox: async () => (await import("./scale/inbox-bench.ts")).inboxBench,
  public: async () => (await import("./scale/public-bench.ts")).publicBench,
  server: async () => (await import("./server/server-bench.ts")).serverBench,
  attacks: async () => (await import("./attacks/measure/attacks-bench.ts")).attacksBench,
};

const help = `pnpm bench <${Object.keys(benches).join("|")}> [--json] [--runs N] [--only a,b] [--short] [--reports N] [--stores DIR] [--work DIR]

  --json    the last line is one JSON object with every figure
  --runs    rounds of timed measurements (5)
  --only    measure only these peers next to ours; attacks: only these attacks or engines
  --short   one round, fewer letters and states: a functional check
  --reports the number of reports of scale, inbox and public (2100000)
  --stores  a folder with existing stores of any version (default: the one of this schema)
  --work    where peers are installed (default: a temporary folder)

A missed bar is printed but does not fail the bench.
`;

try {
  const { bench, json, help: asked, options } = readCommandLine(process.argv.slice(2));
  const load = benches[bench];
  if (asked || !load) {
    console.error(bench && !load ? `Unknown bench "${bench}".\n\n${help}` : help);
    process.exit(asked ? 0 : 2);
  }
  const { figures, tables, versions } = await (await load())(options);
  for (const { title, rows } of tables) console.log(`${title}\n\n${table(rows)}\n`);
  console.log(`Figures${options.short ? " (short run: not reliable)" : ""}\n\n${figureTable(figures)}`);
  if (json) console.log(resultLine({ bench, figures, versions, date: new Date() }));
} catch (error) {
  console.error(error);
  // Also ends whatever the bench had started.
  process.exit(1);
}
