import { runInThisContext } from "node:vm";

/** CPU below this says nothing of a growth, in milliseconds. */
const floorMs = 50;
/** Four times the input may take so many times the CPU. */
const mostGrowth = 8;
const rounds = 3;
/** Whatever takes longer for one input is not waited for. */
const mostMs = 10_000;

const cpuOnce = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  const place = globalThis as { adversarialWork?: (() => unknown) | undefined };
  place.adversarialWork = work;
  try {
    // Ends a pattern that would never end.
    await runInThisContext("adversarialWork()", { timeout: mostMs });
  } finally {
    place.adversarialWork = undefined;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const cpuOf = async (work: () => unknown): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && least > floorMs; round++)
    least = Math.min(least, await cpuOnce(work));
  return Math.max(least, floorMs);
};

/**
 * Runs some work on inputs that grow fourfold up to `most`. Returns what was seen when the CPU grew more than
 * eightfold in a step or did not end, undefined when it never did.
 */
export const growthOf = async (
  work: (length: number) => () => unknown,
  most: number,
): Promise<string | undefined> => {
  let before: number | undefined;
  for (let length = most / 4 ** 6; length <= most; length *= 4) {
    const run = work(Math.ceil(length));
    let cpu: number;
    try {
      cpu = await cpuOf(run);
    } catch (error) {
      if ((error as { code?: string }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      return `no end at ${length}`;
    }
    if (cpu > mostGrowth * (before ?? floorMs))
      return `${Math.round(before ?? floorMs)} ms at ${length / 4}, ${Math.round(cpu)} ms at ${length}`;
    before = cpu;
  }
  return undefined;
};
