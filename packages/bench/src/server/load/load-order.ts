import type { Receipt } from "../report-requests.ts";

/** The load that one process sends. */
export interface LoadOrder {
  url: string;
  operation: "submitReport" | "getReport";
  connections: number;
  seconds: number;
  /** The site keys, used in turn, so the limits of a single key do not reject any load. */
  keys: readonly string[];
  /** The reports to read, each by its own client. */
  receipts: readonly Receipt[];
  /** The number of challenges to solve before the load, one for each submission; 0 for none. */
  solutions: number;
  /** The number of the process. No other process uses the addresses of its clients. */
  process: number;
}

/** The results of a load process. */
export interface LoadCounts {
  responses: number;
  perSecond: number;
  /** The number of unexpected responses, by status. */
  refused: Record<number, number>;
}
