import { readdirSync, readFileSync } from "node:fs";

const statusOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    // It ended between the list and the look.
    return "";
  }
};

const numberIn = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);

/** Processes that this one started and that run, with the most memory that each ever had, in megabytes (Linux). */
export const childrenOf = (parent: number): { pid: number; peak: number }[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), status: statusOf(pid) }))
    .filter(({ status }) => numberIn(status, "PPid") === parent && !/^State:\s+Z/m.test(status))
    .map(({ pid, status }) => ({ pid, peak: numberIn(status, "VmHWM") / 1024 }));

/** Ends the first process that this one starts from now on. */
export const endFirstChild = (): Promise<void> => {
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
};

/** Does `work`, and tells what memory it took at the most, in megabytes: of this process beyond what it had, and of its largest child. */
export const peakOf = async <T>(
  work: () => Promise<T>,
): Promise<{ result: T; own: number; child: number }> => {
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
};
