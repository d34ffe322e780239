import { runInThisContext } from "node:vm";

/** Less CPU time than this, in milliseconds, is too short to compare. */
const floorMs = 50;
/** The maximum factor by which the CPU time may grow when the input grows fourfold. */
const mostGrowth = 8;
const rounds = 3;
/** Milliseconds after which the work on one input is stopped. */
const mostMs = 10_000;

async function cpuOnce(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  const place = globalThis as { adversarialWork?: (() => unknown) | undefined };
  place.adversarialWork = work;
  try {
    // The timeout stops a pattern that would otherwise run forever.
    await runInThisContext("adversarialWork()", { timeout: mostMs });
  } finally {
    place.adversarialWork = undefined;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function cpuOf(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && least > floorMs; round++)
    least = Math.min(least, await cpuOnce(work));
  return Math.max(least, floorMs);
}

/**
 * Runs `work` on inputs that grow fourfold, up to `most`. Returns a description if the CPU time grows more
 * than eightfold in one step or the work does not end, and undefined otherwise.
 */
export async function growthOf(
  work: (length: number) => () => unknown,
  most: number,
): Promise<string | undefined> {
  const cpuAt = async (length: number) => {
    try {
      return await cpuOf(work(Math.ceil(length)));
    } catch (error) {
      if ((error as { code?: string }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      return Number.POSITIVE_INFINITY;
    }
  };
  // Measure the longest input first, because most work takes too little time even on that one.
  const cpuAtMost = await cpuAt(most);
  if (cpuAtMost === floorMs) return undefined;
  let before: number | undefined;
  for (let length = most / 4 ** 6; length <= most; length *= 4) {
    const cpu = length < most ? await cpuAt(length) : cpuAtMost;
    if (cpu === Number.POSITIVE_INFINITY) return `no end at ${length}`;
    if (cpu > mostGrowth * (before ?? floorMs))
      return `${Math.round(before ?? floorMs)} ms at ${length / 4}, ${Math.round(cpu)} ms at ${length}`;
    before = cpu;
  }
  return undefined;
}
