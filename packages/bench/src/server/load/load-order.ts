import type { Receipt } from "../report-requests.ts";

export interface LoadOrder {
  url: string;
  operation: "submitReport" | "getReport";
  connections: number;
  seconds: number;
  /** The site keys. They are used in turn, so the limits of a single key do not reject any requests. */
  keys: readonly string[];
  /** The reports to read. Each has its own client. */
  receipts: readonly Receipt[];
  /** The number of challenges to solve in advance, one per submission. 0 if none are required. */
  solutions: number;
  /** The number of the process. Each process has its own client addresses. */
  process: number;
}

export interface LoadCounts {
  responses: number;
  perSecond: number;
  /** The number of unexpected responses, by status. */
  refused: Record<number, number>;
}
