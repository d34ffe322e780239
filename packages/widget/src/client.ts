import { createLapor, isLaporError, type Lapor } from "@lapor/sdk";
import type { ChannelElement } from "./channel-element.ts";
import type { Fault } from "./form/form-state.ts";

const clients = new WeakMap<ChannelElement, { id: string; lapor: Lapor }>();

/** The client of an element: one that the page has set, else one made from the attributes. Throws when these cannot be right. */
export function clientOf(element: ChannelElement): Lapor {
  const { client, baseUrl = "", publishableKey: key = "", language: locale } = element;
  if (client) return client;
  const id = `${baseUrl} ${key} ${locale}`;
  const known = clients.get(element);
  if (known?.id === id) return known.lapor;
  const lapor = createLapor({ baseUrl, key, locale });
  clients.set(element, { id, lapor });
  return lapor;
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
