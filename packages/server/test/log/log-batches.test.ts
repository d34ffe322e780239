import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { collect } from "../support/run-cli.ts";

const log = new URL("../../src/platform/log/log.ts", import.meta.url);

/**
 * Runs a program in which `log` writes to stderr. Calls `onStart` when the program first prints to stdout.
 * Resolves to its output.
 */
async function runLogging(program: string, onStart: (kill: (signal: NodeJS.Signals) => void) => void) {
  const text = `import { createLog } from ${JSON.stringify(log.href)}; const log = createLog(); ${program}`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", text]);
  const output = collect(child);
  child.stdout.once("data", () => onStart((signal) => child.kill(signal)));
  await once(child, "close");
  const lines = output.stderr.split("\n").filter((line) => line.startsWith("{"));
  return { lines: lines.map((line) => JSON.parse(line).event as string), stderr: output.stderr };
}

test("everything logged before an uncaught error is written before the process ends", async () => {
  const { lines, stderr } = await runLogging(
    'log("info", "first"); log("error", "second"); throw new Error("planted");',
    () => {},
  );
  assert.deepEqual(lines, ["first", "second"]);
  assert.match(stderr, /planted/);
});

test("everything logged before SIGTERM is written before the process ends", async () => {
  const { lines } = await runLogging(
    `process.on("SIGTERM", () => { log("info", "stopping"); process.exit(0); });
    setInterval(() => {}, 1000); log("info", "ready"); console.log("started");`,
    (kill) => kill("SIGTERM"),
  );
  assert.deepEqual(lines, ["ready", "stopping"]);
});

test("lines logged in one turn of the event loop are written together and in order", async () => {
  const { lines } = await runLogging(
    `const written = []; const { write } = process.stderr;
    process.stderr.write = (text) => { written.push(text); return true; };
    for (let count = 0; count < 50; count++) log("info", "line " + count);
    setImmediate(() => {
      process.stderr.write = write;
      if (written.length === 1) process.stderr.write(written[0]);
    });`,
    () => {},
  );
  assert.deepEqual(
    lines,
    Array.from({ length: 50 }, (_, count) => `line ${count}`),
  );
});
