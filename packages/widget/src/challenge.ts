import { solveChallenge as solve } from "@lapor/sdk/challenge";
import { startWorker } from "./own-worker.ts";

/** Solves what a channel wants to be worked for: aside, or in slices on the page's thread where no worker may run. */
export const solveChallenge: typeof solve = (challenge, options) =>
  solve(challenge, { ...options, createWorker: startWorker });
