import { ContractFailure } from "./assertion.ts";

/** Waits for requests that were sent at once and may be refused. Rejects when one was not answered at all, or could not be sent. */
export const atOnce = async <T>(sent: readonly Promise<T>[]): Promise<PromiseSettledResult<T>[]> => {
  const results = await Promise.allSettled(sent);
  for (const result of results)
    if (result.status === "rejected" && !(result.reason instanceof ContractFailure)) throw result.reason;
  return results;
};
