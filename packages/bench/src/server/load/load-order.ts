import type { Receipt } from "../report-requests.ts";

/** The load that one process sends. */
export interface LoadOrder {
  url: string;
  operation: "submitReport" | "getReport";
  connections: number;
  seconds: number;
  /** Keys of sites, used in turn, so that the limits of one key refuse nothing. */
  keys: readonly string[];
  /** Reports to read, each by its own client. */
  receipts: readonly Receipt[];
  /** The number of solved challenges to get before the load, one for each submission; 0: without. */
  solutions: number;
  /** Number of the process. Its clients have addresses that no other process uses. */
  process: number;
}

/** Results of a load process. */
export interface LoadCounts {
  responses: number;
  perSecond: number;
  /** Number of unexpected responses by status. */
  refused: Record<number, number>;
}
