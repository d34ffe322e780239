import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
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

/** A program that hangs is a failure after this long, in milliseconds. */
const patience = 20 * 60_000;

const steps = listSteps();

/** Tests run two at a time: they wait for browsers and databases half of the time. What only looks, and what builds, runs alone. */
let free = Math.min(2, availableParallelism());
const waiting: { place: number; begin: () => void }[] = [];
/** Milliseconds that the programs of each step ran. */
const busy = new Map<Step, number>();

/** In the order of the steps. */
const takeTurn = async <Value>(step: Step, work: () => Promise<Value>): Promise<Value> => {
  if (free > 0) free--;
  else {
    await new Promise<void>((begin) => {
      waiting.push({ place: steps.indexOf(step), begin });
      waiting.sort((one, other) => one.place - other.place);
    });
  }
  const start = performance.now();
  try {
    return await work();
  } finally {
    busy.set(step, (busy.get(step) ?? 0) + performance.now() - start);
    const next = waiting.shift();
    if (next) next.begin();
    else free++;
  }
};

/** With `apart` what it prints comes out at its end, in one piece, under that name: others run beside it. */
const run = async (
  command: readonly string[],
  folder: string,
  { apart, env: more }: { apart?: string; env?: Record<string, string> } = {},
): Promise<Finished> => {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: join(workspace, folder),
    env: { ...env, ...more },
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
  if (apart) process.stdout.write(`\n-- ${apart}\n${output}`);
  return { status, output };
};

// Each file in a process of its own, without `--test`: with it and `--test-force-exit`, Node 24 ends the process before all
// of its report is out, and tests go missing from the count.
const runTestFiles = async (step: Step): Promise<Outcome> => {
  const { name, command, folder, testFiles = [] } = step;
  const finished = testFiles.map((file) =>
    takeTurn(step, async () => {
      const countsFile = join(mkdtempSync(join(notes, "counts-")), "counts");
      const reporters = [
        ["spec", "stdout"],
        [join(workspace, "scripts/check/test-count.ts"), countsFile],
      ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
      const apart = `${name}: ${relative(workspace, file)}`;
      const { status } = await run([...command, ...reporters, file], folder, { apart });
      return { status, counts: existsSync(countsFile) ? readFileSync(countsFile, "utf8") : "" };
    }),
  );
  const files = await Promise.all(finished);
  // Null: ended by a signal.
  const failed = files.find(({ status }) => status !== 0);
  return fromNodeTests(
    { status: failed ? failed.status : 0, output: "" },
    files.map(({ counts }) => counts).join(""),
    testFiles,
  );
};

const runStep = async (step: Step, alone: boolean): Promise<Outcome> => {
  if (!canRun(step)) return failure(`${step.wants} is not there`);
  if (step.testFiles?.length === 0) return failure("holds no test");
  if (step.testFiles) return runTestFiles(step);
  const { command, folder, name, env } = step;
  return step.read(
    await takeTurn(step, () => run(command, folder, { ...(!alone && { apart: name }), ...(env && { env }) })),
  );
};

const outcomes = new Map<Step, Promise<Outcome>>();

const tell = (step: Step, { passed, failed, skipped, reason }: Outcome): void => {
  const seconds = ((busy.get(step) ?? 0) / 1000).toFixed(1);
  const left = skipped ? `, ${skipped} skipped` : "";
  const why = reason ? ` (${reason})` : "";
  console.log(`== ${step.name}: ${passed} passed, ${failed} failed${left}${why}, ${seconds} s`);
};

const checkOnce = async (step: Step, alone: boolean): Promise<Outcome> => {
  for (const needed of steps.filter(({ name }) => step.after.includes(name))) {
    if ((await check(needed, alone)).failed > 0) {
      const outcome = failure(`needs ${needed.name}, which failed`);
      console.log(`\n== ${step.name}: ${outcome.reason}`);
      return outcome;
    }
  }
  if (alone) console.log(`\n== ${step.name}`);
  const outcome = await runStep(step, alone);
  tell(step, outcome);
  return outcome;
};

const check = (step: Step, alone: boolean): Promise<Outcome> => {
  const outcome = outcomes.get(step) ?? checkOnce(step, alone);
  outcomes.set(step, outcome);
  return outcome;
};

const filter = process.argv[2];
const chosen = steps.filter(({ name, kind }) =>
  filter === undefined
    ? true
    : filter === "static"
      ? kind === "static"
      : name.includes(filter) && kind !== "build",
);
if (chosen.length === 0)
  console.error(`No step is called "${filter}". There are: ${steps.map(({ name }) => name).join(", ")}`);
const tests = chosen.filter(({ kind }) => kind === "test");
for (const step of chosen) if (step.kind !== "test") await check(step, true);
// What they need, first: it runs alone.
for (const step of steps) if (tests.some(({ after }) => after.includes(step.name))) await check(step, true);
await Promise.all(tests.map((step) => check(step, tests.length === 1)));

const total = { passed: 0, failed: chosen.length === 0 ? 1 : 0 };
console.log();
for (const [step, ended] of outcomes) {
  const { passed, failed, reason } = await ended;
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(`failed: ${step.name}${reason ? `: ${reason}` : ""}`);
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
