import { type Challenge, createLapor, isLaporError, type Lapor } from "@lapor/sdk";
import type { ChannelElement } from "./channel-element.ts";
import type { Failure } from "./failure.ts";
import { loadPart } from "./load-part.ts";

const clients = new WeakMap<ChannelElement, { id: string; lapor: Lapor }>();

/**
 * The client of an element: the one that the page has set, else one made from the attributes. Throws when
 * these are invalid.
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
 * Reports when solving a challenge starts and ends. The signal identifies the call, because a solver gets
 * nothing else of it.
 */
export function onSolving(signal: AbortSignal, listener: (solving: boolean) => void): void {
  listeners.set(signal, listener);
}

/** Solves challenges for clients that the widget makes. The code loads with the first challenge. */
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

/** Turns a thrown error into a failure to show, and fires `lapor-error`. */
export function reportError(element: ChannelElement, error: unknown): Failure {
  const fault = isLaporError(error)
    ? { code: error.code, requestId: error.requestId }
    : { code: error instanceof TypeError ? "unauthorized" : "internal_error" };
  if (!isLaporError(error)) console.error(error);
  element.emit("lapor-error", { code: fault.code });
  return fault;
}
