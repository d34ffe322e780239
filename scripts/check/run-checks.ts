import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Finished, fromNodeTests, type Outcome } from "./outcome.ts";
import { canRun, listSteps, type Step } from "./steps.ts";
import { workspace } from "./workspace.ts";

const notes = mkdtempSync(join(tmpdir(), "lapor-check-"));
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill();
  rmSync(notes, { recursive: true, force: true });
});
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

const env = {
  ...process.env,
  PATH: [join(workspace, "node_modules/.bin"), process.env.PATH].join(delimiter),
  // What the first process has compiled the next ones need not: a start of the server's command takes half of the time.
  NODE_COMPILE_CACHE: join(notes, "compiled"),
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

const failure = (reason: string): Outcome => ({ passed: 0, failed: 1, skipped: 0, reason });

/** A step that hangs is a failure after this long, in milliseconds. */
const patience = 10 * 60_000;

/** With `apart` what it prints comes out at its end, in one piece: others run beside it. */
const run = async (command: readonly string[], folder: string, apart = false): Promise<Finished> => {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: join(workspace, folder),
    env,
    stdio: ["ignore", "pipe", apart ? "pipe" : "inherit"],
    timeout: patience,
  });
  running.add(child);
  let output = "";
  const take = (text: string) => {
    output += text;
    if (!apart) process.stdout.write(text);
  };
  child.stdout?.setEncoding("utf8").on("data", take);
  child.stderr?.setEncoding("utf8").on("data", take);
  const [status] = (await once(child, "close").catch((error: Error) => {
    console.error(`${program} could not be started: ${error.message}`);
    return [null];
  })) as [number | null];
  running.delete(child);
  if (apart) process.stdout.write(output);
  return { status, output };
};

// Each file in a process of its own, without `--test`: with it and `--test-force-exit`, Node 24 ends the process before all
// of its report is out, and tests go missing from the count. Two at a time: most of them wait for a database half of the time.
const runTestFiles = async ({ command, folder, testFiles = [] }: Step): Promise<Outcome> => {
  const waiting = [...testFiles.entries()];
  let counts = "";
  let worst: number | null = 0;
  const runNext = async (): Promise<void> => {
    const next = waiting.shift();
    if (!next) return;
    const [index, file] = next;
    const countsFile = join(notes, `counts-${index}`);
    const reporters = [
      ["spec", "stdout"],
      [join(workspace, "scripts/check/test-count.ts"), countsFile],
    ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
    const { status } = await run([...command, ...reporters, file], folder, true);
    if (status !== 0) worst = status;
    if (existsSync(countsFile)) counts += readFileSync(countsFile, "utf8");
    rmSync(countsFile, { force: true });
    return runNext();
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, runNext));
  return fromNodeTests({ status: worst, output: "" }, counts, testFiles);
};

const runStep = async (step: Step): Promise<Outcome> => {
  if (!canRun(step)) return failure(`${step.wants} is not there`);
  if (step.testFiles?.length === 0) return failure("holds no test");
  return step.testFiles ? runTestFiles(step) : step.read(await run(step.command, step.folder));
};

const outcomes = new Map<Step, Outcome>();

const check = async (step: Step, steps: readonly Step[]): Promise<Outcome> => {
  const known = outcomes.get(step);
  if (known) return known;
  for (const needed of steps.filter(({ name }) => step.after.includes(name))) {
    if ((await check(needed, steps)).failed > 0) {
      const outcome = failure(`needs ${needed.name}, which failed`);
      outcomes.set(step, outcome);
      console.log(`\n== ${step.name}: ${outcome.reason}`);
      return outcome;
    }
  }
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const outcome = await runStep(step);
  outcomes.set(step, outcome);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const skipped = outcome.skipped ? `, ${outcome.skipped} skipped` : "";
  const reason = outcome.reason ? ` (${outcome.reason})` : "";
  console.log(
    `== ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed${skipped}${reason}, ${seconds} s`,
  );
  return outcome;
};

const filter = process.argv[2];
const steps = listSteps();
const chosen = steps.filter(({ name, kind }) =>
  filter === undefined
    ? true
    : filter === "static"
      ? kind === "static"
      : name.includes(filter) && kind !== "build",
);
if (chosen.length === 0)
  console.error(`No step is called "${filter}". There are: ${steps.map(({ name }) => name).join(", ")}`);
for (const step of chosen) await check(step, steps);

const total = { passed: 0, failed: chosen.length === 0 ? 1 : 0 };
for (const { passed, failed } of outcomes.values()) {
  total.passed += passed;
  total.failed += failed;
}
console.log();
for (const [step, { failed, reason }] of outcomes) {
  if (failed > 0) console.log(`failed: ${step.name}${reason ? `: ${reason}` : ""}`);
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
