#!/usr/bin/env node
import { runCommand } from "./commands/run-command.ts";

process.exitCode = await runCommand(process.argv.slice(2));
// The process ends when nothing is left to do, because `process.exit` can deadlock with a V8 compiler thread
// (Node 24). The timer ends it if a database engine has left something open.
setTimeout(() => process.exit(), 1000).unref();
