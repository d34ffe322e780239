/** The versions of the reports that an officer has viewed on this computer, by tracking ID. */
export interface Seen {
  /** The time of the officer's first look. Changes before it do not count as new. */
  since: string;
  versions: Readonly<Record<string, number>>;
}

/** Maximum number of remembered reports. The oldest are forgotten and then count as seen. */
const most = 2000;

/** The facts about a row that determine whether it is new. */
interface Change {
  trackingId: string;
  updatedAt: string;
  version: number;
}

/** Returns whether a report changed since the officer viewed it, or arrived since the first look. */
export const isUnseen = ({ since, versions }: Seen, { trackingId, updatedAt, version }: Change): boolean =>
  trackingId in versions ? versions[trackingId] !== version : Date.parse(updatedAt) > Date.parse(since);

/** Records that the officer has read this version. */
export function see(seen: Seen, { trackingId, version, updatedAt }: Change): Seen {
  if (seen.versions[trackingId] === version) return seen;
  const { [trackingId]: _, ...others } = seen.versions;
  const entries = Object.entries({ ...others, [trackingId]: version });
  const kept = Object.fromEntries(entries.slice(-most));
  return { since: entries.length > most ? updatedAt : seen.since, versions: kept };
}

/**
 * Loads the memory of seen reports. On the first look, or if the memory is unreadable, everything until `now`
 * counts as seen.
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
