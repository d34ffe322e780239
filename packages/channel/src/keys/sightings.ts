import { StoreUnavailable } from "../platform/domain-error.ts";
import { localDate } from "../platform/local-time.ts";
import type { KeyRecord } from "../records/keys.ts";
import type { System } from "../records/ports.ts";
import type { KeyStore } from "./store.ts";

export type SightingContext = Pick<System, "clock"> & {
  store: KeyStore;
  /** The day on which this process last noted each key and origin. */
  sightings: Map<string, string>;
};

/**
 * The offset of western Indonesia from UTC, in hours. It determines the day of a sighting, wherever the
 * site's users are.
 */
const offset = 7;

/**
 * The maximum size of `sightings`. When it is reached, the map is cleared, so each sighting is written once
 * more.
 */
const mostSightings = 10_000;

/**
 * Notes that a page of an origin used a publishable key, at most once per day and process. A failed write
 * never fails the request.
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
  // The day is noted before the write, so the parallel requests of a loading page do not all write the
  // sighting.
  sightings.set(name, date);
  try {
    await store.saveKeySighting({ keyId, origin, date });
  } catch (error) {
    sightings.delete(name);
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}
