import type { LoadOptions } from "./http-load.ts";
import { type Load, saturate } from "./http-load.ts";
import { runPgbench } from "./pgbench.ts";
import { cpuMsOf } from "./processes.ts";

/** What a way found in one round. */
export interface Round {
  answered: number;
  perSecond: number;
  /** Microseconds of CPU time that one cost, by who spent them. */
  cpu: Readonly<Record<string, number>>;
  /** Answers other than the expected one. */
  refused: number;
}

/** One of the things that are measured in turn. */
export interface Way {
  name: string;
  measure(): Promise<Round>;
}

/** Processes whose CPU time is told apart. */
export type Spenders = Readonly<Record<string, number>>;

/** How many answers were not the expected one. */
export const refusedOf = ({ refused }: Load): number =>
  Object.values(refused).reduce((sum, count) => sum + count, 0);

async function withCpu<T>(spenders: Spenders, work: () => Promise<T>, count: (result: T) => number) {
  const before = Object.entries(spenders).map(([name, pid]) => [name, pid, cpuMsOf(pid)] as const);
  const result = await work();
  const spent = before.map(([name, pid, ms]) => [name, ((cpuMsOf(pid) - ms) * 1000) / count(result)]);
  return { result, cpu: Object.fromEntries(spent) as Record<string, number> };
}

/** As many requests as the channel answers. */
export const requests = (name: string, spenders: Spenders, options: LoadOptions): Way => ({
  name,
  async measure() {
    const { result, cpu } = await withCpu(
      spenders,
      () => saturate(options),
      ({ answered }) => answered,
    );
    return { answered: result.answered, perSecond: result.perSecond, cpu, refused: refusedOf(result) };
  },
});

/** As many transactions as PostgreSQL gets through for pgbench. */
export const transactions = (
  name: string,
  spenders: Spenders,
  pgbench: string,
  options: Parameters<typeof runPgbench>[1],
): Way => ({
  name,
  async measure() {
    const { result, cpu } = await withCpu(
      spenders,
      () => runPgbench(pgbench, options),
      (perSecond) => perSecond * options.seconds,
    );
    return { answered: Math.round(result * options.seconds), perSecond: result, cpu, refused: 0 };
  },
});
