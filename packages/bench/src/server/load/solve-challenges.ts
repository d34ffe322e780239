import type { Challenge } from "@lapor/sdk";
import { solveChallenge } from "@lapor/sdk/challenge";
import { clientAddress } from "./client-requests.ts";

/** The number of simultaneous requests for challenges. */
const atOnce = 16;

/**
 * Gets and solves this many challenges, for each key in turn and each from the address of its client. The
 * measured channel's policy makes them easy: only the client's effort depends on the difficulty, and the
 * channel checks an easy solution like any other.
 */
export async function solveChallenges(
  { url, keys, process }: { url: string; keys: readonly string[]; process: number },
  count: number,
): Promise<string[]> {
  const solutions: string[] = [];
  let asked = 0;
  const work = async (): Promise<void> => {
    while (asked < count) {
      const index = asked++;
      const headers = {
        authorization: `Bearer ${keys[index % keys.length]}`,
        "x-forwarded-for": clientAddress(process, index),
      };
      const response = await fetch(`${url}/v1/challenges`, { method: "POST", headers });
      if (!response.ok) throw new Error(`${response.status} for a challenge: ${await response.text()}`);
      const challenge = (await response.json()) as Challenge;
      solutions[index] = await solveChallenge(challenge, { createWorker: null });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return solutions;
}
