import type { PublishableKey } from "@lapor/sdk";

export interface LastUsedCheck {
  keyId: string;
  origin: string;
  state: "watching" | "proven" | "provenBefore" | "unproven";
}

/** Milliseconds between requests, and the maximum number of requests: two minutes in total. */
const everyMs = 3000;
const most = 40;

/** Returns whether a page of the origin used the key on or after this day. */
export const wasUsed = (key: PublishableKey | undefined, origin: string, day: string): boolean =>
  key?.lastSeen.some((lastUsed) => lastUsed.origin === origin && lastUsed.date >= day) ?? false;

/**
 * Reads the keys repeatedly until a page of the origin has used the key on or after this day. The channel
 * records the origin that the browser sends with the key. Resolves to undefined when the check was aborted.
 * @param wait Resolves to true after this many milliseconds, or to false when the check was aborted.
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
