import type { Transport } from "./call/transport.ts";
import { LaporError } from "./lapor-error.ts";

/**
 * Validates a response. Returns one sentence per error, like `validateResponse` from
 * `@lapor/openapi/conformance`.
 */
export type ResponseValidator = (request: Request, response: Response) => Promise<string[]>;

/**
 * Creates a `fetch` for development and tests that validates each response against the contract. A violation
 * fails the call with `bad_response`, and the message states where the violation is. The validators are about
 * 400 kB, so they come from a separate package that your program does not ship.
 *
 * @param validate rejects unknown fields, so use the version of the contract that the channel runs.
 * @param fetch sends the request. Default: the global `fetch`.
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
  validate: ResponseValidator,
  fetch: Transport = (...message) => globalThis.fetch(...message),
): Transport {
  return async (url, init) => {
    const response = await fetch(url, init);
    const { method = "GET" } = init;
    const errors = await validate(new Request(url, { method }), response);
    if (!errors.length) return response;
    throw new LaporError({
      code: "bad_response",
      message: `The response breaks the contract: ${errors.join("; ")}`,
      status: response.status,
      requestId: response.headers.get("Request-Id") ?? undefined,
      attempts: 1,
    });
  };
}
