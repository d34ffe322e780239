import { setTimeout as sleep } from "node:timers/promises";
import { validateResponse } from "@lapor/openapi/conformance";
import type { ContractTarget } from "@lapor/openapi/contract-suite";
import type { Exchange } from "./exchange-record.ts";
import { type GivenKeys, guardKeys } from "./keys.ts";

/** Thrown if a case could not be completed, but the server did not violate the contract. */
export class Unchecked extends Error {
  override name = "Unchecked";
}

/**
 * Thrown if the server's own limits or challenges stopped a case. The server's operator can turn them off and
 * check again.
 */
export class BlockedByServer extends Unchecked {
  override name = "BlockedByServer";
}

/** The maximum wait for a rate limit, in milliseconds, and the maximum number of attempts per request. */
const maxWait = 15_000;
const maxTries = 4;

const timeLimitReached = "The time limit was reached.";

const codeOf = async (response: Response): Promise<unknown> =>
  response
    .clone()
    .json()
    .then((body: { code?: unknown } | null) => body?.code)
    .catch(() => undefined);

/**
 * Reads the whole response, so that later readers need not wait for a server that never finishes it. Returns
 * a function that creates copies. `clone` cannot be used, because the body of one clone cannot be cancelled
 * while the other is unread.
 */
async function readWhole(response: Response): Promise<() => Response> {
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return () => new Response(bytes.byteLength > 0 ? bytes : null, { status, statusText, headers });
}

/** Returns whether the response is a stream of events, which only its case reads. */
const isEndless = ({ headers }: Response): boolean =>
  headers.get("content-type")?.startsWith("text/event-stream") ?? false;

/** A server as the suite's target. It has no abilities beyond HTTP, so cases that need one are skipped. */
export interface ServerTarget extends ContractTarget {
  /** The requests and responses since the last `forget`, oldest first. */
  readonly exchanges: readonly Exchange[];
  forget(): void;
}

/**
 * Creates a target for a server. Each request, including its whole response, may take `requestTimeout`
 * milliseconds. `signal` aborts all requests. Waits and retries when a rate limit is reached. Throws
 * `BlockedByServer` if the wait is too long or the server requires a challenge.
 */
export function serverTarget(options: {
  baseUrl: string;
  keys: GivenKeys;
  requestTimeout: number;
  signal: AbortSignal;
}): ServerTarget {
  const { baseUrl, keys, requestTimeout, signal } = options;
  let exchanges: Exchange[] = [];

  const send = async (request: Request): Promise<Response> => {
    const shown = request.clone();
    const control = new AbortController();
    const stop = () => control.abort();
    signal.addEventListener("abort", stop, { once: true });
    const timer = setTimeout(stop, requestTimeout);
    try {
      const began = await fetch(request, { signal: control.signal, redirect: "manual" });
      if (isEndless(began)) {
        exchanges.push({ request: shown, response: new Response(null, { headers: began.headers }) });
        return began;
      }
      const copy = await readWhole(began);
      exchanges.push({ request: shown, response: copy() });
      return copy();
    } catch (error) {
      if (signal.aborted) throw new Unchecked(timeLimitReached);
      const failure = new Error(
        control.signal.aborted
          ? `No complete response within ${requestTimeout / 1000} seconds.`
          : `The connection broke: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}.`,
      );
      exchanges.push({ request: shown, response: failure });
      throw failure;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  };

  const sendWithRetries = async (request: Request, tries = maxTries): Promise<Response> => {
    if (signal.aborted) throw new Unchecked(timeLimitReached);
    const again = request.clone();
    const response = await send(request);
    // Return a response that violates the contract, because the case itself reports the violation.
    if (response.ok || (await validateResponse(again, response)).length > 0) return response;
    if (response.status === 429) {
      const wait = Number(response.headers.get("retry-after")) * 1000;
      if (wait > maxWait || tries <= 1)
        throw new BlockedByServer(
          "The server limits requests (429). Switch its rate limits off for this test, or check fewer operations with --only.",
        );
      await sleep(wait, undefined, { signal }).catch(() => {
        throw new Unchecked(timeLimitReached);
      });
      return sendWithRetries(again, tries - 1);
    }
    if (response.status === 428 && (await codeOf(response)) === "challenge_required")
      throw new BlockedByServer(
        "The server requires a solved challenge for each report. Switch challenges off for this test.",
      );
    return response;
  };

  return {
    baseUrl,
    keys: guardKeys(keys),
    fetch: (request) => sendWithRetries(request),
    get exchanges() {
      return exchanges;
    },
    forget() {
      exchanges = [];
    },
  };
}
