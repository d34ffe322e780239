import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { failedBrowserFiles, failingPart, fromNodeTests, type Outcome } from "./outcome.ts";
import { notes, run, takeTurn } from "./programs.ts";
import { type Ended, tryAgain } from "./second-try.ts";
import { canRun, listSteps, type Step } from "./steps.ts";
import { workspace } from "./workspace.ts";

const notRun = (name: string, reason: string): Ended => ({
  name,
  outcome: { passed: 0, failed: 1, skipped: 0, reason },
  output: "",
});

const steps = listSteps();
/** Milliseconds that the programs of each step took. */
const busy = new Map<Step, number>();
const inTurn = <Value>(step: Step, work: () => Promise<Value>): Promise<Value> =>
  takeTurn(steps.indexOf(step), work, (more) => busy.set(step, (busy.get(step) ?? 0) + more));

// Each file runs in its own process, without `--test`. With `--test` and `--test-force-exit`, Node 24 exits
// before the whole report is written, and the count lacks tests.
async function runTestFile(step: Step, file: string): Promise<Ended> {
  const countsFile = join(mkdtempSync(join(notes, "counts-")), "counts");
  const reporters = [
    ["spec", "stdout"],
    [join(workspace, "scripts/check/test-count.ts"), countsFile],
  ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
  const name = `${step.name}: ${relative(workspace, file)}`;
  const finished = await run([...step.command, ...reporters, file], step.folder, { apart: name });
  const counts = existsSync(countsFile) ? readFileSync(countsFile, "utf8") : "";
  const outcome = fromNodeTests(finished, counts, [file]);
  return { name, outcome, output: finished.output, again: () => runTestFile(step, file) };
}

async function runWhole(step: Step, alone: boolean, only: string[] = []): Promise<Ended> {
  const { command, folder, name, env } = step;
  const finished = await run([...command, ...(only.length > 0 ? ["--files", ...only] : [])], folder, {
    ...(!alone && { apart: name }),
    ...(env && { env }),
  });
  const outcome = step.read(finished);
  const again = async (): Promise<Ended> => {
    const files = failedBrowserFiles(finished.output);
    const second = await runWhole(step, false, files);
    if (files.length === 0) return second;
    const { failed, skipped, reason } = second.outcome;
    const passed = outcome.passed + Math.max(0, outcome.failed - failed);
    return { ...second, outcome: { passed, failed, skipped, ...(reason && { reason }) } };
  };
  return { name, outcome, output: finished.output, ...(step.kind === "test" && { again }) };
}

function sum(ended: Ended[]): Outcome {
  const all: Outcome = { passed: 0, failed: 0, skipped: 0 };
  for (const { outcome } of ended) {
    all.passed += outcome.passed;
    all.failed += outcome.failed;
    all.skipped += outcome.skipped;
    if (outcome.reason) all.reason = outcome.reason;
  }
  return all;
}

async function runStep(step: Step, alone: boolean): Promise<Ended[]> {
  if (!canRun(step)) return [notRun(step.name, `${step.wants} does not exist`)];
  if (step.testFiles?.length === 0) return [notRun(step.name, "has no tests")];
  if (step.testFiles)
    return Promise.all(step.testFiles.map((file) => inTurn(step, () => runTestFile(step, file))));
  return [await inTurn(step, () => runWhole(step, alone))];
}

const outcomes = new Map<Step, Promise<Ended[]>>();

function printOutcome(step: Step, { passed, failed, skipped, reason }: Outcome): void {
  const seconds = ((busy.get(step) ?? 0) / 1000).toFixed(1);
  const left = skipped ? `, ${skipped} skipped` : "";
  const why = reason ? ` (${reason})` : "";
  console.log(`== ${step.name}: ${passed} passed, ${failed} failed${left}${why}, ${seconds} s`);
}

async function checkOnce(step: Step, alone: boolean): Promise<Ended[]> {
  for (const needed of steps.filter(({ name }) => step.after.includes(name))) {
    if (sum(await check(needed, alone)).failed > 0) {
      const ended = notRun(step.name, `needs ${needed.name}, which failed`);
      console.log(`\n== ${step.name}: ${ended.outcome.reason}`);
      return [ended];
    }
  }
  if (alone) console.log(`\n== ${step.name}`);
  const ended = await runStep(step, alone);
  printOutcome(step, sum(ended));
  return ended;
}

function check(step: Step, alone: boolean): Promise<Ended[]> {
  const outcome = outcomes.get(step) ?? checkOnce(step, alone);
  outcomes.set(step, outcome);
  return outcome;
}

const filter = process.argv[2];
const chosen = steps.filter(({ name, kind }) =>
  filter === undefined
    ? true
    : filter === "static"
      ? kind === "static"
      : name.includes(filter) && kind !== "build",
);
if (chosen.length === 0)
  console.error(`No step contains "${filter}". Steps: ${steps.map(({ name }) => name).join(", ")}`);
const tests = chosen.filter(({ kind }) => kind === "test");
for (const step of chosen) if (step.kind !== "test") await check(step, true);
// First the steps that they need, one at a time.
for (const step of steps) if (tests.some(({ after }) => after.includes(step.name))) await check(step, true);
await Promise.all(tests.map((step) => check(step, tests.length === 1)));

const { ended, unsteady } = await tryAgain((await Promise.all(outcomes.values())).flat());

const nameOf = ({ name, outcome: { reason } }: Ended): string => (reason ? `${name}: ${reason}` : name);
const reported: [string, Ended][] = [
  ...unsteady.map((one): [string, Ended] => ["unsteady, passed only alone", one]),
  ...ended.filter(({ outcome }) => outcome.failed > 0).map((one): [string, Ended] => ["failed", one]),
];
for (const [word, one] of reported) console.log(`\n${word}: ${nameOf(one)}\n${failingPart(one.output)}`);
console.log();
for (const [word, one] of reported) console.log(`${word}: ${nameOf(one)}`);
const total = sum(ended);
if (chosen.length === 0) total.failed = 1;
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
