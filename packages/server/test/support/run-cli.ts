import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { CommandCall } from "./command-worker.ts";

/** The path of the `lapor` program. */
export const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

const running = new Set<ChildProcess>();
// Kills all started processes when this process ends, even after a failed test.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts `lapor` with these arguments and only these settings. `input` is piped to its standard input. */
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

/** Collects the output of a process. */
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

/** The result of a command. */
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
 * Runs `lapor` until it finishes, one command at a time, in a thread that has already loaded its program. Use
 * `launch` for tests that need a separate process: for signals, standard input or a working directory.
 */
export function run(args: string, environment: Record<string, string> = {}): Promise<CommandResult> {
  const { LAPOR_SECRET: _, DATABASE_URL: __, ...inherited } = process.env;
  const call = { args: args.split(" ").filter(Boolean), environment: { ...inherited, ...environment } };
  const result = idle.then(() => runInWorker(call));
  idle = result.catch(() => undefined);
  return result;
}
