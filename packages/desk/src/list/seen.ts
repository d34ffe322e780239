/** The reports that an officer has looked at on this computer: their versions, by tracking ID. */
export interface Seen {
  /** Changes until then are not new: the officer's first look. */
  since: string;
  versions: Readonly<Record<string, number>>;
}

/** Reports that are remembered; the oldest are forgotten, and then count as seen. */
const most = 2000;

/** The facts of a row that tell whether it is new. */
interface Change {
  trackingId: string;
  updatedAt: string;
  version: number;
}

/** Whether a report has changed since the officer looked at it, or has come since the first look. */
export const isUnseen = ({ since, versions }: Seen, { trackingId, updatedAt, version }: Change): boolean =>
  trackingId in versions ? versions[trackingId] !== version : Date.parse(updatedAt) > Date.parse(since);

/** Remembers that the officer has read this version. */
export function see(seen: Seen, { trackingId, version, updatedAt }: Change): Seen {
  if (seen.versions[trackingId] === version) return seen;
  const { [trackingId]: _, ...others } = seen.versions;
  const entries = Object.entries({ ...others, [trackingId]: version });
  const kept = Object.fromEntries(entries.slice(-most));
  return { since: entries.length > most ? updatedAt : seen.since, versions: kept };
}

/**
 * Reads the memory. On a first look, or if the memory is unreadable, everything until `now` counts as seen.
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
