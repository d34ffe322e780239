import type { CallOptions } from "./call/call-options.ts";
import type { ReceivedResponse } from "./call/hooks.ts";

/** Data together with its response. */
export interface WithResponse<Data> extends ReceivedResponse {
  data: Data;
}

/**
 * Makes a call and returns its data with the status, headers, request id and number of attempts.
 *
 * @param call makes the call with the given options, to which it can add others.
 * @example
 * ```ts
 * import { createLapor, withResponse } from "@lapor/sdk";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
 * const { data, status, headers, requestId } = await withResponse((options) => lapor.listAgencies({ q: "bandung" }, options));
 * console.log(data.data.length, status, headers.get("RateLimit"), requestId);
 * ```
 */
export async function withResponse<Data>(
  call: (options: CallOptions) => Promise<Data>,
): Promise<WithResponse<Data>> {
  let response: ReceivedResponse | undefined;
  const data = await call({
    received: (received) => {
      response = received;
    },
  });
  if (!response) throw new TypeError("withResponse: pass its options to the call.");
  return { ...response, data };
}
