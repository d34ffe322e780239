#!/usr/bin/env node
import { runCommand } from "./commands/run-command.ts";

process.exitCode = await runCommand(process.argv.slice(2));
// An engine may have left something open, so the process is ended soon. Not at once: `process.exit` waits for
// the threads of V8, and a thread that compiles may wait for this one to collect garbage for ever (Node 24).
setTimeout(() => process.exit(), 1000).unref();
