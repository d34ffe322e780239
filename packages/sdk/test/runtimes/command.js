// For runtimes that run a file. The last argument is the input, and the result is printed.
import { rehearse } from "./rehearse.js";

const args = globalThis.Deno?.args ?? globalThis.process.argv.slice(2);
console.log(JSON.stringify(await rehearse(JSON.parse(args.at(-1)))));
