// A separate process. Arguments: base URL, program. Prints the milliseconds from the start of the process to
// the end of its first call, and its CPU time.
import { pathToFileURL } from "node:url";

const [base = "", program = ""] = process.argv.slice(2);
(globalThis as typeof globalThis & { BASE: string }).BASE = base;
const { create } = (await import(pathToFileURL(program).href)) as { create: () => Promise<unknown> };
await create();
const clock = performance.now();
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ clock, cpu: (user + system) / 1000 }));
process.exit(0);
