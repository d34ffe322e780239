#!/usr/bin/env node
import { runCommand } from "./commands/run-command.ts";

process.exitCode = await runCommand(process.argv.slice(2));
// Node ends the process, because `process.exit` can deadlock with a thread of V8 that is compiling (Node 24).
// The timer ends it where an engine has left something open.
setTimeout(() => process.exit(), 1000).unref();
