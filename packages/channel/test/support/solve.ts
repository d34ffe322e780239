import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/sha";

/** Solves a challenge by the library's own solver: what any other client of ALTCHA does. */
export const solve = async (
  challenge: Parameters<typeof solveChallenge>[0]["challenge"],
): Promise<string> => {
  const solution = await solveChallenge({ challenge, deriveKey });
  return btoa(JSON.stringify({ challenge, solution })).replaceAll("+", "-").replaceAll("/", "_");
};
