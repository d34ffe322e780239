import { LaporError } from "./lapor-error.ts";

/** Says what of an answer is not as the contract has it, a sentence for each fault; `validateResponse` of `@lapor/openapi/conformance` fits. */
export type Judge = (request: Request, response: Response) => Promise<string[]>;

/**
 * A `fetch` for development and tests that holds each answer against the contract. What breaks it ends the call with a `bad_response` that
 * says where. The validators are some 400 kB, so they are handed in from a package that a program need not ship.
 *
 * @param judge closed: what a later version of the contract adds is a fault too, so judge by the version that the channel runs.
 * @param fetch asked in the end; the platform's unless told.
 * @example
 * ```ts
 * import { validateResponse } from "@lapor/openapi/conformance";
 * import { createLapor } from "@lapor/sdk";
 * import { validateResponses } from "@lapor/sdk/validation";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung", fetch: validateResponses(validateResponse) });
 * ```
 */
export function validateResponses(
  judge: Judge,
  fetch: (request: Request) => Promise<Response> = (request) => globalThis.fetch(request),
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { url, method } = request;
    const response = await fetch(request);
    const faults = await judge(new Request(url, { method }), response);
    if (!faults.length) return response;
    throw new LaporError({
      code: "bad_response",
      message: `The answer breaks the contract: ${faults.join("; ")}`,
      status: response.status,
      requestId: response.headers.get("Request-Id") ?? undefined,
      attempts: 1,
    });
  };
}
