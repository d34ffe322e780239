import { solveChallenge as solve } from "@lapor/sdk/challenge";
import { startWorker } from "./start-worker.ts";

/**
 * Solves a channel's challenge in a worker, or in time slices on the main thread if the page forbids workers.
 */
export const solveChallenge: typeof solve = (challenge, options) =>
  solve(challenge, { ...options, createWorker: startWorker });
