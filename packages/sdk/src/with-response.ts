import type { CallOptions } from "./call/call-options.ts";
import type { ReceivedResponse } from "./call/hooks.ts";

/** An answer with what came around it. */
export interface WithResponse<Data> extends ReceivedResponse {
  data: Data;
}

/**
 * Makes a call and gives, beside its data, the answer's status, headers, request id and how many tries it took.
 *
 * @param call is given options to make the one call with; what else the call needs, its own hooks too, may stand beside them.
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
  let answer: ReceivedResponse | undefined;
  const data = await call({
    received: (received) => {
      answer = received;
    },
  });
  if (!answer) throw new TypeError("withResponse: the options it gives have to reach the call.");
  return { ...answer, data };
}
