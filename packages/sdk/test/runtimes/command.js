// For runtimes that run a file: what to rehearse with is the last argument, what was found is printed.
import { rehearse } from "./rehearse.js";

const args = globalThis.Deno?.args ?? globalThis.process.argv.slice(2);
console.log(JSON.stringify(await rehearse(JSON.parse(args.at(-1)))));
