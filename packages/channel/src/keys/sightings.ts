import { StoreUnavailable } from "../platform/domain-error.ts";
import { localDate } from "../platform/local-time.ts";
import type { KeyRecord } from "../records/keys.ts";
import type { System } from "../records/ports.ts";
import type { KeyStore } from "./store.ts";

/** The parts of the channel that noting a key needs. */
export type SightingContext = Pick<System, "clock"> & {
  store: KeyStore;
  /** The day on which this process last noted a key and origin. */
  sightings: Map<string, string>;
};

/** Western Indonesia: a day is the same for all sites of a key. */
const offset = 7;

/** Beyond it, the list of this process starts again, and a sighting is written once more. */
const mostSightings = 10_000;

/**
 * Notes that a page of an origin used a publishable key, at most once a day and process. Never fails a
 * request because the store refuses the write.
 */
export async function noteKeySighting(
  { store, clock, sightings }: SightingContext,
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
