import type { PublishableKey } from "@lapor/sdk";

/** A check whether the form loads from a site: the key, the site, and how it went. */
export interface LastUsedCheck {
  keyId: string;
  origin: string;
  state: "watching" | "proven" | "provenBefore" | "unproven";
}

/** Interval and number of requests: two minutes in all. */
const everyMs = 3000;
const most = 40;

/** Whether a page of the origin used the key on this day. */
export const wasUsed = (key: PublishableKey | undefined, origin: string, day: string): boolean =>
  key?.lastSeen.some((lastUsed) => lastUsed.origin === origin && lastUsed.date >= day) ?? false;

/**
 * Reads the keys until one was used from an origin on this day. Only a page of that origin proves it: the
 * browser names the origin, and the channel notes it with the key. Resolves to undefined when it was aborted.
 * @param wait Resolves after this many milliseconds; resolves to false when it was aborted.
 */
export async function watchLastUsed(
  { keyId, origin, day }: { keyId: string; origin: string; day: string },
  read: () => Promise<readonly PublishableKey[]>,
  wait: (ms: number) => Promise<boolean>,
): Promise<"proven" | "unproven" | undefined> {
  for (let count = 0; count < most; count++) {
    if (!(await wait(everyMs))) return undefined;
    const keys = await read();
    if (
      wasUsed(
        keys.find(({ id }) => id === keyId),
        origin,
        day,
      )
    )
      return "proven";
  }
  return "unproven";
}
