/** The version of each report that an officer has read on this computer, by tracking ID. */
export interface Seen {
  /**
   * Reports that changed before this time do not count as new. It is the time of the first visit, or later
   * once reports have been forgotten.
   */
  since: string;
  versions: Readonly<Record<string, number>>;
}

/** The maximum number of remembered reports. The oldest are forgotten, and then count as seen. */
const most = 2000;

interface Change {
  trackingId: string;
  updatedAt: string;
  version: number;
}

/**
 * Returns whether a report has changed since the officer read it, or since the first visit if the officer has
 * not read it.
 */
export const isUnseen = ({ since, versions }: Seen, { trackingId, updatedAt, version }: Change): boolean =>
  trackingId in versions ? versions[trackingId] !== version : Date.parse(updatedAt) > Date.parse(since);

export function see(seen: Seen, { trackingId, version, updatedAt }: Change): Seen {
  if (seen.versions[trackingId] === version) return seen;
  const { [trackingId]: _, ...others } = seen.versions;
  const entries = Object.entries({ ...others, [trackingId]: version });
  const kept = Object.fromEntries(entries.slice(-most));
  return { since: entries.length > most ? updatedAt : seen.since, versions: kept };
}

/**
 * Parses the stored versions. If there are none, or they cannot be parsed, everything until `now` counts as
 * seen.
 */
export function readSeen(text: string | undefined, now: Date): Seen {
  const first: Seen = { since: now.toISOString(), versions: {} };
  if (!text) return first;
  try {
    const { since, versions } = JSON.parse(text) as Partial<Seen>;
    return since && !Number.isNaN(Date.parse(since)) && versions ? { since, versions } : first;
  } catch {
    return first;
  }
}
