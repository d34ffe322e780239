import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const kibibyte = 1024;

const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)?.[1] ?? Number.NaN) * kibibyte;

/**
 * Resident bytes of a process and the most of them since the last reset, from the text of `/proc/PID/status`
 * (proc(5)).
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
    // Ended since it was listed.
    return 0;
  }
}

/** Interval for sampling child processes. For the process itself the kernel records the peak. */
const everyMs = 100;

/**
 * Watches the resident memory of a process. `stop` returns the most bytes it had since, its own peak as the
 * kernel keeps it, or the most of it together with its children, whichever is more. Linux only; needs the
 * right to write `/proc/PID/clear_refs`.
 */
export function watchMemory(pid: number): { stop(): number } {
  // 5 resets the peak to what is resident now.
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
        // The process is gone: its earlier values are the result.
        return most;
      }
    },
  };
}
