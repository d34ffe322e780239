import type { ChannelContext } from "../context.ts";
import { StoreUnavailable } from "../platform/domain-error.ts";
import { localDate } from "../platform/local-time.ts";
import type { KeyRecord } from "../records/keys.ts";

/** Western Indonesia: a day is the same for all sites of a key. */
const offset = 7;

/** Beyond it, the list of this process starts again, and a sighting is written once more. */
const mostSightings = 10_000;

/**
 * Notes that a page of an origin used a publishable key, at most once a day and process. Never fails a
 * request because the store refuses the write.
 */
export async function noteKeySighting(
  { store, clock, sightings }: Pick<ChannelContext, "store" | "clock" | "sightings">,
  { id: keyId }: KeyRecord,
  origin: string,
): Promise<void> {
  const name = `${keyId} ${origin}`;
  const date = localDate(clock.now(), offset);
  if (sightings.get(name) === date) return;
  if (sightings.size >= mostSightings) sightings.clear();
  // Before the write, so that the requests of a page that starts do not all write it.
  sightings.set(name, date);
  try {
    await store.saveKeySighting({ keyId, origin, date });
  } catch (error) {
    sightings.delete(name);
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}
