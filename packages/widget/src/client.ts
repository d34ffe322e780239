import { type Challenge, createLapor, isLaporError, type Lapor } from "@lapor/sdk";
import type { ChannelElement } from "./channel-element.ts";
import type { Failure } from "./failure.ts";
import { loadPart } from "./load-part.ts";

const clients = new WeakMap<ChannelElement, { id: string; lapor: Lapor }>();

/**
 * Returns the client that the page has set, or a client for the element's attributes. Throws if the
 * attributes are invalid.
 */
export function clientOf(element: ChannelElement): Lapor {
  const { client, baseUrl = "", publishableKey: key = "", language: locale } = element;
  if (client) return client;
  const id = `${baseUrl} ${key} ${locale}`;
  const known = clients.get(element);
  if (known?.id === id) return known.lapor;
  const lapor = createLapor({ baseUrl, key, locale, solveChallenge });
  clients.set(element, { id, lapor });
  return lapor;
}

const listeners = new WeakMap<AbortSignal, (solving: boolean) => void>();

/**
 * Calls `listener` when solving a challenge starts and ends. The abort signal identifies the request, because
 * the solver receives nothing else from it.
 */
export function onSolving(signal: AbortSignal, listener: (solving: boolean) => void): void {
  listeners.set(signal, listener);
}

/**
 * Solves challenges for clients that the widget creates. The solver's code is loaded with the first
 * challenge.
 */
export async function solveChallenge(
  challenge: Challenge,
  { signal }: { signal?: AbortSignal | undefined },
): Promise<string> {
  const listener = signal && listeners.get(signal);
  listener?.(true);
  try {
    const { solveChallenge } = await loadPart(() => import("./challenge.ts"));
    return await solveChallenge(challenge, { signal });
  } finally {
    listener?.(false);
  }
}

/** Converts a thrown error into a failure that the element can show, and fires `lapor-error`. */
export function reportError(element: ChannelElement, error: unknown): Failure {
  const fault = isLaporError(error)
    ? { code: error.code, requestId: error.requestId }
    : { code: error instanceof TypeError ? "unauthorized" : "internal_error" };
  if (!isLaporError(error)) console.error(error);
  element.emit("lapor-error", { code: fault.code });
  return fault;
}
