import type { LoadOptions } from "./http-load.ts";
import { type Load, saturate } from "./http-load.ts";
import { runPgbench } from "./pgbench.ts";
import { cpuMsOf } from "./processes.ts";

/** The result of one round of a workload. */
export interface Round {
  responses: number;
  perSecond: number;
  /** Microseconds of CPU time per request, by process. */
  cpu: Readonly<Record<string, number>>;
  /** Responses other than the expected one. */
  refused: number;
}

/** One of the workloads that are measured in turn. */
export interface Workload {
  name: string;
  measure(): Promise<Round>;
}

/** The processes whose CPU time is measured separately, by name. */
export type MeasuredProcesses = Readonly<Record<string, number>>;

/** The number of unexpected responses. */
export const unexpectedCount = ({ refused }: Load): number =>
  Object.values(refused).reduce((sum, count) => sum + count, 0);

async function withCpu<T>(
  processes: MeasuredProcesses,
  work: () => Promise<T>,
  count: (result: T) => number,
) {
  const before = Object.entries(processes).map(([name, pid]) => [name, pid, cpuMsOf(pid)] as const);
  const result = await work();
  const spent = before.map(([name, pid, ms]) => [name, ((cpuMsOf(pid) - ms) * 1000) / count(result)]);
  return { result, cpu: Object.fromEntries(spent) as Record<string, number> };
}

/** Sends as many requests as the channel can handle. */
export const requests = (name: string, processes: MeasuredProcesses, options: LoadOptions): Workload => ({
  name,
  async measure() {
    const { result, cpu } = await withCpu(
      processes,
      () => saturate(options),
      ({ responses }) => responses,
    );
    return {
      responses: result.responses,
      perSecond: result.perSecond,
      cpu,
      refused: unexpectedCount(result),
    };
  },
});

/** Runs as many transactions as PostgreSQL can handle. */
export const transactions = (
  name: string,
  processes: MeasuredProcesses,
  pgbench: string,
  options: Parameters<typeof runPgbench>[1],
): Workload => ({
  name,
  async measure() {
    const { result, cpu } = await withCpu(
      processes,
      () => runPgbench(pgbench, options),
      (perSecond) => perSecond * options.seconds,
    );
    return { responses: Math.round(result * options.seconds), perSecond: result, cpu, refused: 0 };
  },
});
