import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The duration of a call in each round, as wall-clock and CPU time, in microseconds. */
export interface Timed {
  name: string;
  clock: number[];
  cpu: number[];
}

/**
 * Measures how long the `create` functions of programs take, in a separate process. The programs are given as
 * `name=path`. `target` is the base URL that they call, or `stub` to replace `fetch`.
 */
export function timeCalls(
  target: string,
  rounds: number,
  calls: number,
  programs: readonly string[],
): Timed[] {
  const script = fileURLToPath(new URL("time-calls.ts", import.meta.url));
  const args = ["--expose-gc", script, target, String(rounds), String(calls), ...programs];
  const printed = execFileSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1e8,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(printed) as Timed[];
}
