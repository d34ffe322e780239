import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program's output (stdout and stderr, interleaved), its stdout alone, and its exit code. */
export interface Ended {
  code: number | null;
  output: string;
  stdout: string;
}

interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the program is killed. The default is four minutes. */
  patience?: number;
}

/** Runs a program until it exits. Rejects only if the program cannot be started. */
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

/** A running program whose output has shown that it is ready. */
export interface Running {
  /** Returns the program's output so far. */
  said(): string;
  stop(): Promise<void>;
}

/**
 * Starts a program and waits until its output matches `ready`. Rejects with the output if the program exits
 * first.
 */
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
  // The event is not "close", because child processes may keep the pipes open for longer.
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
