import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const kibibyte = 1024;

const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)?.[1] ?? Number.NaN) * kibibyte;

/**
 * Parses `/proc/PID/status` (proc(5)). Returns the resident memory of the process and its maximum since the
 * last reset, in bytes.
 */
export const readMemory = (status: string): { resident: number; peak: number } => ({
  resident: field(status, "VmRSS"),
  peak: field(status, "VmHWM"),
});

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );

function residentWithChildren(pid: number): number {
  try {
    const { resident } = readMemory(readFileSync(`/proc/${pid}/status`, "utf8"));
    return childrenOf(pid).reduce((sum, child) => sum + residentWithChildren(child), resident || 0);
  } catch {
    // The child process has ended since it was listed.
    return 0;
  }
}

/**
 * The interval for sampling the memory of child processes, in milliseconds. The kernel records the peak only
 * of the process itself.
 */
const everyMs = 100;

/**
 * Watches the resident memory of a process. `stop` returns the maximum in bytes since the start. That is the
 * larger of two values: the process's own peak as recorded by the kernel, and the sampled maximum of the
 * process with its children. Runs only on Linux and needs permission to write `/proc/PID/clear_refs`.
 */
export function watchMemory(pid: number): { stop(): number } {
  // Writing 5 resets the recorded peak to the currently resident memory.
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
  let most = residentWithChildren(pid);
  const timer = setInterval(() => {
    most = Math.max(most, residentWithChildren(pid));
  }, everyMs);
  return {
    stop() {
      clearInterval(timer);
      try {
        return Math.max(most, readMemory(readFileSync(`/proc/${pid}/status`, "utf8")).peak || 0);
      } catch {
        // The process has ended, so return the maximum of the earlier samples.
        return most;
      }
    },
  };
}
