import { solveChallenge as solve } from "@lapor/sdk/challenge";
import { startWorker } from "./start-worker.ts";

/**
 * Solves a channel's challenge in a worker, or in slices on the page's thread where workers are forbidden.
 */
export const solveChallenge: typeof solve = (challenge, options) =>
  solve(challenge, { ...options, createWorker: startWorker });
