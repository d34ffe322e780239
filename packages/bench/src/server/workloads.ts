import type { ReportServer } from "./load/collect-receipts.ts";
import type { LoadOrder } from "./load/load-order.ts";
import type { LoadProcesses } from "./load/load-processes.ts";
import { runPgbench } from "./pgbench/run-pgbench.ts";
import { cpuMsOf } from "./processes.ts";
import type { Receipt } from "./report-requests.ts";

export interface Round {
  responses: number;
  perSecond: number;
  /** The CPU time per request in microseconds, by process. */
  cpu: Readonly<Record<string, number>>;
  /** The number of responses with another status than expected. */
  refused: number;
  /** The largest share of a core that a load process used, or 0 if there was no load process. */
  loadShare: number;
}

/** A kind of load. Several workloads are measured alternately. */
export interface Workload {
  name: string;
  measure(): Promise<Round>;
}

/** The processes whose CPU time is measured, by name. */
export type MeasuredProcesses = Readonly<Record<string, number>>;

export interface LoadedServer extends ReportServer {
  /** The server's name. It is part of the names of the server's workloads. */
  name: string;
  receipts: readonly Receipt[];
  processes: MeasuredProcesses;
}

export const workloadName = (operation: LoadOrder["operation"], server: string): string =>
  `${operation}, ${server}`;

export const unexpectedCount = (refused: Readonly<Record<number, number>>): number =>
  Object.values(refused).reduce((sum, count) => sum + count, 0);

async function withCpu<Result>(
  processes: MeasuredProcesses,
  work: () => Promise<Result>,
  count: (result: Result) => number,
) {
  const before = Object.entries(processes).map(([name, pid]) => [name, pid, cpuMsOf(pid)] as const);
  const result = await work();
  const spent = before.map(([name, pid, ms]) => [name, ((cpuMsOf(pid) - ms) * 1000) / count(result)]);
  return { result, cpu: Object.fromEntries(spent) as Record<string, number> };
}

/** Returns a workload that sends as many requests to one operation as the server can handle. */
export function requests(
  server: LoadedServer,
  loads: LoadProcesses,
  order: Pick<LoadOrder, "operation" | "connections" | "seconds"> & Partial<Pick<LoadOrder, "solutions">>,
): Workload {
  const { name, processes, challenge, url, keys, receipts } = server;
  const { operation, connections, seconds } = order;
  const solutions = challenge ? (order.solutions ?? 0) : 0;
  return {
    name: workloadName(operation, name),
    async measure() {
      const send = await loads.prepare({ url, operation, connections, seconds, keys, receipts, solutions });
      const loadBefore = loads.pids.map(cpuMsOf);
      const began = performance.now();
      const { result, cpu } = await withCpu(processes, send, ({ responses }) => responses);
      const elapsed = performance.now() - began;
      const loadMs = loads.pids.map((pid, index) => cpuMsOf(pid) - (loadBefore[index] ?? 0));
      const { responses, perSecond, refused } = result;
      const load = (loadMs.reduce((sum, ms) => sum + ms, 0) * 1000) / responses;
      return {
        responses,
        perSecond,
        cpu: { ...cpu, load },
        refused: unexpectedCount(refused),
        loadShare: Math.max(...loadMs) / elapsed,
      };
    },
  };
}

/** Returns a workload that runs as many transactions as PostgreSQL can handle. */
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
    const responses = Math.round(result * options.seconds);
    return { responses, perSecond: result, cpu, refused: 0, loadShare: 0 };
  },
});
