import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { CommandCall } from "./command-worker.ts";

export const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

const running = new Set<ChildProcess>();
// Kills all started processes when this process ends, even after a failed test.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts `lapor` with only these settings. Pipes `input` to its standard input. */
export function launch(
  args: string[],
  environment: Record<string, string>,
  { input, cwd }: { input?: string; cwd?: string } = {},
): ChildProcess {
  const { LAPOR_SECRET: _, DATABASE_URL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...inherited, ...environment },
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    ...(cwd !== undefined && { cwd }),
  });
  child.stdin?.end(input);
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

export function collect(child: ChildProcess) {
  const output = { stdout: "", stderr: "" };
  child.stdout?.on("data", (data) => {
    output.stdout += data;
  });
  child.stderr?.on("data", (data) => {
    output.stderr += data;
  });
  return output;
}

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

let worker: Worker | undefined;
let idle: Promise<unknown> = Promise.resolve();

async function runInWorker(call: CommandCall): Promise<CommandResult> {
  worker ??= new Worker(new URL("command-worker.ts", import.meta.url));
  worker.ref();
  worker.postMessage(call);
  const [result] = (await once(worker, "message")) as [CommandResult];
  worker.unref();
  return result;
}

/**
 * Runs `lapor` until it finishes, in a thread that has already loaded the program, one command at a time.
 * Tests of signals, standard input or the working directory need a process, so they use `launch`.
 */
export function run(args: string, environment: Record<string, string> = {}): Promise<CommandResult> {
  const { LAPOR_SECRET: _, DATABASE_URL: __, ...inherited } = process.env;
  const call = { args: args.split(" ").filter(Boolean), environment: { ...inherited, ...environment } };
  const result = idle.then(() => runInWorker(call));
  idle = result.catch(() => undefined);
  return result;
}
