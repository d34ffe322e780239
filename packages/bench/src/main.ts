import { loadavg } from "node:os";
import type { Bench } from "./bench.ts";
import { type BenchName, doesNotShow } from "./does-not-show.ts";
import { figureTable, table } from "./figures/print.ts";
import { readMachine, resultLine } from "./figures/result-line.ts";
import { readCommandLine } from "./options.ts";
import { measuredCommit, saveResult } from "./saved/saved-result.ts";

/** The benches. Each is loaded only when it runs. */
const benches: Readonly<Record<BenchName, () => Promise<Bench>>> = {
  size: async () => (await import("./size/size-bench.ts")).sizeBench,
  widget: async () => (await import("./widget/widget-bench.ts")).widgetBench,
  journey: async () => (await import("./journey/journey-bench.ts")).journeyBench,
  consent: async () => (await import("./random/consent-bench.ts")).consentBench,
  chaos: async () => (await import("./random/chaos-bench.ts")).chaosBench,
  routing: async () => (await import("./routing/routing-bench.ts")).routingBench,
  sdk: async () => (await import("./sdk/sdk-bench.ts")).sdkBench,
  mock: async () => (await import("./mock/mock-bench.ts")).mockBench,
  scale: async () => (await import("./scale/scale-bench.ts")).scaleBench,
  inbox: async () => (await import("./scale/inbox-bench.ts")).inboxBench,
  bytes: async () => (await import("./scale/bytes-bench.ts")).bytesBench,
  public: async () => (await import("./scale/public-bench.ts")).publicBench,
  similar: async () => (await import("./scale/similar-bench.ts")).similarBench,
  server: async () => (await import("./server/server-bench.ts")).serverBench,
  attacks: async () => (await import("./attacks/measure/attacks-bench.ts")).attacksBench,
};

const help = `pnpm bench <${Object.keys(benches).join("|")}> [--json] [--save] [--runs N] [--only a,b] [--short] [--reports N] [--stores DIR] [--work DIR]

  --json    the last line is one JSON object with every figure
  --save    writes JSON, page and plot into docs/benchmarks; not with --short
  --runs    rounds of timed measurements (5)
  --only    measure only these peers next to ours; attacks: only these attacks or engines
  --short   one round, fewer letters and states: a functional check
  --reports the number of reports of scale, inbox and public (2100000)
  --stores  a folder with existing stores of any version (default: the one of this schema)
  --work    where peers are installed (default: a temporary folder)

A missed bar is printed but does not fail the bench.
`;

const isBench = (name: string): name is BenchName => Object.hasOwn(benches, name);

try {
  const { bench, json, save, help: asked, options } = readCommandLine(process.argv.slice(2));
  if (asked || !isBench(bench)) {
    console.error(bench && !asked ? `Unknown bench "${bench}".\n\n${help}` : help);
    process.exit(asked ? 0 : 2);
  }
  const [loadBefore = 0] = loadavg();
  const { figures, tables, versions } = await (await benches[bench]())(options);
  for (const { title, rows } of tables) console.log(`${title}\n\n${table(rows)}\n`);
  console.log(`Figures${options.short ? " (short run: not reliable)" : ""}\n\n${figureTable(figures)}`);
  console.log(`\nNot shown: ${doesNotShow[bench]}`);
  const date = new Date();
  if (save) {
    const page = saveResult({
      bench,
      command: ["pnpm bench", ...process.argv.slice(2)].join(" "),
      date: date.toISOString(),
      commit: measuredCommit(),
      machine: readMachine(),
      loadBefore,
      versions: { node: process.version, ...versions },
      figures,
      tables,
      doesNotShow: doesNotShow[bench],
    });
    console.log(`\nSaved as ${page}`);
  }
  if (json) console.log(resultLine({ bench, figures, versions, date }));
} catch (error) {
  console.error(error);
  // Exit explicitly, which also ends everything that the bench started.
  process.exit(1);
}
