import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** What a program printed, stdout and stderr as they came, and how it ended. */
export interface Ended {
  code: number | null;
  output: string;
}

interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** In milliseconds; afterwards it is killed. Default four minutes. */
  patience?: number;
}

/** Runs a program to its end. Rejects only when it cannot be started. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env = {}, patience = 240_000 }: RunOptions,
): Promise<Ended> {
  const child = spawn(program, args, {
    ...{ cwd, env: { ...process.env, ...env }, timeout: patience, killSignal: "SIGKILL" as const },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}

/** A program that goes on running, once it has said that it is ready. */
export interface Running {
  /** What it said until it was ready, and since. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts a program and waits until it prints what `ready` finds. Rejects with what it said when it ends before. */
export async function startProgram(
  program: string,
  args: readonly string[],
  options: RunOptions & { ready: RegExp },
): Promise<Running> {
  const child: ChildProcess = spawn(program, args, {
    ...{ cwd: options.cwd, env: { ...process.env, ...options.env } },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const killed = () => child.kill("SIGKILL");
  process.once("exit", killed);
  let said = "";
  // Not "close": what it has started may hold its pipes for longer.
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
