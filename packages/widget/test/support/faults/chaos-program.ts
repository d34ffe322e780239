// `node fault-chaos-program.ts <runs> <seed>` prints each run, with a trace if something was lost. The last
// line is the result as JSON.
import { runChaos } from "./chaos.ts";

const [runs = 1, seed = 1] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(await runChaos({ runs, seed, log: console.log })));
