import type { Challenge } from "@lapor/sdk";
import { solveChallenge } from "@lapor/sdk/challenge";
import { clientAddress } from "./client-requests.ts";

const atOnce = 16;

/**
 * Requests and solves this many challenges, with each key in turn and from the address of the client that
 * will use the solution. The policy of the measured channel makes challenges easy. That does not affect the
 * result, because checking a solution costs the channel the same at any difficulty.
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
