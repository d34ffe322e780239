import type { TimelineRecord } from "@lapor/channel/store";
import { findPresentAgency, listEndedAgencies } from "@lapor/directory";

// An independent model of who may read what. It uses only a report's history, entry by entry, and not the
// departures that the stores record.

/** A report's history, with what the test observed at each entry. */
export interface Known {
  trackingId: string;
  confidential: boolean;
  /** The current state. */
  escalation: number;
  entries: (TimelineRecord & {
    escalationThen: number;
    categoryBefore: string | null;
    partiesThen: Parties;
  })[];
}

/** The agencies that each party acts for. Null is national triage. */
type Parties = ReadonlyMap<string | null, readonly (string | null)[]>;

/** Returns the parties according to the current directory. */
export const partiesNow = (readers: readonly (string | null)[]): Parties =>
  new Map(
    readers.map((reader) => {
      const ended = listEndedAgencies().map(({ id }) => id);
      const before = ended.filter((id) => reader !== null && findPresentAgency(id)?.id === reader);
      return [reader, [reader, ...before.filter((id) => id !== reader)]];
    }),
  );

const isEnd = ({ status }: TimelineRecord): boolean => status === "closed" || status === "archived";

/** Returns the holder after an entry. Undefined stands for SP4N-LAPOR!. */
export const holderAfter = (
  entry: Pick<TimelineRecord, "responsibleAgencyId" | "custodianAgencyId"> | undefined,
): string | null | undefined =>
  entry && entry.custodianAgencyId === null ? entry.responsibleAgencyId : undefined;

/** Returns the party with full access after an entry: the holder or the custodian. */
const keeperAfter = (entry: TimelineRecord): string | null => {
  const holder = holderAfter(entry);
  return holder === undefined ? entry.custodianAgencyId : holder;
};

/** Whether the entry at this index took the report away from the agency. */
const isLeaving = ({ entries }: Known, index: number, agency: string | null): boolean =>
  index > 0 && holderAfter(entries[index - 1]) === agency && holderAfter(entries[index]) !== agency;

const keeperOf = ({ entries }: Known): string | null => {
  const last = entries.at(-1);
  return last ? keeperAfter(last) : null;
};

const isWithheld = ({ confidential, entries }: Known): boolean =>
  confidential ||
  entries.some(
    ({ kind, actorKind }) =>
      kind === "withdrawn" || kind === "erased" || (kind === "identity_erased" && actorKind === "reporter"),
  );

const overseenBy = ({ confidential }: Known, holder: string | null, escalation: number): boolean =>
  !confidential || holder === null || escalation === 2;

/**
 * Returns the index of the last entry that a former holder can read. Undefined if it never held the report.
 */
function lastLeaving(known: Known, agencies: readonly (string | null)[]): number | undefined {
  const places = known.entries.map((_, index) => index);
  return places.findLast((index) => agencies.some((agency) => isLeaving(known, index, agency)));
}

/**
 * Returns a party's expected access to a report. For a former holder, it also has the entries and the
 * category that it can read.
 */
export function expectedReading(known: Known, reader: string | null, parties: Parties) {
  const agencies = parties.get(reader) ?? [];
  const keeper = keeperOf(known);
  const left = lastLeaving(known, agencies);
  if (agencies.includes(keeper)) return { access: "full" };
  if (reader === null) return { access: overseenBy(known, keeper, known.escalation) ? "full" : "minimal" };
  if (left === undefined) return { access: "none" };
  if (isWithheld(known)) return { access: "minimal" };
  const category = known.entries[left]?.categoryBefore ?? undefined;
  return { access: "former", entries: left + 1, category };
}

function shareOf(known: Known, index: number, agency: string | null): "held" | "lasting" | undefined {
  const entry = known.entries[index];
  if (!entry) return undefined;
  const before = known.entries[index - 1];
  const ends = isEnd(entry) && before !== undefined && !isEnd(before);
  const leftBefore = known.entries.some((_, place) => place < index && isLeaving(known, place, agency));
  const overseen = agency === null && overseenBy(known, keeperAfter(entry), entry.escalationThen);
  if (isLeaving(known, index, agency)) return "lasting";
  if (keeperAfter(entry) === agency || overseen) return ends ? "lasting" : "held";
  return ends && leftBefore ? "lasting" : undefined;
}

/**
 * Returns an event as a party can read it. `isFormer` is set if the party neither held nor oversaw the report
 * then.
 */
function knownAs(known: Known, index: number, agencies: readonly (string | null)[]) {
  const entry = known.entries[index] as Known["entries"][number];
  const { version, escalationThen } = entry;
  const keeper = keeperAfter(entry);
  const oversees = agencies.includes(null) && overseenBy(known, keeper, escalationThen);
  if (agencies.includes(keeper) || oversees) return { version, isFormer: false };
  const upToEvent = { ...known, entries: known.entries.slice(0, index + 1) };
  const left = lastLeaving(upToEvent, agencies);
  return { version: known.entries[left ?? index]?.version ?? version, isFormer: true };
}

/**
 * Returns the IDs of the events that a party may read now, with what it can read of them, and of those that
 * its endpoint receives because the party could read them when they happened.
 */
export function expectedEvents(known: Known, reader: string | null, parties: Parties) {
  const { access } = expectedReading(known, reader, parties);
  const now = parties.get(reader) ?? [];
  const readable: { id: string; version: number; isFormer: boolean }[] = [];
  const sent: typeof readable = [];
  for (const [index, { id, partiesThen }] of known.entries.entries()) {
    const shares = now.map((agency) => shareOf(known, index, agency));
    const wholly = access === "full" || access === "former";
    if (!shares.includes("lasting") && !(wholly && shares.includes("held"))) continue;
    const event = { id, ...knownAs(known, index, now) };
    readable.push(event);
    if (partiesThen.get(reader)?.some((agency) => shareOf(known, index, agency))) sent.push(event);
  }
  return { readable, sent };
}

/** Whether the reader is the report's custodian while SP4N-LAPOR! has the report. */
export const isCustodian = (known: Known, reader: string | null, parties: Parties): boolean =>
  holderAfter(known.entries.at(-1)) === undefined && parties.get(reader)?.includes(keeperOf(known)) === true;

/** Whether a former holder or custodian finds the report in its list with this filter. */
export function isFound(
  known: Known,
  reader: string | null,
  parties: Parties,
  filter: { categoryId?: string; byWords?: boolean; byTime?: boolean },
): boolean {
  const { access, category } = expectedReading(known, reader, parties);
  if (isCustodian(known, reader, parties)) {
    const left = lastLeaving(known, parties.get(reader) ?? []);
    const then = left === undefined ? undefined : known.entries[left]?.categoryBefore;
    // The text of a confidential report cannot be searched.
    if (filter.byWords) return !known.confidential;
    return left !== undefined && (filter.categoryId === undefined || filter.categoryId === then);
  }
  if (access !== "former" && access !== "minimal") return false;
  if (access === "minimal") return filter.categoryId === undefined && !filter.byWords && !filter.byTime;
  return filter.categoryId === undefined || filter.categoryId === category;
}
