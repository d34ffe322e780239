import { readdirSync, readFileSync } from "node:fs";

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    // The process ended between listing and reading.
    return "";
  }
}

const numberIn = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);

/** Lists the running child processes, each with its peak memory in megabytes (Linux). */
export const childrenOf = (parent: number): { pid: number; peak: number }[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), status: statusOf(pid) }))
    .filter(({ status }) => numberIn(status, "PPid") === parent && !/^State:\s+Z/m.test(status))
    .map(({ pid, status }) => ({ pid, peak: numberIn(status, "VmHWM") / 1024 }));

/** Kills the next child process that starts. */
export function endFirstChild(): Promise<void> {
  const before = new Set(childrenOf(process.pid).map(({ pid }) => pid));
  return new Promise((resolve) => {
    const looking = setInterval(() => {
      const child = childrenOf(process.pid).find(({ pid }) => !before.has(pid));
      if (!child) return;
      clearInterval(looking);
      process.kill(child.pid, "SIGKILL");
      resolve();
    }, 1);
  });
}

/**
 * Runs `work`. Returns the growth of this process and the peak of its largest child process, in megabytes.
 */
export async function peakOf<T>(work: () => Promise<T>): Promise<{ result: T; own: number; child: number }> {
  const rss = (): number => process.memoryUsage.rss() / 1024 ** 2;
  const before = rss();
  let [own, child] = [0, 0];
  const looking = setInterval(() => {
    own = Math.max(own, rss() - before);
    child = Math.max(child, ...childrenOf(process.pid).map(({ peak }) => peak));
  }, 5);
  try {
    return { result: await work(), own, child };
  } finally {
    clearInterval(looking);
  }
}
