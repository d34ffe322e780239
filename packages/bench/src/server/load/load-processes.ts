import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { LoadCounts, LoadOrder } from "./load-order.ts";

const program = fileURLToPath(new URL("load-program.ts", import.meta.url));

/**
 * The number of processes. With one process, a server that is faster than the load generator would be limited
 * by it.
 */
const processCount = 2;

export type ReadyLoad = () => Promise<LoadCounts>;

export interface LoadProcesses {
  pids: readonly number[];
  /** Prepares a load and divides its connections, receipts and solutions among the processes. */
  prepare(order: Omit<LoadOrder, "process">): Promise<ReadyLoad>;
  stop(): Promise<void>;
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const aborted = new AbortController();
  const { signal } = aborted;
  try {
    return await Promise.race([
      once(child, "message", { signal }).then(([message]: unknown[]) => message),
      once(child, "exit", { signal }).then(() => {
        throw new Error("A load process ended early; see above.");
      }),
    ]);
  } finally {
    aborted.abort();
  }
}

const sum = (counts: readonly LoadCounts[]): LoadCounts => {
  const refused: Record<number, number> = {};
  for (const one of counts)
    for (const [status, count] of Object.entries(one.refused))
      refused[Number(status)] = (refused[Number(status)] ?? 0) + count;
  return {
    responses: counts.reduce((total, { responses }) => total + responses, 0),
    perSecond: counts.reduce((total, { perSecond }) => total + perSecond, 0),
    refused,
  };
};

/** Starts the processes, which end when this process ends. */
export function startLoadProcesses(): LoadProcesses {
  const children = Array.from({ length: processCount }, () => fork(program));
  return {
    pids: children.map(({ pid }) => pid as number),
    async prepare(order) {
      await Promise.all(
        children.map(async (child, process) => {
          const ready = nextMessage(child);
          child.send({
            ...order,
            process,
            connections: order.connections / processCount,
            receipts: order.receipts.filter((_, index) => index % processCount === process),
            solutions: Math.ceil(order.solutions / processCount),
          });
          await ready;
        }),
      );
      return async () => {
        const results = children.map((child) => nextMessage(child) as Promise<LoadCounts>);
        for (const child of children) child.send("go");
        return sum(await Promise.all(results));
      };
    },
    async stop() {
      for (const child of children) {
        const ended = once(child, "exit");
        child.disconnect();
        await ended;
      }
    },
  };
}
