#!/usr/bin/env node
import { checkServer } from "./check-server.ts";
import { help, InvalidOptions, readOptions } from "./options.ts";
import { printReport } from "./print-report.ts";
import { progress } from "./progress.ts";
import { CannotCheck } from "./reach-server.ts";

const hasUserMessage = (error: unknown): error is Error =>
  error instanceof InvalidOptions || error instanceof CannotCheck;

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === "help") {
    console.log(help);
  } else {
    const report = await checkServer({ ...options, ...progress((line) => console.error(line)) });
    console.log(options.json ? JSON.stringify(report, undefined, 1) : printReport(report));
    const { failed, passed, blocked, timedOut } = report;
    process.exitCode = failed > 0 ? 1 : timedOut || passed === 0 || blocked > 0 ? 2 : 0;
  }
} catch (error) {
  if (!hasUserMessage(error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
