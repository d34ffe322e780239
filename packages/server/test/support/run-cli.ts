import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The program file of `lapor`. */
export const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

const running = new Set<ChildProcess>();
// Kills all started processes when this process ends, even after a failed test.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts `lapor` with these arguments and only these settings. `input`: its standard input, as a pipe. */
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

/** The output of a process so far. */
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

/** Runs `lapor` until it exits. */
export async function run(args: string, environment: Record<string, string> = {}) {
  const child = launch(args.split(" ").filter(Boolean), environment);
  const output = collect(child);
  const [code] = (await once(child, "close")) as [number];
  return { code, ...output };
}
