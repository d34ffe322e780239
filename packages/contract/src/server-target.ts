import { validateResponse } from "@lapor/openapi/conformance";
import type { ContractTarget } from "@lapor/openapi/contract-suite";
import type { Exchange } from "./exchange-record.ts";
import { type GivenKeys, guardKeys } from "./keys.ts";

/** A case could not be brought to its end, for a reason that is not the contract's. */
export class Unchecked extends Error {
  override name = "Unchecked";
}

/** The server's own limits, or a challenge that it wants, ended a case: whoever runs it can lift these and check again. */
export class Hindered extends Unchecked {
  override name = "Hindered";
}

/** A server's own limit of rates is waited for up to so long, in milliseconds, and so often for one request. */
const longestWait = 15_000;
const mostTries = 4;

const timeIsUp = "The time ran out.";

const codeOf = async (response: Response): Promise<unknown> =>
  response
    .clone()
    .json()
    .then((body: { code?: unknown } | null) => body?.code)
    .catch(() => undefined);

/** The answer, read to its end, so that nobody who reads it later waits for a server that never comes to it. */
async function readWhole(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(bytes.byteLength > 0 ? bytes : null, { status, statusText, headers });
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(new Unchecked(timeIsUp));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", end, { once: true });
  });

/** A server as a target of the suite: only what HTTP gives, so cases that need more are skipped. */
export interface ServerTarget extends ContractTarget {
  /** Exchanges since the last `forget`, oldest first. */
  readonly exchanges: readonly Exchange[];
  forget(): void;
}

/**
 * A target for a foreign server. One request is given `patience` milliseconds, its answer to the last byte; `signal` ends all. Waits when the server limits rates, as
 * every client should, and gives a case up (`Hindered`) when that would take too long, or when a challenge is wanted.
 */
export function serverTarget(options: {
  baseUrl: string;
  keys: GivenKeys;
  patience: number;
  signal: AbortSignal;
}): ServerTarget {
  const { baseUrl, keys, patience, signal } = options;
  let exchanges: Exchange[] = [];

  const send = async (request: Request): Promise<Response> => {
    const shown = request.clone();
    const control = new AbortController();
    const stop = () => control.abort();
    signal.addEventListener("abort", stop, { once: true });
    const timer = setTimeout(stop, patience);
    try {
      const response = await readWhole(await fetch(request, { signal: control.signal, redirect: "manual" }));
      exchanges.push({ request: shown, response: response.clone() });
      return response;
    } catch (error) {
      if (signal.aborted) throw new Unchecked(timeIsUp);
      const failure = new Error(
        control.signal.aborted
          ? `No whole answer within ${patience / 1000} seconds.`
          : `The connection broke: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}.`,
      );
      exchanges.push({ request: shown, response: failure });
      throw failure;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  };

  const sendPatiently = async (request: Request, tries = mostTries): Promise<Response> => {
    if (signal.aborted) throw new Unchecked(timeIsUp);
    const again = request.clone();
    const response = await send(request);
    // An answer that breaks the contract is the case's to judge, whatever it says.
    if (response.ok || (await validateResponse(again, response)).length > 0) return response;
    if (response.status === 429) {
      const wait = Number(response.headers.get("retry-after")) * 1000;
      if (wait > longestWait || tries <= 1)
        throw new Hindered(
          "The server limits how much may be asked (429). Lift its limits for this test, or check fewer operations with --only.",
        );
      await sleep(wait, signal);
      return sendPatiently(again, tries - 1);
    }
    if (response.status === 428 && (await codeOf(response)) === "challenge_required")
      throw new Hindered(
        "The server wants a challenge solved for each report. Switch that off for this test.",
      );
    return response;
  };

  return {
    ...{ baseUrl, keys: guardKeys(keys), fetch: (request) => sendPatiently(request) },
    get exchanges() {
      return exchanges;
    },
    forget() {
      exchanges = [];
    },
  };
}
