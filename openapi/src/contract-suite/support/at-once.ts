import { ContractFailure } from "./assertion.ts";

/**
 * Waits for concurrent requests and returns their results, in which cases may have failed. Rejects if a
 * request could not be sent or got no response.
 */
export async function atOnce<T>(sent: readonly Promise<T>[]): Promise<PromiseSettledResult<T>[]> {
  const results = await Promise.allSettled(sent);
  for (const result of results)
    if (result.status === "rejected" && !(result.reason instanceof ContractFailure)) throw result.reason;
  return results;
}
