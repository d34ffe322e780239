import { availableParallelism } from "node:os";
import { nodeTestCommand } from "./node-test-command.ts";
import { failingPart, type Outcome } from "./outcome.ts";
import { run } from "./programs.ts";
import { canRun, listSteps, type Step } from "./steps.ts";

// Tests wait for browsers and databases a third of the time, so a third lane keeps two cores busy.
const parallel = Math.min(3, availableParallelism() + 1);

interface Ended {
  name: string;
  outcome: Outcome;
  output: string;
}

const steps = listSteps();
const started = new Map<Step, Promise<Ended>>();

/** Runs a step once, after the steps that it depends on. */
function check(step: Step, alone: boolean): Promise<Ended> {
  const ended = started.get(step) ?? checkOnce(step, alone);
  started.set(step, ended);
  return ended;
}

async function checkOnce(step: Step, alone: boolean): Promise<Ended> {
  for (const needed of steps.filter(({ name }) => step.after.includes(name)))
    if ((await check(needed, alone)).outcome.failed > 0)
      return notRun(step, `needs ${needed.name}, which failed`);
  if (!canRun(step)) return notRun(step, `${step.wants} does not exist`);
  if (step.testFiles?.length === 0) return notRun(step, "has no tests");
  if (alone) console.log(`\n== ${step.name}`);
  const start = performance.now();
  const { command, testFiles, testMs, folder, env, name } = step;
  const finished = await run(
    testFiles ? nodeTestCommand(testFiles, { concurrency: alone ? parallel : 1, testMs }) : command,
    folder,
    { ...(!alone && { apart: name }), ...(env && { env }) },
  );
  const outcome = step.read(finished);
  const { passed, failed, skipped, reason } = outcome;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const left = skipped ? `, ${skipped} skipped` : "";
  const why = reason ? ` (${reason})` : "";
  console.log(`== ${name}: ${passed} passed, ${failed} failed${left}${why}, ${seconds} s`);
  return { name, outcome, output: finished.output };
}

function notRun({ name }: Step, reason: string): Ended {
  console.log(`\n== ${name}: ${reason}`);
  return { name, outcome: { passed: 0, failed: 1, skipped: 0, reason }, output: "" };
}

async function checkInParallel(list: readonly Step[]): Promise<void> {
  const waiting = [...list];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await check(step, list.length === 1);
  };
  await Promise.all(Array.from({ length: parallel }, lane));
}

const filter = process.argv.slice(2).find((argument) => argument !== "--long");
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
// Tests use what other steps build, so they start when all builds have finished.
const needed = steps.filter(({ name }) => tests.some(({ after }) => after.includes(name)));
await checkInParallel([...new Set([...chosen.filter(({ kind }) => kind !== "test"), ...needed])]);
await checkInParallel(tests);

const all = await Promise.all(started.values());
const failures = all
  .filter(({ outcome }) => outcome.failed > 0)
  .map(({ name, outcome: { reason }, output }) => ({
    title: `failed: ${reason ? `${name}: ${reason}` : name}`,
    output,
  }));
for (const { title, output } of failures) console.log(`\n${title}\n${failingPart(output)}`);
console.log();
for (const { title } of failures) console.log(title);
const passed = all.reduce((sum, { outcome }) => sum + outcome.passed, 0);
const failed = chosen.length === 0 ? 1 : all.reduce((sum, { outcome }) => sum + outcome.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
