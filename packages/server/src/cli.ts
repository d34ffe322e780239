#!/usr/bin/env node
import { runCommand } from "./commands/run-command.ts";

// Exits even when an engine left something open.
process.exit(await runCommand(process.argv.slice(2)));
