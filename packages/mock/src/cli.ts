#!/usr/bin/env node
// As a whole: an older Node has no `enableCompileCache`, and would end with a SyntaxError in the place of the sentence below.
import * as module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`lapor-mock needs Node 22.12 or newer. This is Node ${process.versions.node}.`);
  process.exit(2);
}
// What is compiled is kept for the next start, which it makes a third shorter. Before everything else is loaded.
module.enableCompileCache();
const { run } = await import("./command-line.ts");
await run(process.argv.slice(2));
