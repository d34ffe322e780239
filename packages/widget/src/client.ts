import { type Challenge, createLapor, isLaporError, type Lapor } from "@lapor/sdk";
import type { ChannelElement } from "./channel-element.ts";
import type { Fault } from "./form/form-state.ts";
import { loadPart } from "./load-part.ts";

const clients = new WeakMap<ChannelElement, { id: string; lapor: Lapor }>();

/** The client of an element: one that the page has set, else one made from the attributes. Throws when these cannot be right. */
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

/** Tells when a challenge is being solved, and when no more, for a call that this signal may end: all that a solver gets of its call. */
export function onSolving(signal: AbortSignal, listener: (solving: boolean) => void): void {
  listeners.set(signal, listener);
}

/** For a client that the widget makes: solves challenges, by a part that is fetched for the first one. */
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

/** Turns what was thrown into what is shown, and tells the page. */
export function tellFault(element: ChannelElement, error: unknown): Fault {
  const fault = isLaporError(error)
    ? { code: error.code, requestId: error.requestId }
    : { code: error instanceof TypeError ? "unauthorized" : "internal_error" };
  if (!isLaporError(error)) console.error(error);
  element.emit("lapor-error", { code: fault.code });
  return fault;
}
