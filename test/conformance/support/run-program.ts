import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Output of a program (stdout and stderr, interleaved), its stdout alone, and its exit code. */
export interface Ended {
  code: number | null;
  output: string;
  stdout: string;
}

interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds until the program is killed. Default: four minutes. */
  patience?: number;
}

/** Runs a program until it ends. Rejects only if it cannot be started. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env = {}, patience = 240_000 }: RunOptions,
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    timeout: patience,
    killSignal: "SIGKILL" as const,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output, stdout };
}

/** A running program that has reported that it is ready. */
export interface Running {
  /** Its output so far. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts a program and waits until its output matches `ready`. Rejects with the output if it ends first. */
export async function startProgram(
  program: string,
  args: readonly string[],
  options: RunOptions & { ready: RegExp },
): Promise<Running> {
  const child: ChildProcess = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const killed = () => child.kill("SIGKILL");
  process.once("exit", killed);
  let said = "";
  // Not "close": its child processes may keep the pipes open for longer.
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    process.off("exit", killed);
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(late);
  };
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${program} was not ready in time:\n${said}`)),
      options.patience ?? 60_000,
    );
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (!options.ready.test(said)) return;
        clearTimeout(late);
        resolve();
      });
    ended.then(() => {
      clearTimeout(late);
      reject(new Error(`${program} ended before it was ready:\n${said}`));
    }, reject);
  });
  try {
    await ready;
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return { said: () => said, stop };
}
